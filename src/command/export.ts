import { backupParts } from "../backup/backup-files";
import { exportGraph } from "../graph/backup/export-graph";
import { readGraphCounts } from "../graph/graph-counts";
import type { AddCommand } from "./command";
import { Progress } from "./progress";

/** `export FOLDER`: a backup of the whole graph. */
export const addExport: AddCommand = (program, { say, write, signal, isTerminal, withDatabase }) => {
  program
    .command("export")
    .description("write a backup: the whole graph and its history, as files in a new folder")
    .argument("<folder>", "where the files are written: a folder that is new or empty")
    .action((folder: string) =>
      withDatabase(async ({ database }) => {
        const total = Object.values(await readGraphCounts(database)).reduce((sum, count) => sum + count, 0);
        const progress = new Progress({ total, isTerminal, write });
        let all = 0;
        const onProgress = () => {
          progress.add(1);
          progress.records(++all);
        };
        const { parts } = await exportGraph(database, folder, { signal, onProgress }).finally(() => progress.end());
        say(`Wrote ${backupParts.map((part) => `${String(parts[part].records)} ${part}`).join(", ")} to ${folder}`);
      }),
    );
};
