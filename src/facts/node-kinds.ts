/** What a kind of node is called, and what can be done with it. */
interface NodeKind {
  /** The name of lists of it: the argument of its import, and its file in a backup. */
  readonly plural: string;
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
    isNamed: true,
    batch: 1000,
  },
  Source: { plural: "sources", importedBy: "importSources", deletedBy: "deleteSource", batch: 10 },
  Policy: { plural: "policies", importedBy: "importPolicies", deletedBy: "deletePolicy", batch: 1000 },
} as const satisfies Readonly<Record<string, NodeKind>>;

export type NodeLabel = keyof typeof nodeKinds;

type Kind = (typeof nodeKinds)[NodeLabel];

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
