import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { RegionLevel } from "../../../schema/enums";
import type { PolicyInput } from "../../../schema/inputs/editing/policy-input";
import { type BackupPart, backupParts, fileOf, type Manifest, manifestFile, partsOf } from "../../backup/backup-files";
import { BackupRefused, readManifest } from "../../backup/read-manifest";
import type { EditingGraph } from "../../editing/editing-graph";
import { refuseProblems } from "../../editing/edit-refused";
import { readPolicyInputs } from "../../editing/import-policies";
import type {
  DomainFacts,
  OrganizationFacts,
  RegionFacts,
  SourceFacts,
  TargetGroupFacts,
  TechnologyFacts,
} from "../../facts/facts";
import {
  domainSteps,
  type ImportStep,
  organizationSteps,
  policySteps,
  regionSteps,
  sourceSteps,
  targetGroupSteps,
  technologySteps,
} from "../../facts/write-facts";
import { fileOfKind, nodeKinds } from "../../facts/node-kinds";
import type { Database } from "../../neo4j/database";
import { batchesOf } from "../../records/batches-of";
import { Undecodable } from "../../records/decoder";
import { fileDigest } from "../../records/file-digest";
import { unreadable } from "../../records/located";
import { readRecords } from "../../records/read-records";
import type { TraditionalWriter } from "../../text/traditional";
import { transactionGraph } from "../transaction-graph";
import { checkBackup } from "./check-backup";
import { bringUpToDate, currentModel } from "../graph-model";
import { clearProgress, noteProgress, readProgress } from "../import/import-progress";
import { parentsFirst } from "./parents-first";

export interface RestoreOptions {
  /** Policies in one transaction. */
  readonly batch: number;
  readonly signal: AbortSignal;
  /** Receives the number of a part's records that are written. */
  readonly onProgress: (part: BackupPart, records: number) => void;
}

type Records = readonly unknown[];

/** A record of a backup that may be of an earlier model, which had no aliases and no areas. */
const asRegion = (record: unknown): RegionFacts => ({
  ...{ parent: null, aliases: [], aliasForms: [], members: [] },
  ...(record as Omit<RegionFacts, "parent" | "aliases" | "aliasForms" | "members">),
});

/** Areas come after all regions that may be their members. */
const membersFirst = (regions: readonly RegionFacts[]) => [
  ...regions.filter(({ level }) => level !== RegionLevel.AREA),
  ...regions.filter(({ level }) => level === RegionLevel.AREA),
];

/** A backup of an earlier version has no aliases and nothing above. */
const complete = (organization: unknown): OrganizationFacts => ({
  ...{ aliases: [], region: null, broader: null, formerIds: [] },
  ...(organization as OrganizationFacts),
});

/** The steps that write the records of each part, after checkBackup. */
const stepsOf: Readonly<Record<Exclude<BackupPart, "policies">, (records: Records) => readonly ImportStep[]>> = {
  regions: (records) => regionSteps(membersFirst(parentsFirst(records.map(asRegion), nodeKinds.Region.above))),
  domains: (records) => domainSteps(parentsFirst(records as DomainFacts[], nodeKinds.Domain.above)),
  technologies: (records) => technologySteps(records as TechnologyFacts[]),
  organizations: (records) => organizationSteps(parentsFirst(records.map(complete), nodeKinds.Organization.above)),
  "target-groups": (records) => targetGroupSteps(records as TargetGroupFacts[]),
  sources: (records) => sourceSteps(records as SourceFacts[]),
  statuses: (rows) => [{ file: "write-policy-statuses", parameters: { rows } }],
  changes: (rows) => [{ file: "restore-changes", parameters: { rows } }],
  drafts: (rows) => [{ file: "write-drafts", parameters: { rows } }],
};

/** Statuses and changes of one transaction. */
const OTHERS = 1000;

/** Drafts of one transaction: each may have thousands of facts. */
const DRAFTS = 5;

/** Records of one transaction. */
const sizeOf = (part: BackupPart): number =>
  part === "drafts" ? DRAFTS : (Object.values(nodeKinds).find((kind) => fileOfKind(kind) === part)?.batch ?? OTHERS);

/**
 * Restores a backup into an empty graph, with its history, in batches, one transaction each, after a check of all records.
 * If it broke off, restoring the same backup again continues it.
 * @throws BackupRefused
 */
export async function restoreGraph(
  database: Pick<Database, "read" | "transaction" | "write">,
  schema: GraphQLSchema,
  folder: string,
  toTraditional: TraditionalWriter,
  { batch, signal, onProgress }: RestoreOptions,
): Promise<Manifest> {
  const manifest = await readManifest(folder, signal);
  if (manifest.model > currentModel) {
    throw new BackupRefused(
      `${folder} is the backup of a graph that a later version made: restore it with that version.`,
    );
  }
  const key = `restore ${await fileDigest(join(folder, manifestFile), signal)} `;
  const isBegun = (await readProgress(database, key + backupParts[0])).records !== undefined;
  if (!isBegun && !(await readProgress(database, key)).isEmpty) {
    throw new BackupRefused(
      `${folder} is a backup, but the graph is not empty: use an empty database (DATA_FOLDER=... or NEO4J_URI=...). ` +
        `To import its policies into this graph, name only the file: ${join(folder, fileOf("policies"))}`,
    );
  }
  if (!isBegun) await checkBackup(schema, folder, partsOf(manifest), signal);

  async function writeRecords(graph: EditingGraph, part: BackupPart, records: Records): Promise<void> {
    if (part !== "policies") return graph.write(stepsOf[part](records));
    const { stated, problems } = await readPolicyInputs(graph, records as readonly PolicyInput[], toTraditional);
    refuseProblems(problems);
    return graph.write(policySteps(stated.map(({ facts }) => facts)));
  }

  for (const part of partsOf(manifest)) {
    const partKey = key + part;
    let written = (await readProgress(database, partKey)).records ?? 0;
    const size = part === "policies" ? batch : sizeOf(part);
    for await (const records of batchesOf(valuesAfter(join(folder, fileOf(part)), written, signal), size)) {
      signal.throwIfAborted();
      const upTo = written + records.length;
      await database.transaction(async (run) => {
        const graph = transactionGraph(run);
        await writeRecords(graph, part, records);
        await noteProgress(graph, partKey, upTo);
      });
      written = upTo;
      onProgress(part, written);
    }
  }
  await database.transaction(async (run) => {
    const graph = transactionGraph(run);
    const { fingerprint } = manifest;
    await graph.write([
      fingerprint === null
        ? { file: "raise-version", parameters: {} }
        : { file: "write-fingerprint", parameters: { fingerprint } },
    ]);
    // What an earlier model lacks is written by the migrations that follow it.
    await graph.write([{ file: "write-model", parameters: { model: BigInt(manifest.model) } }]);
    await clearProgress(graph, key);
  });
  await bringUpToDate(database);
  return manifest;
}

/** The records of a file after the first so many. */
async function* valuesAfter(path: string, skipped: number, signal: AbortSignal): AsyncIterable<unknown> {
  try {
    for await (const record of readRecords(path, { signal })) {
      if ("problems" in record) throw new BackupRefused(unreadable(path, record).join("\n"));
      if (record.location.record > skipped) yield record.value;
    }
  } catch (error) {
    throw error instanceof Undecodable ? new BackupRefused(`${path}, ${error.message}.`) : error;
  }
}
