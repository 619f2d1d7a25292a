import { statSync } from "node:fs";
import { type Command, Option } from "commander";
import { buildGraphSchema } from "../../schema/build-schema";
import { ImportMode } from "../../schema/enums";
import { partsOf } from "../backup/backup-files";
import { isBackup, readManifest } from "../backup/read-manifest";
import { checkBackup } from "../graph/backup/check-backup";
import { dataTraditional } from "../graph/import/data-traditional";
import { applySearch } from "../graph/import/import-facts";
import { importFile } from "../graph/import/import-file";
import { argumentOf, importKind } from "../editing/import-kinds";
import { restoreGraph } from "../graph/backup/restore-graph";
import type { Database } from "../neo4j/database";
import type { AddCommand, CommandContext } from "./command";
import { importPaths } from "./import-paths";
import { Progress } from "./progress";
import { userName } from "./user-name";
import { wholeNumber } from "./whole-number-option";

interface Options {
  readonly mode: "merge" | "replace";
  readonly batch: number;
  readonly dryRun?: true;
  readonly by: string;
  readonly encoding?: "gb18030";
}

const modes = { merge: ImportMode.MERGE, replace: ImportMode.REPLACE };

const help = `
A file ends in .json (an array), .ndjson, .yaml or .csv. A file named domains, technologies, organizations,
target-groups or sources contains these, and a file of any other name contains policies. Each batch is written in one transaction, together with
a note of the progress: if an import stops, the same command continues it. A folder that export wrote is restored as a
whole, into an empty database.`;

/** `import FILE...`: what the files state, by the edits of the mutations; or a backup, into an empty graph. */
export const addImport: AddCommand = (program: Command, context) => {
  program
    .command("import")
    .description("import files of policies, or of what policies point to, into the graph; or restore a backup")
    .argument("<path...>", "files, or folders of them")
    .addOption(
      new Option("--mode <mode>", "add to the earlier statements about the same policies, or replace them")
        .choices(Object.keys(modes))
        .default("merge"),
    )
    .option("--batch <records>", "records in one transaction", wholeNumber(1, 1000), 1000)
    .option("--dry-run", "check everything, report what would change, and write nothing")
    .addOption(
      new Option(
        "--encoding <encoding>",
        "the encoding of files that are not UTF-8 (gb18030 also reads GBK and GB2312)",
      ).choices(["gb18030"]),
    )
    .option("--by <name>", "the name of the importer, for the history", userName())
    .addHelpText("after", help)
    .action(async (paths: string[], options: Options) => {
      const [only = ""] = paths;
      if (paths.length === 1 && isBackup(only)) await restore(context, only, options);
      else await importFiles(context, importPaths(paths), options);
    });
};

async function importFiles(context: CommandContext, files: readonly string[], options: Options): Promise<void> {
  const { withDatabase, say, print } = context;
  const { mode, batch, dryRun = false, by, encoding } = options;
  const schema = buildGraphSchema();
  await withDatabase(async ({ database }) => {
    const toTraditional = await dataTraditional();
    for (const file of files) {
      const progress = progressOf(context, statSync(file).size);
      const counts = await importFile(database, file, importKind(schema, argumentOf(file)), toTraditional, {
        mode: modes[mode],
        batch,
        dryRun,
        by,
        encoding,
        signal: context.signal,
        onWarning: print,
        onCleaning: say,
        onRead: (bytes) => {
          progress.add(bytes);
        },
        onProgress: (records) => {
          progress.records(records);
        },
      }).finally(() => progress.end());
      const { resumed, created, changed, unchanged } = counts;
      const before = resumed > 0 ? ` (${String(resumed)} records were imported by an earlier run)` : "";
      const would = dryRun ? "would be " : "";
      say(
        `${file}: ${String(created)} ${would}created, ${String(changed)} changed, ${String(unchanged)} unchanged${before}`,
      );
    }
    if (!dryRun) await applySearch(database);
  });
}

async function restore(context: CommandContext, folder: string, { batch, dryRun }: Options): Promise<void> {
  const manifest = await readManifest(folder, context.signal);
  const { parts } = manifest;
  const summary = partsOf(manifest)
    .map((part) => `${String(parts[part].records)} ${part}`)
    .join(", ");
  if (dryRun) {
    await checkBackup(buildGraphSchema(), folder, partsOf(manifest), context.signal);
    context.say(`${folder} is complete: ${summary}`);
    return;
  }
  await context.withDatabase(async ({ database }) => {
    await restoreInto(
      context,
      database,
      folder,
      batch,
      Object.values(parts).reduce((sum, { records }) => sum + records, 0),
    );
    await applySearch(database);
    context.say(`Restored ${summary} from ${folder}`);
  });
}

async function restoreInto(
  context: CommandContext,
  database: Database,
  folder: string,
  batch: number,
  total: number,
): Promise<void> {
  const progress = progressOf(context, total);
  const written = new Map<string, number>();
  await restoreGraph(database, buildGraphSchema(), folder, await dataTraditional(), {
    batch,
    signal: context.signal,
    onProgress: (part, records) => {
      progress.add(records - (written.get(part) ?? 0));
      written.set(part, records);
      progress.records([...written.values()].reduce((sum, count) => sum + count, 0));
    },
  })
    .catch((error: unknown) => {
      if (written.size > 0) context.print(BROKEN_OFF);
      throw error;
    })
    .finally(() => progress.end());
}

const BROKEN_OFF =
  "A part of the backup is in the graph. To continue, run the same command again. " +
  "To start over, use another empty database (DATA_FOLDER=... or NEO4J_URI=...).";

const progressOf = ({ isTerminal, write }: CommandContext, total: number) => new Progress({ total, isTerminal, write });
