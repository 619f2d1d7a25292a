import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { runningServer, type RunningServer } from "../support/running-server";

interface Named {
  readonly name: string;
}
interface Identified extends Named {
  readonly id: string;
}
interface Regions {
  readonly regions: { readonly totalCount: number; readonly nodes: readonly Named[] };
}
interface Pairs {
  readonly totalCount: number;
  readonly nodes: readonly { regions: readonly Named[]; sharedDomains: readonly Named[]; similarity: number }[];
}
interface Alike {
  readonly sharedDomains: readonly Named[];
  readonly similarRegions: readonly { region: Named; similarity: number }[];
}
interface Gaps {
  readonly domainGaps: readonly { domain: Named; peers: readonly Named[] }[];
}
interface Matrix {
  readonly regions: readonly Identified[];
  readonly domains: readonly Identified[];
  readonly cells: readonly { region: { id: string }; domain: { id: string }; policies: number }[];
}
interface Hits {
  readonly nodes: readonly { node: { id: string }; snippet: string }[];
}
interface Paths {
  readonly relationships: readonly { from: string; type: string; to: string }[];
}

const listed = (named: readonly Named[]) => named.map(({ name }) => name).join(", ");
const rounded = (similarity: number) => similarity.toFixed(2);
const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function pairs({ totalCount, nodes }: Pairs): string {
  const rows = nodes.map((pair) => [listed(pair.regions), listed(pair.sharedDomains), rounded(pair.similarity)]);
  const before = `${String(totalCount)} pairs; the first ${String(nodes.length)}:`;
  return `${before}\n\n${table(["regions", "shared domains", "Jaccard"], rows)}`;
}

function alike({ sharedDomains, similarRegions }: Alike): string {
  const nearest = similarRegions.map(({ region, similarity }) => `${region.name} ${rounded(similarity)}`);
  return `They share ${listed(sharedDomains)}. The most like Nanjing: ${nearest.join(", ")}.`;
}

function targetedOnce(domains: readonly (Named & Regions)[]): string {
  const ofRegion = new Map<string, Named[]>();
  for (const domain of domains.filter(({ regions }) => regions.totalCount === 1)) {
    const region = listed(domain.regions.nodes);
    ofRegion.set(region, [...(ofRegion.get(region) ?? []), domain]);
  }
  const rows = [...ofRegion].sort(([one], [other]) => (one < other ? -1 : 1));
  return table(
    ["region", "domains that only it targets"],
    rows.map(([region, domains]) => [region, listed(domains)]),
  );
}

function gaps({ domainGaps }: Gaps): string {
  const rows = domainGaps.map(({ domain, peers }) => [domain.name, listed(peers)]);
  return table(["domain", "targeted by"], rows);
}

function matrix({ regions, domains, cells }: Matrix): string {
  const policies = (region: Identified, domain: Identified) =>
    cells.find((cell) => cell.region.id === region.id && cell.domain.id === domain.id)?.policies;
  const rows = regions.map((region) => [
    region.name,
    ...domains.map((domain) => String(policies(region, domain) ?? "")),
  ]);
  return table(["", ...domains.map(({ name }) => name)], rows);
}

function paths({ relationships }: Paths): string {
  const targets = new Set(relationships.filter(({ type }) => type === "TARGETS").map(({ to }) => to));
  const rows = relationships.map(({ from, type, to }) => [from, type, to]);
  return `By way of ${[...targets].join(" and of ")}:\n\n${table(["from", "relationship", "to"], rows)}`;
}

const hits = ({ nodes }: Hits) =>
  table(
    ["node", "passage"],
    nodes.map(({ node, snippet }) => [node.id, snippet]),
  );

/** How the README writes the data of each answer, by its heading. */
const written: Readonly<Record<string, (data: never) => string>> = {
  "Which regions target education?": ({ domain }: { domain: Regions }) => `${listed(domain.regions.nodes)}.`,
  "Which pairs of regions share at least two domains?": (data: { regionPairs: Pairs }) => pairs(data.regionPairs),
  "What do Nanjing and Songjiang share, and is any region more like Nanjing?": (data: { region: Alike }) =>
    alike(data.region),
  "Which domains does only one region target?": (data: { domains: { nodes: readonly (Named & Regions)[] } }) =>
    targetedOnce(data.domains.nodes),
  "What do others in Jiangsu target that Wuxi does not?": (data: { region: Gaps }) => gaps(data.region),
  "Which provinces target which domains, and by how many policies?": (data: { domainMatrix: Matrix }) =>
    matrix(data.domainMatrix),
  "What is the shortest path between Kunshan and Lingshui?": (data: { shortestPaths: Paths }) =>
    paths(data.shortestPaths),
  "What speaks of digital twins?": (data: { search: Hits }) => hits(data.search),
};

interface Question {
  readonly heading: string;
  readonly query: string;
  readonly answer: string;
}

/** The section's questions: below each heading the query, below the query the answer to the next heading. */
function questions(): Question[] {
  const readme = readFileSync(join(project.root, "README.md"), "utf8");
  const [, section = ""] = /^## What you can ask\n([\s\S]*?)^## /m.exec(readme) ?? [];
  return section
    .replace(/^<!--.*-->$/gm, "")
    .split(/^### /m)
    .slice(1)
    .map((part) => {
      const [, heading = "", query = "", answer = ""] =
        /^(.*)\n[\s\S]*?^```graphql\n([\s\S]*?)^```$([\s\S]*)/m.exec(part) ?? [];
      return { heading, query, answer: answer.trim() };
    });
}

/** Without the spaces and dashes that align a table's columns. */
const unaligned = (markdown: string) => markdown.replace(/ *\| */g, "|").replace(/-{3,}/g, "---");

describe("what the README says you can ask", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer();
  });
  afterAll(() => server.close());

  it("is the questions whose answers are checked here", () => {
    expect(questions().map(({ heading }) => heading)).toEqual(Object.keys(written));
  });

  it.each(questions())("$heading", async ({ heading, query, answer }) => {
    const data = await server.data(query);
    const expected = written[heading]?.(data as never);
    expect(unaligned(answer)).toBe(unaligned(String(expected)));
  });
});
