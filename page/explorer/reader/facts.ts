import type { PolicyReaderQuery } from "../documents";
import { hrefOf } from "../address/address";
import type { Interface, Messages } from "../messages/messages";
import { writtenComparison, writtenDate, writtenQuantity } from "../parts/format";
import { passageKey } from "./segments";

export type ReadPolicy = NonNullable<PolicyReaderQuery["policy"]>;

type StatementOfPolicy = ReadPolicy["statements"][number];

/** One fact of the list: what it is about, its value, and the words that state it. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** A further word on the value, such as the instrument of a measure. */
  readonly note?: string;
  /** The view of the node that the fact leads to. */
  readonly href?: string;
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** The key of its passage. */
  readonly passage: string;
}

interface Value {
  readonly value: string;
  readonly note?: string;
  readonly href?: string;
}

const isAt = (one: { start: number; end: number }, other: { start: number; end: number }) =>
  one.start === other.start && one.end === other.end;

/** What a fact that points to no node says: a value of the policy itself, a citation or an amount. */
function ownValue(whole: Interface, policy: ReadPolicy, { about, evidence }: StatementOfPolicy): Value {
  const { messages, tag } = whole;
  switch (about) {
    case "title":
      return { value: policy.title };
    case "kind":
      return { value: messages.kinds[policy.kind] };
    case "stage":
      return { value: messages.stages[policy.stage] };
    case "publishedOn":
      return { value: writtenDate(whole, policy.publishedOn, policy.publishedOnPrecision) };
    case "effectiveOn":
    case "expiresOn":
      return { value: writtenDate(whole, policy[about] ?? "") };
    case "documentNumbers":
      return { value: policy.documentNumbers.join("; ") };
    case "periodStart":
    case "periodEnd":
      return { value: String(policy[about] ?? "") };
    case "issuerCount":
      return { value: messages.furtherIssuers(policy.unnamedIssuers) };
    case "citations": {
      const cited = policy.citations.find((citation) => isAt(citation.evidence, evidence));
      if (!cited) return { value: evidence.quote };
      const value = cited.title ?? cited.documentNumber ?? evidence.quote;
      const note = messages.relations[cited.relation];
      return cited.policy ? { value, note, href: hrefOf(["policy", cited.policy.id]) } : { value, note };
    }
    case "amounts": {
      const amount = policy.measures.flatMap(({ amounts }) => amounts).find((each) => isAt(each.evidence, evidence));
      return { value: amount ? writtenQuantity(tag, amount) : evidence.quote };
    }
    default:
      return { value: evidence.quote };
  }
}

function nodeValue(whole: Interface, node: NonNullable<StatementOfPolicy["node"]>): Value {
  const { messages } = whole;
  switch (node.__typename) {
    case "Region":
      return { value: node.fullName, href: hrefOf(["region", node.id]) };
    case "Domain":
      return { value: node.domainName, href: hrefOf(["domain", node.id]) };
    case "Technology":
      return { value: node.technologyName };
    case "Organization":
      return { value: node.organizationName };
    case "TargetGroup":
      return { value: node.groupName };
    case "Measure":
      return { value: node.text, note: messages.instruments[node.instrument] };
    case "Goal": {
      const value = `${node.label}: ${writtenComparison(whole, node.comparator, node)}`;
      return node.deadline === null || node.deadline === undefined
        ? { value }
        : { value, note: messages.by(node.deadline) };
    }
    default:
      return { value: node.id };
  }
}

const labelOf = (messages: Messages, about: string): string =>
  (messages.abouts as Readonly<Record<string, string>>)[about] ?? about;

/** The facts of a policy in the order of its sources, each with its words. */
export function factsOf(whole: Interface, policy: ReadPolicy): readonly Fact[] {
  return policy.statements.map((statement, index) => {
    const { about, node, evidence } = statement;
    return {
      key: `${about}-${evidence.source.id}-${passageKey(evidence)}-${node?.id ?? index}`,
      label: labelOf(whole.messages, about),
      ...(node ? nodeValue(whole, node) : ownValue(whole, policy, statement)),
      source: evidence.source.id,
      start: evidence.start,
      end: evidence.end,
      passage: passageKey(evidence),
    };
  });
}
