import { fileOfKind, nodeKinds } from "../facts/node-kinds";

/** The version of the backup files' format; it is raised when the format of a file changes. */
export const backupFormat = 1;

/** The file that describes the contents of a backup folder. */
export const manifestFile = "manifest.json";

/** The files of records, in the order in which they are restored: a record comes before the records that point to it. */
export const backupParts = [
  ...Object.values(nodeKinds).map((kind) => fileOfKind(kind)),
  "statuses",
  "changes",
  "drafts",
] as const;
export type BackupPart = (typeof backupParts)[number];

/** The parts that an older backup may lack. */
export const laterParts: readonly BackupPart[] = [
  ...Object.values(nodeKinds).flatMap((kind) => ("isLater" in kind ? [fileOfKind(kind)] : [])),
  "drafts",
];

export const fileOf = (part: BackupPart) => `${part}.ndjson`;

/** The description of one file: the number of its records and the SHA-256 of its bytes. */
export interface PartNote {
  readonly records: number;
  readonly sha256: string;
}

/** Independent of the time and the location of the backup: the same graph gives the same bytes. */
export interface Manifest {
  readonly format: number;
  /** The version of the graph's model, see src/graph/graph-model.ts. */
  readonly model: number;
  /** The fingerprint of the reviewed facts that were imported last; null if none were. */
  readonly fingerprint: string | null;
  readonly parts: Readonly<Record<BackupPart, PartNote>>;
}

/** The parts that a backup has, in order: one from before a kind of node has no file of it. */
export const partsOf = ({ parts }: Pick<Manifest, "parts">): readonly BackupPart[] =>
  backupParts.filter((part) => part in parts);
