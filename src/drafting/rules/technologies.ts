import type { Proposal } from "../fact";
import type { Rule } from "../rule";

/** Technologies of the vocabulary; a word that stands among fields of application is a domain. */
export const technologies: Rule = {
  name: "technologies",
  finds: "technologies of the vocabulary, unless the word stands among fields of application",
  examples: [
    {
      text: "聚焦物联网、区块链等核心技术。",
      finds: [
        ["technologies", { id: "technology:internet-of-things", name: "物联网" }, "物联网"],
        ["technologies", { id: "technology:blockchain", name: "区块链" }, "区块链"],
      ],
    },
    { text: "面向智能制造、教育、医疗卫生、人工智能等领域,开展征集。", finds: [] },
  ],
  propose: (input) =>
    input.technologies.in(input.text).flatMap(({ start, end, word, terms }) => {
      const isDomain = input
        .found("domains")
        .some((domain) => !domain.offered && domain.start <= start && end <= domain.end && domain.quote === word);
      const [title] = input.found("title");
      if (isDomain || (title && title.start <= start && end <= title.end)) return [];
      // 交互 alone is a technology only as an item of a list.
      const isItem = word.length > 2 || /^[A-Z]/u.test(word) || /[、，]$/u.test(input.text.slice(0, start).slice(-1));
      return terms.map(({ id, name }): Proposal => ({
        ...{ field: "technologies", value: { id, name }, start, end, term: word },
        ...(isItem ? { score: 0.9 } : { score: 0.4, offered: true }),
      }));
    }),
};
