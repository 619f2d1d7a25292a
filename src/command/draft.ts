import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type Command, Option } from "commander";
import { stringify } from "yaml";
import { type DraftedEntry, Drafter } from "../drafting/draft";
import { policyInputOf } from "../drafting/policy-input-draft";
import { rules } from "../drafting/rules/rules";
import { receivedText } from "../drafting/reading/received-text";
import { Undecodable } from "../records/decoder";
import { encodingOf } from "../records/encoding-of";
import { FileUnusable } from "../records/open-file";
import { textOf } from "../records/text-of";
import { uncoveredClauses } from "../text/uncovered";
import type { AddCommand, CommandContext } from "./command";
import { dataVocabulary } from "./draft-vocabulary";

interface Options {
  readonly source?: string;
  readonly out?: string;
  readonly format: "yaml" | "json";
  readonly encoding?: "gb18030";
}

/** The files that can be read, with their media types. */
const mediaTypes: Readonly<Record<string, string>> = { ".txt": "text/plain", ".md": "text/markdown" };

/** Max bytes of a file. */
const FILE_LIMIT = 8 * 1024 * 1024;

const help = `
A draft is no fact: read it, correct it, then import it. Beside each fact of --format json is the rule that found it, with a
score. Facts that a rule knows badly are marked as offered, and YAML leaves them out. What no words state is listed as open.
The rules:
${rules.map(({ name, finds }) => `  ${name.padEnd(18)}${finds}`).join("\n")}`;

/** `draft FILE...`: the facts that rules read in documents, without a database. */
export const addDraft: AddCommand = (program: Command, context) => {
  program
    .command("draft")
    .description("draft the facts of documents by rules, for a person to review; needs no database")
    .argument("<file...>", "documents that end in .txt or .md")
    .option("--source <id>", "the id of the source, if there is one file (default: source: and the name of the file)")
    .option("--out <folder>", "write a file for each document into this folder, instead of standard output")
    .addOption(new Option("--format <format>", "the form of the drafts").choices(["yaml", "json"]).default("yaml"))
    .addOption(
      new Option("--encoding <encoding>", "the encoding of files that are not UTF-8 (gb18030 also reads GBK)").choices([
        "gb18030",
      ]),
    )
    .addHelpText("after", help)
    .action((files: string[], options: Options) => draftFiles(context, files, options));
};

async function draftFiles(context: CommandContext, files: readonly string[], options: Options): Promise<void> {
  if (options.source !== undefined && files.length > 1) {
    throw new FileUnusable("--source names the source of one file: draft the files one by one, or leave it out.");
  }
  const drafter = new Drafter(await dataVocabulary());
  if (options.out !== undefined) await mkdir(options.out, { recursive: true });
  for (const file of files) {
    context.signal.throwIfAborted();
    const text = await documentText(file, options);
    const name = basename(file, extname(file));
    const id = options.source ?? `source:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
    const entries = drafter.draft(text);
    const written = options.format === "json" ? jsonOf(id, name, text, entries) : yamlOf(id, entries);
    if (options.out === undefined) context.say(written.trimEnd());
    else await writeFile(join(options.out, `${name}.${options.format}`), written);
    for (const line of report(file, text, entries)) context.print(line);
  }
}

/** @throws FileUnusable with what to do */
async function documentText(file: string, { encoding }: Options): Promise<string> {
  const mediaType = mediaTypes[extname(file).toLowerCase()];
  if (mediaType === undefined) {
    throw new FileUnusable(`${file} does not end in .txt or .md: save its text as .txt, then draft it.`);
  }
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new FileUnusable(`${file} does not exist, or cannot be read: correct the path.`);
  if (found.size > FILE_LIMIT) {
    throw new FileUnusable(`${file} has more than ${String(FILE_LIMIT)} bytes: divide it into several files.`);
  }
  try {
    let raw = "";
    for await (const piece of textOf(file, await encodingOf(file, { otherwise: encoding }))) raw += piece;
    return receivedText(raw, mediaType);
  } catch (error) {
    if (!(error instanceof Undecodable)) throw error;
    throw new FileUnusable(`${file}: ${error.message}: save it as UTF-8, or use --encoding gb18030.`);
  }
}

function jsonOf(id: string, title: string, text: string, entries: readonly DraftedEntry[]): string {
  const rows = entries.map(({ start, end, facts, open }) => ({
    ...{ start, end, open },
    facts: facts.map(({ offered, ...fact }) => ({ ...fact, offered: offered ?? false })),
  }));
  return `${JSON.stringify({ source: { id, title, text }, entries: rows }, null, 2)}\n`;
}

function yamlOf(source: string, entries: readonly DraftedEntry[]): string {
  const name = source.replace(/^source:/u, "");
  return entries
    .map((entry, index) => {
      const open = entry.open.length > 0 ? `# open: ${entry.open.join(", ")}\n` : "";
      const input = policyInputOf(`${name}-${String(index + 1)}`, source, entry);
      return `---\n${open}${stringify(input, { lineWidth: 0 })}`;
    })
    .join("");
}

/** How much was found, and what is left to read. */
function report(file: string, text: string, entries: readonly DraftedEntry[]): readonly string[] {
  if (entries.length === 0) return [`${file}: no policy was found: no title, no kind and no document number.`];
  return entries.map(({ start, end, facts, open }, index) => {
    const counts = new Map<string, number>();
    for (const { field, offered } of facts) {
      const name = offered ? `${field} (offered)` : field;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const found = [...counts].map(([field, count]) => `${String(count)} ${field}`).join(", ");
    const uncovered = uncoveredClauses(text, facts, { start, end }).length;
    const title = facts.find(({ field }) => field === "title")?.quote ?? "(no title)";
    const rest = `open: ${open.join(", ") || "nothing"}; ${String(uncovered)} clauses without a fact`;
    return `${file}: entry ${String(index + 1)}, ${title}: ${found}; ${rest}`;
  });
}
