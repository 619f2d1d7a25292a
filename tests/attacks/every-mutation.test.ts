import fc from "fast-check";
import { buildGraphSchema } from "../../schema/build-schema";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
import { project } from "../../src/config/project";
import type { Observer } from "../../src/http/request/request-observer";
import { noopObserver } from "../../src/http/request/request-observer";
import { type EditableGraph, editableGraph } from "../editing/editable-graph";
import { Editor } from "../editing/editor";
import { firstPolicy, organizations, sources } from "../editing/inputs";
import type { RunningServer } from "../support/running-server";
import { type HostileOperation, hostileMutations } from "./hostile-operations";
import { hostileText } from "./hostile-values";
import { faultOf } from "./leaks";

/** `npm run test:attacks` sends fifty times as many requests. */
const rounds = process.env["ATTACKS"] === "full" ? 100 : 2;

const operations = hostileMutations(buildGraphSchema());

describe("the server under hostile mutations", () => {
  let graph: EditableGraph;
  let editor: RunningServer;
  const sent = new Set<string>();
  const listening: Observer = {
    request: () => ({
      ...noopObserver,
      statement({ text }) {
        sent.add(text);
        return () => undefined;
      },
    }),
  };
  beforeAll(async () => {
    graph = await editableGraph({ observers: [listening] });
    editor = await graph.server("editor");
  });
  afterAll(() => graph.close());

  it.each(operations)(
    "answers $name without a fault or a leak",
    async ({ name, query, variables }: HostileOperation) => {
      await fc.assert(
        fc.asyncProperty(variables, async (provided) => {
          const fault = faultOf(await editor.request(query, provided));
          expect({ name, fault }).toEqual({ name, fault: null });
        }),
        { numRuns: rounds },
      );
    },
    3_600_000,
  );

  it("stores an accepted text to the last character, and refuses any other by its path", async () => {
    const write =
      'mutation ($title: String!) { importSources(sources: [{ id: "source:hostile", title: $title, titleEn: $title, raw: "南京。" }]) { version } }';
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(hostileText, async (title) => {
        const { errors } = await editor.request(write, { title });
        if (errors) {
          expect(errors[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
          expect(JSON.stringify(errors[0]?.extensions)).toContain("sources[0].title");
          return;
        }
        accepted += 1;
        const { node } = await editor.data('{ node(id: "source:hostile") { ... on Source { title(language: EN) } } }');
        expect(node).toEqual({ title });
      }),
      { numRuns: 10 * rounds },
    );
    expect(accepted).toBeGreaterThan(0);
  }, 3_600_000);

  it("runs only the texts of cypher/ and compiled questions, none of which contains a value", async () => {
    // Random mutations may all be refused; these are accepted.
    const willing = new Editor(() => graph);
    await willing.import("sources", sources);
    await willing.import("organizations", organizations);
    await willing.import("policies", [firstPolicy]);
    const files = new Map(
      (["import", "editing", "drafts", "questions"] as const)
        .flatMap((folder) => [...readCypherFiles(project.cypher(folder))])
        .map(([name, text]) => [text, name]),
    );
    const others = [...sent].filter((text) => !files.has(text));
    const written = ["upsert-sources", "upsert-organizations", "upsert-policies", "write-changes", "raise-version"];
    expect([...sent].map((text) => files.get(text))).toEqual(expect.arrayContaining(written));
    // Questions without their headers, and the queries of this test itself.
    expect(others.length).toBeLessThanOrEqual(4);
  });
});
