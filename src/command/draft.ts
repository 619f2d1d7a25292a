import { mkdir, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { type Command, Option } from "commander";
import { type DraftedEntry, Drafter } from "../drafting/draft";
import { rules } from "../drafting/rules/rules";
import { receivedText } from "../drafting/reading/received-text";
import { documentEndings, readDocument } from "../documents/read-document";
import { FileUnusable } from "../records/open-file";
import { uncoveredClauses } from "../text/uncovered";
import type { AddCommand, CommandContext } from "./command";
import { documentFiles } from "./document-files";
import { dataVocabulary } from "./draft-vocabulary";
import { draftAsYaml } from "./draft-as-yaml";
import { Progress } from "./progress";
import { releaseFiles } from "./release-drafts";
import { userName } from "./user-name";

interface Options {
  readonly source?: string;
  readonly out?: string;
  readonly format: "yaml" | "json";
  readonly encoding?: "gb18030";
  readonly release?: true;
  readonly by: string;
}

const help = `
A draft is no fact: read it, correct it, then import it. Beside each fact of --format json is the rule that found it, with a
score. Facts that a rule knows badly are marked as offered, and YAML leaves them out. What no words state is listed as open.
The rules:
${rules.map(({ name, finds }) => `  ${name.padEnd(18)}${finds}`).join("\n")}`;

/** `draft FILE...`: the facts that rules read in documents, without a database. */
export const addDraft: AddCommand = (program: Command, context) => {
  program
    .command("draft")
    .description("draft the facts of documents by rules, for a person to review; needs no database without --release")
    .argument("<file...>", `documents that end in ${documentEndings.join(", ")}, or folders of them`)
    .option("--source <id>", "the id of the source, if there is one file (default: source: and the name of the file)")
    .option("--out <folder>", "write a file for each document into this folder, instead of standard output")
    .addOption(new Option("--format <format>", "the form of the drafts").choices(["yaml", "json"]).default("yaml"))
    .addOption(
      new Option("--encoding <encoding>", "the encoding of files that are not UTF-8 (gb18030 also reads GBK)").choices([
        "gb18030",
      ]),
    )
    .option(
      "--release",
      "import the sources and what is sure of their facts, and leave the rest as drafts in the database",
    )
    .option("--by <name>", "the name of the importer, for the history; with --release", userName())
    .addHelpText("after", help)
    .action((files: string[], options: Options) =>
      options.release ? releaseFiles(context, files, options) : draftFiles(context, files, options),
    );
};

async function draftFiles(context: CommandContext, paths: readonly string[], options: Options): Promise<void> {
  const files = await documentFiles(paths);
  if (options.source !== undefined && files.length > 1) {
    throw new FileUnusable("--source names the source of one file: draft the files one by one, or leave it out.");
  }
  const drafter = new Drafter(await dataVocabulary());
  if (options.out !== undefined) await mkdir(options.out, { recursive: true });
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const progress = new Progress({ total, isTerminal: context.isTerminal, write: context.write });
  const failures: string[] = [];
  for (const [index, { path, name, bytes }] of files.entries()) {
    context.signal.throwIfAborted();
    try {
      const { written, lines } = await draftOf(drafter, path, name, context.signal, options);
      progress.end();
      if (options.out === undefined) context.say(written.trimEnd());
      else await writeFile(join(options.out, `${name}.${options.format}`), written);
      for (const line of lines) context.print(line);
    } catch (error) {
      if (!(error instanceof FileUnusable)) throw error;
      // One damaged document of a folder is no reason to leave the others.
      failures.push(error.message);
    }
    progress.add(bytes);
    progress.records(index + 1);
  }
  progress.end();
  if (failures.length > 0) throw new FileUnusable(failures.join("\n"));
}

async function draftOf(
  drafter: Drafter,
  file: string,
  name: string,
  signal: AbortSignal,
  { source, format, encoding }: Options,
): Promise<{ readonly written: string; readonly lines: readonly string[] }> {
  const document = await readDocument(file, { encoding, signal });
  const text = receivedText(document.text, document.mediaType);
  const id = source ?? `source:${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-")}`;
  const entries = drafter.draft(text);
  const title = basename(file, extname(file));
  const written = format === "json" ? jsonOf(id, title, text, entries) : draftAsYaml(id, entries);
  return { written, lines: report(file, text, entries) };
}

function jsonOf(id: string, title: string, text: string, entries: readonly DraftedEntry[]): string {
  const rows = entries.map(({ start, end, facts, open }) => ({
    ...{ start, end, open },
    facts: facts.map(({ offered, ...fact }) => ({ ...fact, offered: offered ?? false })),
  }));
  return `${JSON.stringify({ source: { id, title, text }, entries: rows }, null, 2)}\n`;
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
