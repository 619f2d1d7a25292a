import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Flat policies of one source, with everything that a row of a table can state. */
const text = "南京\n2023年3月1日,南京市教育局印发《南京教育元宇宙计划》。推动元宇宙赋能教育。";

export const source = { id: "source:flat", title: "南京元宇宙政策", titleEn: "Metaverse policy of Nanjing", raw: text };

export const flatPolicy = (id: string) => ({
  id,
  source: source.id,
  title: "南京教育元宇宙计划",
  titleEn: "Nanjing plan for the metaverse in education",
  kind: "ACTION_PLAN",
  kindEvidence: [{ quote: "印发" }],
  publishedOn: "2023-03-01",
  publishedOnEvidence: [{ quote: "2023年3月1日" }],
  periodStart: 2023,
  periodStartEvidence: [{ quote: "2023年" }],
  summary: "以元宇宙赋能教育。",
  region: { id: "320100", evidence: [{ quote: "南京市" }] },
  issuers: [{ name: "南京市教育局" }],
  subjects: [{ id: "metaverse", evidence: [{ quote: "推动元宇宙" }] }],
  domains: [
    { id: "education", evidence: [{ quote: "赋能教育" }] },
    { id: "culture", evidence: [{ quote: "元宇宙计划" }] },
  ],
});

/** The same as a row of CSV, below its header. */
export const csvOf = (id: string) =>
  [
    "id,source,title,titleEn,kind,kindEvidence,publishedOn,publishedOnEvidence,periodStart,periodStartEvidence,summary,region,issuers,subjects,domains,summaryEn",
    `${id},source:flat,南京教育元宇宙计划,Nanjing plan for the metaverse in education,ACTION_PLAN,印发,2023-03-01,2023年3月1日,2023,2023年,以元宇宙赋能教育。,320100=南京市,南京市教育局,metaverse=推动元宇宙,education=赋能教育; culture=元宇宙计划,`,
  ].join("\n");

/** Writes files into a folder and returns their paths. */
export function write(folder: string, files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  });
}

export const ndjson = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");

/** The bytes of all files of a folder, by name. */
export const bytesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
