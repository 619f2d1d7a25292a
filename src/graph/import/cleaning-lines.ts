import type { CleaningReport } from "../../../schema/answers/cleaning-report";
import { printable } from "../../text/printable";

/** Max changes of one rule that are printed; a mutation's report lists more. */
const PRINTED = 10;

/** What cleaning changed in the text of a source, in lines for people; none if it changed nothing. */
export function cleaningLines(id: string, { rules, changes }: CleaningReport): readonly string[] {
  const total = rules.reduce((sum, each) => sum + each.changes, 0);
  if (total === 0) return [];
  const counts = rules.map((each) => `${each.rule} ${String(each.changes)}`).join(", ");
  const lines = rules.flatMap((each) => {
    const printed = changes.filter(({ rule }) => rule === each.rule).slice(0, PRINTED);
    const more = each.changes - printed.length;
    return [
      ...printed.map(({ rule, start, end, received, cleaned }) => {
        const position = `${String(start)}-${String(end)}`;
        return `  ${rule} ${position}: ${quoted(received)} became ${quoted(cleaned)}`;
      }),
      ...(more > 0 ? [`  ${each.rule}: ${String(more)} more`] : []),
    ];
  });
  return [`${id}: cleaning made ${String(total)} changes: ${counts}`, ...lines];
}

/** As a text of JSON, so that blanks and line breaks are seen. */
const quoted = (text: string) => printable(JSON.stringify(text));
