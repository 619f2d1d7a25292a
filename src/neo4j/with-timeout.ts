import type { Database } from "./database";

/** The database with this timeout in milliseconds for each of its reads. */
export function withTimeout(
  database: Database,
  timeout: number,
): Pick<Database, "define" | "read" | "write" | "transaction"> {
  return {
    define: (text) => database.define(text),
    read: (statement, scope) => database.read(statement, scope, timeout),
    write: (statements, scope) => database.write(statements, scope),
    transaction: (work, scope) => database.transaction(work, scope),
  };
}
