import type { DatabaseSettings } from "../../src/neo4j/connect";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementContext } from "../../src/neo4j/statement-context";

/** A version of the language Cypher that a statement may begin with. Source: Cypher Manual, "Select Cypher version". */
export type CypherVersion = 5 | 25;

/** A connection whose reading statements are all in one version of Cypher; it remembers them. */
export class DatabaseIn extends Database {
  readonly statements = new Map<string, RunnableStatement>();

  constructor(
    private readonly cypher: CypherVersion,
    settings: DatabaseSettings,
  ) {
    super(settings);
  }

  override read(statement: RunnableStatement, context?: StatementContext, timeout?: number) {
    return super.read(this.inVersion(statement), context, timeout);
  }

  override stream(statement: RunnableStatement, context?: StatementContext) {
    return super.stream(this.inVersion(statement), context);
  }

  private inVersion({ text, ...statement }: RunnableStatement): RunnableStatement {
    const versioned = { ...statement, text: `CYPHER ${this.cypher}\n${text}` };
    this.statements.set(versioned.text, versioned);
    return versioned;
  }
}
