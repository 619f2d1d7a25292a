/** How the documents in one language write what they show: headings, and the sentences and table headers of answers. */
export interface Words {
  readonly name: string;
  readonly documents: {
    readonly readme: string;
    /** The index of docs/. */
    readonly index: string;
    readonly questions: string;
    readonly settings: string;
    readonly exitCodes: string;
  };
  /** The section whose questions are answered. */
  readonly section: string;
  /** In the order of `written` in what-you-can-ask.test.ts. */
  readonly questions: readonly string[];
  /** The locale by which names are sorted. */
  readonly locale: string;
  /** The separator between the names of a list. */
  readonly comma: string;
  readonly stop: string;
  readonly pairs: (total: number, shown: number) => string;
  readonly pairColumns: readonly string[];
  readonly alike: (shared: string, nearest: string) => string;
  readonly onceColumns: readonly string[];
  readonly gapColumns: readonly string[];
  readonly byWayOf: (domains: readonly string[]) => string;
  readonly pathColumns: readonly string[];
  readonly hitColumns: readonly string[];
  /** A query as these documents show it, made from the English one. */
  readonly query: (english: string) => string;
}

const english: Words = {
  name: "English",
  documents: {
    readme: "README.md",
    index: "docs/README.md",
    questions: "docs/questions.md",
    settings: "docs/settings.md",
    exitCodes: "docs/exit-codes.md",
  },
  section: "What you can ask",
  questions: [
    "Which regions target education?",
    "Which pairs of regions share at least two domains?",
    "What do Nanjing and Songjiang share, and is any region more like Nanjing?",
    "Which domains does only one region target?",
    "What do others in Jiangsu target that Wuxi does not?",
    "Which provinces target which domains, and by how many policies?",
    "What is the shortest path between Kunshan and Lingshui?",
    "What mentions digital twins?",
  ],
  locale: "en",
  comma: ", ",
  stop: ".",
  pairs: (total, shown) => `${String(total)} pairs; the first ${String(shown)}:`,
  pairColumns: ["regions", "shared domains", "Jaccard"],
  alike: (shared, nearest) => `They share ${shared}. The most like Nanjing: ${nearest}.`,
  onceColumns: ["region", "domains that only it targets"],
  gapColumns: ["domain", "targeted by"],
  byWayOf: (domains) => `By way of ${domains.join(", ")}:`,
  pathColumns: ["from", "relationship", "to"],
  hitColumns: ["node", "passage"],
  query: (text) => text,
};

/** Names are in simplified Chinese unless a query selects another language. */
const chinese: Words = {
  name: "Chinese",
  documents: {
    readme: "README.zh.md",
    index: "docs/README.zh.md",
    questions: "docs/questions.zh.md",
    settings: "docs/settings.zh.md",
    exitCodes: "docs/exit-codes.zh.md",
  },
  section: "可以问什么",
  questions: [
    "哪些地区的政策涉及教育？",
    "哪些地区之间至少有两个共同领域？",
    "南京与松江有哪些共同领域？还有与南京更相近的地区吗？",
    "哪些领域仅有一个地区涉及？",
    "江苏其他地区已涉及、无锡尚未涉及的领域有哪些？",
    "各省级地区涉及哪些领域，各有几项政策？",
    "昆山与陵水在图谱中的最短路径是怎样的？",
    "哪些节点提到数字孪生？",
  ],
  locale: "zh-Hans",
  comma: "、",
  stop: "。",
  pairs: (total, shown) => `共 ${String(total)} 对，前 ${String(shown)} 对如下：`,
  pairColumns: ["地区", "共同领域", "Jaccard 系数"],
  alike: (shared, nearest) => `共同领域：${shared}。与南京最相近的：${nearest}。`,
  onceColumns: ["地区", "仅该地区涉及的领域"],
  gapColumns: ["领域", "涉及该领域的地区"],
  byWayOf: (domains) => `经由领域 ${domains.join("、")}：`,
  pathColumns: ["起点", "关系", "终点"],
  hitColumns: ["节点", "原文片段"],
  query: (text) => text.replaceAll("(language: EN)", ""),
};

export const languages = [english, chinese] as const;
