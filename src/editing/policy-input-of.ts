import { isText } from "../../schema/checks/is-text";
import { PASSAGE_LIMIT } from "../../schema/checks/limits";
import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type { Evidence, PolicyFacts, StatedLink } from "../facts/facts";
import { fieldsOf, type FieldTable, formsOf, type LinkField, type StatedRecord } from "../facts/fields";
import { goalFields, measureFields, policyFields } from "../facts/policy-fields";
import { inputOfDate } from "./read-date";
import type { SourceText } from "./source-text";
import { withoutUndefined } from "./without-undefined";

type Values = Readonly<Record<string, unknown>>;

/**
 * The complete input that states these facts: every passage with its words and its offsets, so that nothing must be generated
 * or searched for. readPolicyInput returns the same facts from it.
 */
export function policyInputOf(policy: PolicyFacts, sources: ReadonlyMap<string, SourceText>): PolicyInput {
  const passage = (evidence: Evidence): EvidenceInput => {
    const quote = sources.get(evidence.source)?.quote(evidence);
    return withoutUndefined({
      // Words that an input cannot contain, such as a line break alone, are named by their offsets only.
      quote: isText(quote, PASSAGE_LIMIT) ? quote : undefined,
      start: evidence.start,
      end: evidence.end,
      source: evidence.source === policy.source ? undefined : evidence.source,
    });
  };
  const passages = (evidence: readonly Evidence[]) => evidence.map(passage);
  const reference = ({ id, evidence }: StatedLink) => ({ id, evidence: passages(evidence) });
  const optionalReference = (link: StatedLink | null) =>
    link ? withoutUndefined({ id: link.id, evidence: ifAny(passages(link.evidence)) }) : undefined;
  const stated = (field: string) =>
    passages(
      policy.statements.flatMap(({ about, node, evidence }) => (about === field && node === null ? [evidence] : [])),
    );

  /** The list of a link and its further ones, if there are any; then the field of the one link is absent. */
  function listed(
    name: string,
    { follows = "", listedIn = "" }: LinkField<"one" | "atMostOne" | "many">,
    facts: Values,
  ): Values {
    const further = facts[name] as readonly StatedLink[];
    if (further.length === 0) return {};
    return { [follows]: undefined, [listedIn]: [facts[follows] as StatedLink, ...further].map(reference) };
  }

  /** The input's fields that state these facts. A fact without a value has no field. */
  function inputOf(table: FieldTable, facts: Values): Values {
    const input: Record<string, unknown> = {};
    for (const [name, field] of fieldsOf(table)) {
      if (field.kind === "text") for (const form of formsOf(name)) input[form] = facts[form] ?? undefined;
      else if (field.kind === "value" && field.isList) input[name] = ifAny(facts[name] as readonly unknown[]);
      else if (field.kind === "value") input[name] = facts[name] ?? undefined;
      else if (field.kind === "records") {
        const records = facts[name] as readonly StatedRecord<FieldTable>[];
        input[name] = ifAny(
          records.map((record) => ({ ...inputOf(field.table, { ...record }), evidence: passages(record.evidence) })),
        );
      } else if (field.kind === "date") Object.assign(input, inputOfDate(name, facts));
      else if (field.follows !== undefined) Object.assign(input, listed(name, field, facts));
      else if (field.kind === "one") input[name] = reference(facts[name] as StatedLink);
      else if (field.kind === "atMostOne") input[name] = optionalReference(facts[name] as StatedLink | null);
      else input[name] = ifAny((facts[name] as readonly StatedLink[]).map(reference));
      const hasOwnPassages = field.kind === "text" ? field.words === "own" : "isStated" in field && field.isStated;
      if (hasOwnPassages) input[`${name}Evidence`] = ifAny(stated(name));
    }
    return withoutUndefined(input);
  }

  const partsOf = (table: FieldTable, parts: readonly { readonly evidence: readonly Evidence[] }[]) =>
    ifAny(parts.map((part) => ({ ...inputOf(table, { ...part }), evidence: passages(part.evidence) })));

  return withoutUndefined({
    id: policy.id,
    source: policy.source,
    entry: ifAny(
      policy.entries.map(({ start, end, source }) =>
        withoutUndefined({ start, end, source: source === policy.source ? undefined : source }),
      ),
    ),
    ...inputOf(policyFields, { ...policy }),
    measures: partsOf(measureFields, policy.measures),
    goals: partsOf(goalFields, policy.goals),
  }) as unknown as PolicyInput;
}

const ifAny = <Entry>(list: readonly Entry[]) => (list.length > 0 ? list : undefined);
