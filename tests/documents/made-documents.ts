import { once } from "node:events";
import { crc32, deflateRawSync } from "node:zlib";
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import PDFDocument from "pdfkit";

/** A Word document with these paragraphs, and a table of one row. */
export const docxOf = (paragraphs: readonly string[], row: readonly string[] = []): Promise<Buffer> =>
  Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            ...paragraphs.map((text) => new Paragraph(text)),
            ...(row.length > 0
              ? [
                  new Table({
                    rows: [
                      new TableRow({
                        children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })),
                      }),
                    ],
                  }),
                ]
              : []),
          ],
        },
      ],
    }),
  );

/** A page of a PDF that has only a drawing, as a scan has; with a password where one is named. */
export async function drawnPdf(userPassword?: string): Promise<Buffer> {
  const pdf = new PDFDocument(userPassword === undefined ? {} : { userPassword });
  const pieces: Buffer[] = [];
  pdf.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = once(pdf, "end");
  pdf.rect(50, 50, 300, 300).fill("grey");
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

/** A PDF with these lines on one page, in a Chinese font that the file names and does not contain, as older programs write it. */
export function chinesePdf(lines: readonly string[]): Buffer {
  const shown = lines.map((line) => `<${Buffer.from(line, "utf16le").swap16().toString("hex")}> Tj 0 -20 Td`);
  const content = `BT /F1 12 Tf 50 750 Td ${shown.join("\n")} ET`;
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R " +
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
    "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 " +
      "/StemV 93 /FontBBox [-25 -254 1000 880] >>",
  ]);
}

/** A PDF whose page decompresses to this many bytes. */
export function largePdf(bytes: number): Buffer {
  const content = deflateRawSync(Buffer.alloc(bytes, " "));
  // A stream of zlib: its header, and a checksum that readers do not check.
  const packed = Buffer.concat([Buffer.from("789c", "hex"), content, Buffer.alloc(4)]).toString("latin1");
  return pdfOf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
    `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`,
  ]);
}

function pdfOf(objects: readonly string[]): Buffer {
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  return Buffer.from(
    `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(file.length)}\n%%EOF`,
    "latin1",
  );
}

/** An archive of one part that decompresses to this many bytes, and declares another size. */
export function zipBomb(bytes: number, declared: number): Buffer {
  const content = Buffer.alloc(bytes, " ");
  const packed = deflateRawSync(content);
  const name = Buffer.from("word/document.xml");
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(declared, 18);
  common.writeUInt16LE(name.length, 22);
  const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, packed]);
  const central = Buffer.concat([Buffer.from("504b01021400", "hex"), common, Buffer.alloc(14), name]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
