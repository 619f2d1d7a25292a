/** The form of a backup's files; raised where a file is written otherwise. */
export const backupFormat = 1;

/** The file that tells what a folder holds. */
export const manifestFile = "manifest.json";

/** The files of records, in the order in which they are restored: what is pointed to stands before what points. */
export const backupParts = [
  "regions",
  "domains",
  "technologies",
  "organizations",
  "sources",
  "policies",
  "statuses",
  "changes",
] as const;
export type BackupPart = (typeof backupParts)[number];

export const fileOf = (part: BackupPart) => `${part}.ndjson`;

/** What is told of one file: how many records it has, and the SHA-256 of its bytes. */
export interface PartNote {
  readonly records: number;
  readonly sha256: string;
}

/** Nothing in it depends on when or where the backup was made: the same graph gives the same bytes. */
export interface Manifest {
  readonly format: number;
  /** The graph's model, see src/graph/graph-model.ts. */
  readonly model: number;
  /** The reviewed facts that were imported last; null where none were. */
  readonly fingerprint: string | null;
  readonly parts: Readonly<Record<BackupPart, PartNote>>;
}
