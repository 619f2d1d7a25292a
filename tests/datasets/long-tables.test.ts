import { everyRow } from "./long-tables/every-row";
import { type LongTables, openLongTables } from "./long-tables/long-tables";
import { readers } from "./long-tables/readers";
import { storedTables } from "./long-tables/stored-tables";
import { streams } from "./long-tables/streams";

// All suites need the same graph of hundreds of policies, which takes long to write.
let opened: LongTables | undefined;
const tables = () => {
  if (!opened) throw new Error("The tables are opened before the first test.");
  return opened;
};
beforeAll(async () => {
  opened = await openLongTables();
});
afterAll(() => opened?.close());
beforeEach(() => {
  tables().database.statements = [];
  tables().database.rows = 0;
});

everyRow(tables);
streams(tables);
storedTables(tables);
readers(tables);
