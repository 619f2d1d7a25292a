import type { GraphReader } from "./editing-graph";
import { SourceText } from "./source-text";

/** The texts of these sources, by id. Unknown ids are left out. */
export async function readSourceTexts(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourceText>> {
  const rows = await graph.read("source-texts", { ids });
  return new Map(
    rows.map(({ id, text, textHant, reportedOn }) => [
      String(id),
      new SourceText(String(id), String(text), String(textHant), reportedOn as string | null),
    ]),
  );
}
