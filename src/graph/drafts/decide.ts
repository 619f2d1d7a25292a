import type { DecideArguments } from "../../../schema/drafts/draft-arguments";
import type { DraftReport } from "../../../schema/drafts/draft-report";
import { DraftDecision } from "../../../schema/enums";
import type { EditingGraph } from "../../editing/editing-graph";
import { type EditProblem, refuseProblems } from "../../editing/edit-refused";
import { draftReport, lockDraft, refuseClosed, storedFacts } from "./stored-draft";

function problemOfValue(decision: DraftDecision | null | undefined, value: string | null | undefined) {
  if (decision !== DraftDecision.CORRECTED) {
    return value == null ? undefined : `belongs to the decision ${DraftDecision.CORRECTED}: leave it out`;
  }
  if (value == null) return `is missing: write the corrected value as the text of a JSON value`;
  try {
    JSON.parse(value);
    return undefined;
  } catch {
    return 'is not the text of a JSON value: write a text in quotation marks, such as "2024-09-08"';
  }
}

/** Records decisions about the facts of one draft. @throws EditRefused */
export async function decide(
  graph: EditingGraph,
  { draft: id, decisions, ifDraftVersion }: DecideArguments,
  by: string,
): Promise<DraftReport> {
  const draft = await lockDraft(graph, id, ifDraftVersion);
  refuseClosed(draft);
  const facts = new Map((await storedFacts(graph, id)).map((fact) => [fact.id, fact]));
  const problems: EditProblem[] = [];
  decisions.forEach(({ fact, decision, value }, index) => {
    const path = `decisions[${String(index)}]`;
    const found = facts.get(fact);
    if (!found) problems.push({ path: `${path}.fact`, message: `"${fact}" is no fact of this draft` });
    else if (found.released) {
      problems.push({ path: `${path}.fact`, message: `"${fact}" is in the graph: edit the policy ${found.policy}` });
    }
    const message = problemOfValue(decision, value);
    if (message !== undefined) problems.push({ path: `${path}.value`, message });
  });
  refuseProblems(problems);
  const rows = decisions.map(({ fact, decision, value }) => ({
    fact,
    decision: decision ?? null,
    value: value ?? null,
  }));
  await graph.write([{ file: "decide-facts", parameters: { rows, by } }]);
  return draftReport(graph, draft, draft.state);
}
