import { hrefOf } from "../address/address";
import type { SourceTextQuery } from "../documents";
import type { Messages } from "../messages/messages";
import type { Fact } from "../reader/facts";
import { passageKey } from "../reader/segments";

export type ReadSource = Extract<NonNullable<SourceTextQuery["node"]>, { readonly __typename: "Source" }>;

type SourceStatement = ReadSource["policies"][number]["statements"][number];

/** What a statement says, by the name of its node; a value of the policy itself is written in the words. */
function valueOf({ node, evidence }: SourceStatement): string {
  switch (node?.__typename) {
    case "Region":
      return node.regionName;
    case "Domain":
      return node.domainName;
    case "Technology":
      return node.technologyName;
    case "Organization":
      return node.organizationName;
    case "TargetGroup":
      return node.groupName;
    case "Measure":
      return node.text;
    case "Goal":
      return node.label;
    default:
      return evidence.quote;
  }
}

/** The facts of all policies that rest on a source, in its order. Each leads to its policy at the same words. */
export function factsOfSource(messages: Messages, source: ReadSource): readonly Fact[] {
  const labels = messages.abouts as Readonly<Record<string, string>>;
  return source.policies
    .flatMap(({ id, title, statements }) =>
      statements
        .filter(({ evidence }) => evidence.source.id === source.id)
        .map((statement, index) => {
          const { about, evidence } = statement;
          const passage = passageKey(evidence);
          return {
            key: `${id}-${index}`,
            label: labels[about] ?? about,
            value: valueOf(statement),
            note: title,
            href: hrefOf(["policy", id], { source: source.id }, `char=${passage}`),
            source: source.id,
            start: evidence.start,
            end: evidence.end,
            passage,
          };
        }),
    )
    .sort((one, other) => one.start - other.start || one.end - other.end);
}
