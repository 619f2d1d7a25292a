import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Grain } from "./grain";
import type { TableColumn } from "./table-columns";

/** A saved query that passed all checks, and the table that it is read as. */
export interface Dataset {
  /** The name in its address. */
  readonly name: string;
  /** The question that it answers: the first paragraph of its comment. */
  readonly description: string;
  /** The file, unchanged. */
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly grain: Grain;
  readonly columns: readonly TableColumn[];
}
