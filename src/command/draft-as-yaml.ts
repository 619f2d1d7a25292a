import { Document, isMap, isScalar, visit } from "yaml";
import type { DraftedEntry } from "../drafting/draft";
import { type DraftedFact, SURE } from "../drafting/fact";
import { policyInputOf } from "../drafting/policy-input-draft";

/**
 * The entries of a source as policies in the form that an import reads. A comment beside the offsets of each fact names the rule and
 * the word of the vocabulary that found it, and says where the rule is unsure; a comment above a policy names what is open.
 */
export function draftAsYaml(source: string, entries: readonly DraftedEntry[]): string {
  const name = source.replace(/^source:/u, "");
  return entries.map((entry, index) => policyYaml(`${name}-${String(index + 1)}`, source, entry)).join("");
}

function policyYaml(id: string, source: string, entry: DraftedEntry): string {
  const open = entry.open.length > 0 ? `# open: ${entry.open.join(", ")}\n` : "";
  const document = new Document(policyInputOf(id, source, entry));
  const stated = entry.facts.filter(({ offered, unstated }) => !offered && !unstated);
  visit(document, {
    Map: (_key, map) => {
      if (!map.has("quote")) return;
      const [start, end] = [map.get("start"), map.get("end")];
      const words = stated.filter((fact) => fact.start === start && fact.end === end).map(commentOf);
      const node = map.get("start", true);
      if (isMap(map) && isScalar(node)) node.comment = [...new Set(words)].join(";");
    },
  });
  return `---\n${open}${document.toString({ lineWidth: 0 })}`;
}

function commentOf({ rule, term, quote, score }: DraftedFact): string {
  const entry = term === undefined || term === quote ? "" : `, ${term}`;
  return ` by ${rule}${entry}${score < SURE ? `, unsure: ${String(score)}` : ""}`;
}
