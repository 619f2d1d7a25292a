import fc from "fast-check";
import type { Facts, SourceFacts } from "../../src/facts/facts";
import { codePointLength } from "../../src/text/code-points";
import { traditionalWriter } from "../../src/text/traditional";
import { organizations, randomDomains, targetGroups, technologies } from "./random/random-names";
import { randomPolicies } from "./random/random-policies";
import { randomRegions } from "./random/random-regions";

const SENTENCE = "到2025年，南京市元宇宙产业规模超过1350亿元；𠮷祥乐园签约“头部”企业若干。";

/** Clauses that end, and marks within brackets and quotations that end none. */
const CLAUSES = [
  "《关于产业，人才；平台的意见。》印发，培育“创新，开放”企业1,200家,年均增长25%以上；",
  '“建设高地，推进应用。”（以下简称，下同）!𠮷祥乐园"一核，多点"布局？',
].join("");

function source(): SourceFacts {
  const lines = [SENTENCE, SENTENCE, CLAUSES];
  const text = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}. ${lines[index % 3] ?? ""}`).join("\n");
  return {
    id: "source:random",
    title: "随机摘要",
    titleHant: "隨機摘要",
    titleEn: "Random digest",
    publisher: null,
    publishedOn: null,
    text,
    textHant: traditionalWriter([])(text),
    raw: text,
    fileName: null,
    mediaType: null,
    fileSha256: null,
  };
}

/** Facts of a country with three provinces, twelve domains and up to this number of policies, all from one source. */
function randomFacts(maxPolicies: number): fc.Arbitrary<Facts> {
  const described = source();
  return fc.tuple(randomRegions, randomDomains).chain(([regions, domains]) => {
    const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
    const known = {
      source: described.id,
      length: codePointLength(described.text),
      regions: ids(regions),
      domains: ids(domains),
      technologies: ids(technologies),
      organizations: ids(organizations),
      targetGroups: ids(targetGroups),
    };
    return randomPolicies(known, maxPolicies).map((policies) => ({
      sources: [described],
      regions,
      domains,
      technologies,
      organizations,
      targetGroups,
      policies,
    }));
  });
}

/** The facts of this seed, always the same. */
export function sampleFacts(seed: number, maxPolicies: number): Facts {
  const [facts] = fc.sample(randomFacts(maxPolicies), { seed, numRuns: 1 });
  if (!facts) throw new Error("fast-check gave no facts.");
  return facts;
}
