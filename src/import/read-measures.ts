import { MeasureInstrument } from "../../schema/enums";
import type { Entry } from "./entry";
import type { MeasureFacts } from "./facts";
import type { LinkReader } from "./read-links";
import { refuseDisorder } from "./source-order";
import type { YamlField } from "./yaml-field";

const instruments = Object.values(MeasureInstrument) as [MeasureInstrument, ...MeasureInstrument[]];

/** Reads the clauses of a policy that say what will be done. The domains of a measure are named inside its clause. */
export function readMeasures(
  policy: string,
  list: YamlField,
  entry: Entry,
  links: LinkReader,
): readonly MeasureFacts[] {
  const measures = list.items().map((field, index): MeasureFacts => {
    field.withOnly("instrument", "passage", "en", "domains");
    const clause = entry.evidence(field.get("passage"));
    const domains = links.list("domain", field.get("domains"));
    const fields = field.get("domains").items();
    domains.forEach(({ evidence }, at) => {
      if (evidence.some(({ start, end }) => start < clause.start || end > clause.end)) {
        fields[at]?.refuse("is outside the clause of the measure: list it under the policy's own domains");
      }
    });
    const ordinal = index + 1;
    return {
      id: `${policy}/measure/${String(ordinal)}`,
      ordinal,
      text: entry.quote(clause),
      textHant: entry.quoteHant(clause),
      textEn: field.get("en").text(),
      instrument: field.get("instrument").oneOf(instruments),
      domains,
      evidence: [clause],
    };
  });
  refuseDisorder(list, measures);
  return measures;
}
