import type { SourceFacts } from "../../../src/facts/facts";
import { SourceStanding } from "../../../schema/enums";
import { traditionalWriter } from "../../../src/text/traditional";

const toTraditional = traditionalWriter([]);

const SENTENCE = "到2025年，南京市元宇宙产业规模超过1350亿元；𠮷祥乐园签约“头部”企业若干。";

/** Clauses that end, and marks within brackets and quotations that end none. */
const CLAUSES = [
  "《关于产业，人才；平台的意见。》印发，培育“创新，开放”企业1,200家,年均增长25%以上；",
  '“建设高地，推进应用。”（以下简称，下同）!𠮷祥乐园"一核，多点"布局？',
].join("");

function source(key: string, own: Partial<SourceFacts> & { readonly title: string }, lastLine: string): SourceFacts {
  const lines = [SENTENCE, SENTENCE, CLAUSES];
  const numbered = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}. ${lines[index % 3] ?? ""}`);
  const text = [...numbered, lastLine].join("\n");
  return {
    id: `source:${key}`,
    titleHant: toTraditional(own.title),
    titleEn: "Random digest",
    publisher: null,
    publishedOn: null,
    url: null,
    licence: null,
    retrievedOn: null,
    standing: SourceStanding.DIGEST,
    text,
    textHant: toTraditional(text),
    raw: text,
    fileName: null,
    mediaType: null,
    fileSha256: null,
    ...own,
  };
}

/** Sources of every standing, with the same first twelve lines. */
export const sources: readonly SourceFacts[] = [
  source("random", { title: "随机摘要" }, "来源：网络。"),
  source(
    "gazette",
    {
      title: "政府公报",
      titleEn: "Gazette",
      publisher: "国务院办公厅",
      publishedOn: "2023-02-14",
      url: "https://example.org/gazette?no=1",
      licence: "CC BY 4.0",
      retrievedOn: "2023-03-01",
      standing: SourceStanding.OFFICIAL,
    },
    "本办法自印发之日起施行。",
  ),
  source(
    "news",
    {
      title: "日报",
      publisher: "Daily 日報",
      publishedOn: "2022-12-01",
      standing: SourceStanding.PRESS,
    },
    "记者报道了规划。",
  ),
  source("page", { title: "网页摘要", publisher: "daily", standing: SourceStanding.UNVERIFIED }, "规划"),
];
