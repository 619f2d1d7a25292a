import type { GoalInput } from "../../schema/inputs/editing/goal-input";
import type { MeasureInput } from "../../schema/inputs/editing/measure-input";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import { canonicalPolicy } from "../facts/canonical-policy";
import type { GoalFacts, MeasureFacts, PolicyFacts } from "../facts/facts";
import { goalFields, measureFields, policyFields } from "../facts/policy-fields";
import type { InputReading } from "./input-reading";
import { readFields } from "./read-fields";

/** What canonicalPolicy derives from the part's position. */
const unnumbered = { id: "", ordinal: 0 };

/** Reads one measure. Its domains are named inside its passages. */
function readMeasure(reading: InputReading, source: string, input: MeasureInput, path: string): MeasureFacts {
  const evidence = reading.evidence.read(source, input.evidence, `${path}.evidence`);
  const { facts } = readFields(reading, measureFields, input, { source, path, clauses: evidence });
  return { ...unnumbered, ...facts, evidence };
}

/** Reads one goal. The passages of its clause come first, then those of its deadline. */
function readGoal(reading: InputReading, source: string, input: GoalInput, path: string): GoalFacts {
  const evidence = [
    ...reading.evidence.read(source, input.evidence, `${path}.evidence`),
    ...reading.evidence.read(source, input.deadlineEvidence ?? [], `${path}.deadlineEvidence`),
  ];
  const { facts } = readFields(reading, goalFields, input, { source, path });
  return { ...unnumbered, ...facts, evidence };
}

/** Reads what one source states about one policy. Every fault becomes a problem; then the facts must not be used. */
export function readPolicyInput(reading: InputReading, input: PolicyInput, path: string): PolicyFacts {
  const { references, problems } = reading;
  const { source } = input;
  if (references.typeOf(source) !== "Source") {
    const message = `"${source}" is not a known source: import it first (importSources), or correct it`;
    problems.push({ path: `${path}.source`, message });
  }
  const entries = reading.evidence.entriesOf(source, input.entry ?? [], `${path}.entry`);
  const inEntries: InputReading = { ...reading, evidence: reading.evidence.withEntries(entries) };
  const { facts, stated } = readFields(inEntries, policyFields, input, { source, path });
  return canonicalPolicy({
    id: input.id,
    source,
    entries,
    ...facts,
    measures: (input.measures ?? []).map((measure, index) =>
      readMeasure(inEntries, source, measure, `${path}.measures[${String(index)}]`),
    ),
    goals: (input.goals ?? []).map((goal, index) =>
      readGoal(inEntries, source, goal, `${path}.goals[${String(index)}]`),
    ),
    statements: stated,
  });
}
