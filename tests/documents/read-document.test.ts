import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseInWorker } from "../../src/documents/parse-in-worker";
import { readDocument } from "../../src/documents/read-document";
import { runCommand } from "../command/run";
import { chinesePdf, docxOf, drawnPdf, largePdf, zipBomb } from "./made-documents";

const folder = mkdtempSync(join(tmpdir(), "documents-"));
const lines = [
  "广州市节水办法",
  "穗府办规〔2024〕13号",
  "第一条 用水单位应当安装水表。",
  "第二条 本办法自2024年9月8日起施行。",
];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const page = `<!DOCTYPE html><html><head><title>政策文件</title></head><body>
<nav><ul><li><a href="/">首页</a></li><li><a href="/news">新闻中心</a></li></ul></nav>
<article><h1>${lines[0] ?? ""}</h1>${lines
  .slice(1)
  .map((line) => `<p>${line}</p>`)
  .join("")}</article>
<script>document.write("脚本")</script></body></html>`;

/** Characters of 广州 in GBK, within a page that declares it. */
const gbkPage = Buffer.concat([
  Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
  Buffer.from("b9e3d6dd", "hex"),
  Buffer.from("</p></body></html>"),
]);

describe("a document", () => {
  test("of Word has its paragraphs and its table, line by line", async () => {
    const path = file("water.docx", await docxOf(lines, ["指标", "90%"]));
    expect((await readDocument(path)).text.trim().split("\n")).toEqual([...lines, "指标", "90%"]);
  });

  test("of PDF has its lines, in a Chinese font that it does not contain", async () => {
    const { text, mediaType } = await readDocument(file("water.pdf", chinesePdf(lines)));
    expect([text.trim().split("\n"), mediaType]).toEqual([lines, "application/pdf"]);
  });

  test("of the web has its article without menus and scripts", async () => {
    expect((await readDocument(file("water.html", page))).text.split("\n")).toEqual(lines);
  });

  test("of the web is read in the encoding that it declares", async () => {
    expect((await readDocument(file("gbk.htm", gbkPage))).text).toBe("广州");
  });

  test("of another encoding is read where the option names it, or its mark", async () => {
    const text = file("gbk.txt", Buffer.from("b9e3d6dd", "hex"));
    expect((await readDocument(text, { encoding: "gb18030" })).text).toBe("广州");
    const marked = file("marked.txt", Buffer.from("\ufeff广州", "utf16le").swap16());
    expect((await readDocument(marked)).text).toBe("广州");
  });
});

describe("is refused with what to do:", () => {
  test.each<[string, () => Promise<Uint8Array> | Uint8Array, RegExp]>([
    ["scan.pdf", () => drawnPdf(), /has pages without text, as a scan has: .*OCR/u],
    ["secret.pdf", () => drawnPdf("water"), /has a password: save it without one/u],
    ["broken.pdf", () => Buffer.from("%PDF-1.4\nnothing"), /is damaged: open it in a reader/u],
    ["broken.docx", async () => (await docxOf(lines)).subarray(0, 2000), /is damaged: open it in a word processor/u],
    ["no-word.docx", () => zipBomb(100, 100), /is damaged, or of another format/u],
    ["old.docx", () => Buffer.from("d0cf11e0a1b11ae1000000", "hex"), /has a password, or is an old \.doc/u],
    ["bomb.docx", () => zipBomb(200_000_000, 1000), /more than 67108864 bytes after decompression/u],
    ["long.txt", () => Buffer.alloc(20_000_000, "a"), /more than 8388608 bytes: divide it/u],
    ["many.txt", () => Buffer.alloc(2_000_000, "a"), /more than 1000000 characters: divide it/u],
    ["large.docx", () => Buffer.alloc(40_000_000), /more than 33554432 bytes: divide it/u],
    ["table.xlsx", () => Buffer.from("x"), /does not end in \.txt, \.md, \.html/u],
  ])("%s", async (name, made, message) => {
    await expect(readDocument(file(name, await made()))).rejects.toThrow(message);
  });

  test("a document that needs too much time", async () => {
    const request = { format: "pdf", content: largePdf(50_000_000) } as const;
    const parsing = parseInWorker(request, undefined, { time: 300, heap: 2 ** 29, memory: 2 ** 40 });
    await expect(parsing).rejects.toThrow("was not read within 0.3 seconds");
  });

  test("a document that needs too much memory, on the heap or outside it", async () => {
    const deep = { format: "html", content: Buffer.from("<div>".repeat(1_000_000)) } as const;
    await expect(parseInWorker(deep, undefined, { time: 60_000, heap: 2 ** 25, memory: 2 ** 40 })).rejects.toThrow(
      "too much memory",
    );
    const large = { format: "pdf", content: largePdf(300_000_000) } as const;
    await expect(parseInWorker(large, undefined, { time: 60_000, heap: 2 ** 29, memory: 2 ** 27 })).rejects.toThrow(
      "too much memory",
    );
  });

  test("nothing, where the reader is stopped: the signal's reason is passed on", async () => {
    const stopped = AbortSignal.timeout(100);
    await expect(parseInWorker({ format: "pdf", content: largePdf(50_000_000) }, stopped)).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });
});

test("a folder is drafted whole: a damaged document is reported, and the others are drafted", async () => {
  const documents = join(folder, "drafted");
  mkdirSync(join(documents, "older"), { recursive: true });
  writeFileSync(join(documents, "a.txt"), lines.join("\n"));
  writeFileSync(join(documents, "a.docx"), await docxOf(lines));
  writeFileSync(join(documents, "older", "b.pdf"), "no pdf");
  writeFileSync(join(documents, "note.xlsx"), "left out");
  const { exitCode, output, errors } = await runCommand(["draft", documents], { environment: {} });
  expect(exitCode).toBe(3);
  expect(output.match(/title: 广州市节水办法/gu)).toHaveLength(2);
  expect(errors).toMatch(/b\.pdf is damaged/u);
  expect(errors).toContain("a.docx: entry 1, 广州市节水办法");
});
