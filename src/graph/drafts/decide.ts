import type {
  AddedFactInput,
  DecideArguments,
  DecisionInput,
  EntryBordersInput,
} from "../../../schema/drafts/draft-arguments";
import type { DraftReport } from "../../../schema/drafts/draft-report";
import { DraftDecision } from "../../../schema/enums";
import { type DraftedField, draftedFields } from "../../drafting/fact";
import { problemOfShape } from "../../drafting/value-shapes";
import type { EditingGraph } from "../../editing/editing-graph";
import { type EditProblem, EditRefused, refuseProblems } from "../../editing/edit-refused";
import type { Span } from "../../text/span";
import { draftReport, lockDraft, refuseClosed, type StoredFact, storedFacts } from "./stored-draft";

/** The rule of facts that a person added. */
const BY_HAND = "person";

/** What a change of a draft is checked against. */
interface Checked {
  readonly facts: readonly StoredFact[];
  /** The text of the source, one for each code point. */
  readonly characters: readonly string[];
  readonly problems: EditProblem[];
}

/**
 * Records decisions about the facts of one draft, adds facts that a person found, and moves borders of entries.
 * @throws EditRefused
 */
export async function decide(
  graph: EditingGraph,
  { draft: id, decisions, facts: added, borders, ifDraftVersion }: DecideArguments,
  by: string,
): Promise<DraftReport> {
  const draft = await lockDraft(graph, id, ifDraftVersion);
  refuseClosed(draft);
  const checked = {
    facts: await storedFacts(graph, id),
    characters: await charactersOf(graph, draft.source),
    problems: [],
  };
  const decided = decisions.map((decision, index) => decisionRow(checked, decision, `decisions[${String(index)}]`));
  const ordinals = new Map<number, number>();
  for (const { entry, ordinal } of checked.facts) ordinals.set(entry, Math.max(ordinal, ordinals.get(entry) ?? 0));
  const facts = (added ?? []).map((fact, index) => {
    const ordinal = (ordinals.get(fact.entry) ?? 0) + 1;
    ordinals.set(fact.entry, ordinal);
    return { ...addedRow(checked, fact, `facts[${String(index)}]`), ordinal };
  });
  const moved = (borders ?? []).map((span, index) => {
    checkSpan(checked, span, `borders[${String(index)}]`);
    return { entry: span.entry, start: span.start, end: span.end };
  });
  refuseProblems(checked.problems);
  await graph.write([
    { file: "decide-facts", parameters: { rows: decided, by } },
    { file: "add-facts", parameters: { draft: id, rows: facts, by } },
    { file: "move-entries", parameters: { draft: id, rows: moved } },
  ]);
  return draftReport(graph, draft, draft.state);
}

async function charactersOf(graph: EditingGraph, source: string): Promise<readonly string[]> {
  const [row] = await graph.read("source-texts", { ids: [source] });
  if (!row) throw new EditRefused("BAD_USER_INPUT", `source "${source}" no longer exists: discard its draft.`);
  return Array.from(String(row["text"]));
}

function decisionRow(checked: Checked, { fact: id, decision, value, detail, start, end }: DecisionInput, path: string) {
  const { facts, characters, problems } = checked;
  const fact = facts.find((one) => one.id === id);
  if (!fact) problems.push({ path: `${path}.fact`, message: `"${id}" is no fact of this draft` });
  else if (fact.released) {
    problems.push({ path: `${path}.fact`, message: `"${id}" is in the graph: edit the policy ${fact.policy}` });
  }
  const span = start == null || end == null ? undefined : { start, end };
  if (decision === DraftDecision.CORRECTED) {
    if (value == null && detail == null && !span) {
      problems.push({
        path: `${path}.value`,
        message: "is missing: write what is corrected as value, detail, or start and end",
      });
    }
  } else {
    for (const [name, given] of Object.entries({ value, detail, start, end })) {
      if (given == null) continue;
      problems.push({
        path: `${path}.${name}`,
        message: `belongs to the decision ${DraftDecision.CORRECTED}: leave it out`,
      });
    }
  }
  if ((start == null) !== (end == null))
    problems.push({ path: `${path}.end`, message: "belongs to start: provide both" });
  if (span && fact) checkSpan(checked, { entry: fact.entry, ...span }, path);
  if (fact) checkValue(problems, fact.fact.field, value, `${path}.value`);
  checkObject(problems, detail, `${path}.detail`);
  const quote = span ? characters.slice(span.start, span.end).join("") : null;
  const rest = { value: value ?? null, detail: detail ?? null, start: start ?? null, end: end ?? null };
  return { fact: id, decision: decision ?? null, ...rest, quote };
}

function addedRow(checked: Checked, { entry, field, value, detail, start, end }: AddedFactInput, path: string) {
  const { problems, characters } = checked;
  if (!(draftedFields as readonly string[]).includes(field)) {
    problems.push({ path: `${path}.field`, message: `is none of ${draftedFields.join(", ")}` });
  } else checkValue(problems, field as DraftedField, value, `${path}.value`);
  checkSpan(checked, { entry, start, end }, path);
  checkObject(problems, detail, `${path}.detail`);
  const quote = characters.slice(start, end).join("");
  return { entry, field, value, detail: detail ?? "{}", quote, start, end, rule: BY_HAND };
}

/** The entry is one of the draft, and the words are in the text. */
function checkSpan(
  { facts, characters, problems }: Checked,
  { entry, start, end }: Pick<EntryBordersInput, "entry"> & Span,
  path: string,
) {
  if (!facts.some((fact) => fact.entry === entry)) {
    problems.push({ path: `${path}.entry`, message: `${String(entry)} is no entry of this draft` });
  }
  if (end <= start || end > characters.length) {
    const message = `must be greater than start, and at most ${String(characters.length)}, the length of the source`;
    problems.push({ path: `${path}.end`, message });
  }
}

function checkJson(problems: EditProblem[], text: string | null | undefined, path: string): unknown {
  if (text == null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const message = 'is not the text of a JSON value: write a text in quotation marks, such as "2024-09-08"';
    problems.push({ path, message });
    return undefined;
  }
}

function checkValue(problems: EditProblem[], field: DraftedField, text: string | null | undefined, path: string): void {
  const value = checkJson(problems, text, path);
  const message = value === undefined ? undefined : problemOfShape(field, value);
  if (message !== undefined) problems.push({ path, message });
}

function checkObject(problems: EditProblem[], text: string | null | undefined, path: string): void {
  const value = checkJson(problems, text, path);
  if (value === undefined || (typeof value === "object" && value !== null && !Array.isArray(value))) return;
  problems.push({ path, message: 'is not the text of a JSON object, such as {"instrument": "LAND"}' });
}
