import type { Database } from "./database";

/** The database with this timeout in milliseconds for each of its reads. */
export function withTimeout(
  database: Database,
  timeout: number,
): Pick<Database, "define" | "read" | "write" | "transaction"> {
  return {
    define: (text) => database.define(text),
    read: (statement, context) => database.read(statement, context, timeout),
    write: (statements, context) => database.write(statements, context),
    transaction: (work, context) => database.transaction(work, context),
  };
}
