import type { DatabaseSettings } from "../../src/neo4j/connect";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import type { StatementScope } from "../../src/neo4j/statement-scope";

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

  override read(statement: RunnableStatement, scope?: StatementScope, timeout?: number) {
    return super.read(this.inVersion(statement), scope, timeout);
  }

  override stream(statement: RunnableStatement, scope?: StatementScope) {
    return super.stream(this.inVersion(statement), scope);
  }

  private inVersion({ text, ...statement }: RunnableStatement): RunnableStatement {
    const versioned = { ...statement, text: `CYPHER ${this.cypher}\n${text}` };
    this.statements.set(versioned.text, versioned);
    return versioned;
  }
}
