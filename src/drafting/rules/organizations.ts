import type { Proposal } from "../fact";
import type { Rule } from "../rule";

/** Bodies of the vocabulary that a policy names besides its issuers. */
export const organizations: Rule = {
  name: "organizations",
  finds: "bodies of the vocabulary that the text names besides the issuers",
  examples: [
    {
      text: "昆山市人民政府与多家企业签署协议。",
      finds: [
        ["organizations", { id: "organization:kunshan-peoples-government", name: "昆山市人民政府" }, "昆山市人民政府"],
      ],
    },
    { text: "多家企业签署协议。", finds: [] },
  ],
  propose: ({ text, found, bodies }) =>
    bodies.in(text).flatMap(({ start, end, word, terms }) => {
      if (found("issuers").some((issuer) => issuer.quote === word)) return [];
      return terms.map(({ id, name }): Proposal => ({
        field: "organizations",
        value: { id, name },
        start,
        end,
        term: word,
        score: 0.9,
      }));
    }),
};
