import type { Encoding } from "../records/decoder";

/** How far a page must declare its encoding (HTML 4.2.5.5). */
const PRESCAN = 1024;

const encodings: Readonly<Record<string, Encoding>> = {
  ...{ gb2312: "gb18030", gbk: "gb18030", gb18030: "gb18030" },
};

/** The encoding that a web page declares in its head; undefined if it declares none that is read, or UTF-8. */
export function declaredEncoding(bytes: Buffer): Encoding | undefined {
  const head = bytes.subarray(0, PRESCAN).toString("latin1");
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<name>[\w-]{2,20})/iu.exec(head)?.groups?.["name"] ?? "";
  return encodings[name.toLowerCase()];
}
