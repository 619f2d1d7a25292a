import type { ImportReport } from "../../schema/answers/import-report";
import type { Role } from "../../schema/port";
import type { Answer } from "../support/running-server";
import type { EditableGraph } from "./editable-graph";
import { mutations, report } from "./inputs";

export type Kind = keyof typeof mutations;
export type Refusal = NonNullable<Answer["errors"]>[number];

const deletions = {
  Policy: "deletePolicy",
  Region: "deleteRegion",
  Domain: "deleteDomain",
  Organization: "deleteOrganization",
  Technology: "deleteTechnology",
  TargetGroup: "deleteTargetGroup",
  Source: "deleteSource",
} as const;

/** A person who edits a graph through a server, by mutations. */
export class Editor {
  constructor(
    private readonly graph: () => EditableGraph,
    private readonly role: Role | null = "editor",
  ) {}

  async request(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    return (await this.graph().server(this.role)).request(query, variables);
  }

  async data(query: string, variables: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    return (await this.graph().server(this.role)).data(query, variables);
  }

  /** The report of an import that must succeed. */
  async import(kind: Kind, inputs: readonly object[], more: Record<string, unknown> = {}): Promise<ImportReport> {
    return Object.values(await this.data(mutations[kind] + report, { inputs, ...more }))[0] as ImportReport;
  }

  async delete(label: keyof typeof deletions, id: string): Promise<ImportReport> {
    const query = `mutation ($id: ID!) { ${deletions[label]}(id: $id) { ...Report } } ${report}`;
    return Object.values(await this.data(query, { id }))[0] as ImportReport;
  }

  /** The single error of an edit that must be refused, and must leave the graph's version unchanged. */
  async refused(query: string, variables: Record<string, unknown> = {}): Promise<Refusal> {
    const before = await this.graph().version();
    const { errors, data } = await this.request(query, variables);
    if (errors?.length !== 1 || !errors[0])
      throw new Error(`Not refused by one error: ${JSON.stringify({ errors, data })}`);
    if ((await this.graph().version()) !== before) throw new Error("The graph changed by an edit that was refused.");
    return errors[0];
  }

  refusedImport(kind: Kind, inputs: readonly object[], more: Record<string, unknown> = {}): Promise<Refusal> {
    return this.refused(mutations[kind] + report, { inputs, ...more });
  }

  refusedDeletion(label: keyof typeof deletions, id: string): Promise<Refusal> {
    return this.refused(`mutation ($id: ID!) { ${deletions[label]}(id: $id) { version } }`, { id });
  }
}
