import type { AddCommand } from "./command";
import { readGraphCounts } from "../graph/graph-counts";

/** `info`: where the graph is and how much it contains. Changes nothing. */
export const addInfo: AddCommand = (program, { say, withDatabase }) => {
  program
    .command("info")
    .description("show where the graph is, and how much it contains")
    .action(() =>
      withDatabase(async ({ database, description }) => {
        const counts = await readGraphCounts(database);
        say(`database  ${description}`);
        for (const [name, count] of Object.entries(counts)) say(`${name.padEnd(14)}${String(count)}`);
      }),
    );
};
