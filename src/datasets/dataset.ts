import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { Grain } from "./grain";
import type { TableColumn } from "./table-columns";

/** A saved query that was found to be sound, and the table it is read as. */
export interface Dataset {
  /** As in its address. */
  readonly name: string;
  /** What it answers: the first paragraph of its comment. */
  readonly description: string;
  /** The file as it is. */
  readonly text: string;
  /** SHA-256 of the text, in hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly grain: Grain;
  readonly columns: readonly TableColumn[];
}
