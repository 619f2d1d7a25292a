import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { runningServer, type RunningServer } from "../support/running-server";
import { languages, type Words } from "./words";

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

const rounded = (similarity: number) => similarity.toFixed(2);
const table = (header: readonly string[], rows: string[][]) =>
  [header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** How a document writes the data of each answer, in the order of its questions. */
function written(words: Words): readonly ((data: never) => string)[] {
  const listed = (named: readonly Named[]) => named.map(({ name }) => name).join(words.comma);

  function pairs({ totalCount, nodes }: Pairs): string {
    const rows = nodes.map((pair) => [listed(pair.regions), listed(pair.sharedDomains), rounded(pair.similarity)]);
    return `${words.pairs(totalCount, nodes.length)}\n\n${table(words.pairColumns, rows)}`;
  }

  function alike({ sharedDomains, similarRegions }: Alike): string {
    const nearest = similarRegions.map(({ region, similarity }) => `${region.name} ${rounded(similarity)}`);
    return words.alike(listed(sharedDomains), nearest.join(words.comma));
  }

  function targetedOnce(domains: readonly (Named & Regions)[]): string {
    const ofRegion = new Map<string, Named[]>();
    for (const domain of domains.filter(({ regions }) => regions.totalCount === 1)) {
      const region = listed(domain.regions.nodes);
      ofRegion.set(region, [...(ofRegion.get(region) ?? []), domain]);
    }
    const rows = [...ofRegion].sort(([one], [other]) => one.localeCompare(other, words.locale));
    return table(
      words.onceColumns,
      rows.map(([region, targeted]) => [region, listed(targeted)]),
    );
  }

  function gaps({ domainGaps }: Gaps): string {
    const rows = domainGaps.map(({ domain, peers }) => [domain.name, listed(peers)]);
    return table(words.gapColumns, rows);
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
    const domains = new Set(
      relationships.filter(({ type }) => ["TARGETS", "HAS_SUBJECT"].includes(type)).map(({ to }) => to),
    );
    const rows = relationships.map(({ from, type, to }) => [from, type, to]);
    return `${words.byWayOf([...domains])}\n\n${table(words.pathColumns, rows)}`;
  }

  const hits = ({ nodes }: Hits) =>
    table(
      words.hitColumns,
      nodes.map(({ node, snippet }) => [node.id, snippet]),
    );

  return [
    ({ domain }: { domain: Regions }) => `${listed(domain.regions.nodes)}${words.stop}`,
    (data: { regionPairs: Pairs }) => pairs(data.regionPairs),
    (data: { region: Alike }) => alike(data.region),
    (data: { domains: { nodes: readonly (Named & Regions)[] } }) => targetedOnce(data.domains.nodes),
    (data: { region: Gaps }) => gaps(data.region),
    (data: { domainMatrix: Matrix }) => matrix(data.domainMatrix),
    (data: { shortestPaths: Paths }) => paths(data.shortestPaths),
    (data: { search: Hits }) => hits(data.search),
  ];
}

interface Question {
  readonly heading: string;
  readonly query: string;
  readonly answer: string;
}

/** The section's questions: below each heading the query, below the query the answer up to the next heading. */
function questions({ documents, section }: Words): Question[] {
  const document = readFileSync(join(project.root, documents.questions), "utf8");
  const text = document.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? "";
  return text
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

let server: RunningServer;
beforeAll(async () => {
  server = await runningServer();
});
afterAll(() => server.close());

describe.each(languages)("the questions of $documents.questions", (words) => {
  const requested = questions(words);

  it("are those whose answers are checked here", () => {
    expect(requested.map(({ heading }) => heading)).toEqual(words.questions);
    expect(words.questions).toHaveLength(written(words).length);
  });

  it.each(requested)("$heading", async ({ heading, query, answer }) => {
    const data = await server.data(query);
    const expected = written(words)[words.questions.indexOf(heading)]?.(data as never);
    expect(unaligned(answer)).toBe(unaligned(String(expected)));
  });
});
