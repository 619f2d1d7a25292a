/** What a kind of node is called, and what can be done with it. */
interface NodeKind {
  /** The name of lists of it: the argument of its import, and its file in a backup. */
  readonly plural: string;
  /** The name of its files where it differs from the plural. */
  readonly file?: string;
  /** Whether backups exist that were written before the kind, without its file. */
  readonly isLater?: true;
  /** The mutation that writes it. */
  readonly importedBy?: string;
  /** The mutation that deletes it. */
  readonly deletedBy?: string;
  /** The field that names the node above it, which is written first. */
  readonly above?: string;
  /** Whether inputs refer to it by its names, which are stored in normal form. */
  readonly isNamed?: true;
  /** Records of it that one transaction writes; all at once if they have nodes above them. */
  readonly batch: number;
}

/**
 * The kinds of nodes, by their label, in the order in which they are written: a node comes after the nodes that it points to.
 * Measures and goals belong to their policies.
 */
export const nodeKinds = {
  Region: {
    plural: "regions",
    importedBy: "importRegions",
    deletedBy: "deleteRegion",
    above: "parent",
    batch: Infinity,
  },
  Domain: {
    plural: "domains",
    importedBy: "importDomains",
    deletedBy: "deleteDomain",
    above: "broader",
    isNamed: true,
    batch: Infinity,
  },
  Technology: {
    plural: "technologies",
    importedBy: "importTechnologies",
    deletedBy: "deleteTechnology",
    isNamed: true,
    batch: 1000,
  },
  Organization: {
    plural: "organizations",
    importedBy: "importOrganizations",
    deletedBy: "deleteOrganization",
    above: "broader",
    isNamed: true,
    batch: Infinity,
  },
  TargetGroup: {
    plural: "targetGroups",
    file: "target-groups",
    isLater: true,
    importedBy: "importTargetGroups",
    deletedBy: "deleteTargetGroup",
    isNamed: true,
    batch: 1000,
  },
  Source: { plural: "sources", importedBy: "importSources", deletedBy: "deleteSource", batch: 10 },
  Policy: { plural: "policies", importedBy: "importPolicies", deletedBy: "deletePolicy", batch: 1000 },
} as const satisfies Readonly<Record<string, NodeKind>>;

export type NodeLabel = keyof typeof nodeKinds;

type Kind = (typeof nodeKinds)[NodeLabel];

type FileOf<Of extends Kind> = Of extends { readonly file: infer File extends string } ? File : Of["plural"];

/** The name of a kind's files: its part of a backup, its file of reviewed facts, and files that are imported. */
export const fileOfKind = <Of extends Kind>(kind: Of): FileOf<Of> =>
  ("file" in kind ? kind.file : kind.plural) as FileOf<Of>;

/** The labels of the nodes that edits import and delete. */
export type EditableLabel = {
  [Label in NodeLabel]: (typeof nodeKinds)[Label] extends { importedBy: string } ? Label : never;
}[NodeLabel];

/** The names of lists that edits import. */
export type ImportedPlural = Extract<Kind, { readonly importedBy: string }>["plural"];

/** The kinds of nodes that edits import and delete, with their labels. */
export const editableKinds = Object.entries(nodeKinds).flatMap(([label, kind]) =>
  "importedBy" in kind ? [{ label: label as EditableLabel, ...kind }] : [],
);

type NamedLabel = {
  [Label in NodeLabel]: (typeof nodeKinds)[Label] extends { isNamed: true } ? Label : never;
}[NodeLabel];

/** The kinds of nodes that inputs refer to by name, with their labels. */
export const namedKinds = Object.entries(nodeKinds).flatMap(([label, kind]) =>
  "isNamed" in kind ? [{ label: label as NamedLabel, plural: kind.plural }] : [],
);

/** What a message calls a node of this label, such as target group. */
export const nounOf = (label: string): string => label.replace(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
