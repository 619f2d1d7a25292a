import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { project } from "../../src/config/project";
import { python } from "../support/python";
import type { RunningServer } from "../support/running-server";
import { type Block, blocksIn } from "./blocks";

const run = promisify(execFile);

/** The address of the server in documents. */
const address = "http://localhost:4000";

/** Languages of blocks that show the outcome of the block before. */
const outcomes = new Set(["csv", "json", "text"]);

/** A block that is run, and the block after it that shows the outcome. */
export interface Step {
  readonly block: Block;
  readonly outcome: Block | undefined;
  /** For the name of a test. */
  readonly name: string;
}

/** The steps of a document, in order; blocks that are marked as not run are left out. */
export function stepsOf(document: string): readonly Step[] {
  const blocks = blocksIn(document).filter(({ notRun }) => notRun === undefined);
  return blocks.flatMap((block, index): Step[] => {
    if (outcomes.has(block.language)) {
      if (outcomes.has(blocks[index - 1]?.language ?? "json"))
        throw new Error(`${document}:${String(block.line)}: it is the outcome of no block.`);
      return [];
    }
    const next = blocks[index + 1];
    const outcome = next && outcomes.has(next.language) ? next : undefined;
    return [{ block, outcome, name: `${document}, line ${String(block.line)}` }];
  });
}

/** The npm commands that documents name, and where each is run. */
const npmCommands: ReadonlyMap<string, string> = new Map([
  ["npm start", "tests/start/embedded.test.ts"],
  ["npm test", ".ci/run"],
  ["npm run check", ".ci/run"],
]);

/** A command may have settings before it, such as `PORT=4001 npm start`. */
export const npmCommand = (line: string): string => line.replace(/^(?:[A-Z][A-Z0-9_]*=\S+ )+/u, "");

/**
 * Runs a step against a server and compares the outcome with the document. A query without an outcome must have no errors; a
 * command of npm must be one that another test or the checks run.
 * @param folder where commands of the shell are run
 * @throws Error if there is no way to run such a block
 */
export async function runStep({ block, outcome }: Step, server: RunningServer, folder?: string): Promise<void> {
  const { language, text } = block;
  const there = text.replaceAll(address, server.url);
  switch (language) {
    case "graphql": {
      const { status, ...answer } = await server.request(text);
      if (outcome) expect(answer).toEqual(JSON.parse(outcome.text));
      else expect(answer).not.toHaveProperty("errors");
      expect(status).toBe(answer.errors && !answer.data ? 400 : 200);
      return;
    }
    case "python": {
      const { stdout } = await run(await python(), ["-c", there]);
      expect(stdout).toBe(outcome?.text);
      return;
    }
    case "sh": {
      const lines = text.trim().split("\n");
      if (lines.every((line) => npmCommand(line).startsWith("npm "))) {
        for (const line of lines) expect([...npmCommands.keys()]).toContain(npmCommand(line));
        return;
      }
      if (!text.startsWith("curl ")) break;
      const { stdout } = await run("bash", ["-c", there], { cwd: folder });
      if (outcome?.language === "json") expect(JSON.parse(stdout)).toEqual(JSON.parse(outcome.text));
      // Lines of CSV end with CR LF (RFC 4180), which a document cannot show.
      else expect(stdout.replaceAll("\r\n", "\n")).toBe(outcome?.text ?? "");
      return;
    }
  }
  throw new Error(
    `${block.document}:${String(block.line)}: nothing runs such a block (${language}). Let a test run it, or write <!-- not run: why --> before it.`,
  );
}

/**
 * Scripts of npm that a text names, such as `check` of `npm run check` and `bench/observing` of `npm --prefix bench run
 * observing`.
 */
export function unknownScripts(text: string): readonly string[] {
  const scriptsOf = (folder: string) =>
    Object.keys(
      (
        JSON.parse(readFileSync(join(project.root, folder, "package.json"), "utf8")) as {
          readonly scripts: Readonly<Record<string, string>>;
        }
      ).scripts,
    );
  return [...text.matchAll(/\bnpm (?:--prefix (\w+) )?(?:run (?:--silent )?([\w:-]+)|(start|test)\b)/gu)].flatMap(
    ([command, folder = "", script, short]) => (scriptsOf(folder).includes(script ?? short ?? "") ? [] : [command]),
  );
}
