// Long, because all pages are read from one server with one graph.
import { brotliDecompressSync } from "node:zlib";
import { request as sendRequest } from "node:http";
import { accessBy, heldTokens } from "../access/tokens";
import type { EditableGraph } from "../editing/editable-graph";
import { buildPageIfMissing } from "../page/build-page";
import { runningServer, type RunningServer } from "../support/running-server";
import { describedBy } from "../support/described-answers";
import { openTestDatabase } from "../support/test-database";
import { entitySite, ids } from "./entity-site";
import { nodesOf, oa, ofType, schemaOrg, skos, triplesOf, valuesOf } from "./linked-data";

const nanjing = "nanjing-metaverse-action-plan-2023";
const tokens = heldTokens();
/** The token with which the tests read the description of the server. */
const describing = tokens.add("reader");

let graph: EditableGraph;
let server: RunningServer;
let closed: RunningServer;

beforeAll(async () => {
  buildPageIfMissing();
  ({ graph, server } = await entitySite());
  const access = accessBy(tokens, "token");
  closed = await runningServer(openTestDatabase(), { cacheControl: "private, no-cache" }, null, {
    access,
    embedOrigins: ["https://portal.example"],
  });
});
afterAll(() => closed.close());
afterAll(() => graph.close());

interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

async function get(path: string, headers: Record<string, string> = {}, at = server): Promise<Page> {
  const accepted = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", "accept-language": "en", ...headers };
  const response = await fetch(`${at.url}${path}`, { headers: accepted, redirect: "manual" });
  const { status, headers: answered } = response;
  const text = await response.text();
  if (/^\/(?:policy|region|domain|source)\//u.test(path)) {
    const check = await describedBy(at.url, { authorization: `Bearer ${describing}` });
    const bytes = Buffer.from(text, "utf8");
    check({ method: "GET", target: path, status, headers: Object.fromEntries(answered), bytes });
  }
  return { status, headers: answered, text };
}

const linkedData = async (path: string) => {
  const { status, headers, text } = await get(path, { accept: "application/ld+json" });
  expect([status, headers.get("content-type")]).toEqual([200, "application/ld+json"]);
  return JSON.parse(text) as { readonly "@context": unknown; readonly "@graph": readonly object[] };
};

const nodes = async (path: string) => nodesOf(await linkedData(path), `${server.url}${path}`);

/** The texts of a page without its markup, and without its head. */
const shown = ({ text }: Page) =>
  text
    .replace(/^[^]*<div id="root">/u, "")
    .replace(/<[^>]*>/gu, " ")
    .replace(/&quot;/gu, '"')
    .replace(/&#39;/gu, "'")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ");

const addressesIn = ({ text }: Page) => Array.from(text.matchAll(/ href="([^"]*)"/gu), ([, address = ""]) => address);

describe("the page of a policy, without JavaScript", () => {
  let page: Page;
  beforeAll(async () => {
    page = await get(`/policy/${nanjing}`);
  });

  it("has the title, the facts, the goals and the measures", () => {
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    const text = shown(page);
    for (const words of [
      "Nanjing Action Plan to Accelerate the Development of Metaverse Industry (2023–2025)",
      "Action plan",
      "February 23, 2023",
      "more than 135 billion yuan",
      "by 2025",
      "Form tiered clusters of metaverse firms",
      "Nanjing",
    ])
      expect(text).toContain(words);
  });

  it.each([nanjing, ids.stated])("of %s has the words of every statement, which lead to their passage", async (id) => {
    const { text } = await get(`/policy/${id}`);
    const query = `query ($id: ID!) { policy(id: $id) { statements { evidence { quote start end source { id } } } } }`;
    const { policy } = await server.data(query, { id });
    const { statements } = policy as {
      statements: { evidence: { quote: string; start: number; end: number; source: { id: string } } }[];
    };
    expect(statements.length).toBeGreaterThan(15);
    for (const { evidence } of statements) {
      const { quote, start, end, source } = evidence;
      const address = `../source/${encodeURIComponent(source.id)}#char=${start},${end}`;
      const escaped = quote.replaceAll('"', "&quot;");
      expect(text).toContain(`<a href="${address}">${escaped}</a>`);
    }
  });

  it("leads to pages that exist, each passage to an element of the source's page", async () => {
    const addresses = addressesIn(page).filter((address) => /^\.\.\/(policy|region|domain|source)\//u.test(address));
    const paths = new Set(addresses.map((address) => new URL(address, `${server.url}/policy/x`).href));
    expect(paths.size).toBeGreaterThan(20);
    const pages = new Map<string, Page>();
    for (const href of paths) {
      const { pathname, hash } = new URL(href);
      const read = pages.get(pathname) ?? (await get(pathname));
      pages.set(pathname, read);
      expect([pathname, read.status]).toEqual([pathname, 200]);
      if (hash) expect(read.text).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  });

  it("has a description, tags of Open Graph, and its JSON-LD, for previews and search engines", async () => {
    expect(page.text).toMatch(/<html lang="en">/u);
    expect(page.text).toMatch(/<title>Nanjing Action Plan [^<]* · Policy graph<\/title>/u);
    expect(page.text).toMatch(/<meta name="description" content="The plan means to set [^"]+">/u);
    for (const property of ["og:title", "og:type", "og:description", "og:site_name", "og:locale"])
      expect(page.text).toContain(`<meta property="${property}" content="`);
    const [, script = ""] = /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(page.text) ?? [];
    expect(JSON.parse(script)).toEqual(await linkedData(`/policy/${nanjing}?lang=en`));
  });

  it("is in the frame of the explorer, whose files are one level higher", () => {
    expect(page.text).toContain('<div id="root"><main class="entity"');
    const scripts = Array.from(page.text.matchAll(/ src="([^"]+)"/gu), ([, address = ""]) => address);
    expect(scripts.length).toBeGreaterThan(0);
    for (const address of scripts) expect(address).toMatch(/^\.\.\/assets\//u);
    expect(page.text).not.toContain('"./');
  });

  it("says what a reader must know of a policy: that it has expired, and that its date is not known to the day", async () => {
    const odd = shown(await get(`/policy/${ids.odd}`));
    expect(odd).toContain("Expired: it was valid until December 31, 2024");
    expect(odd).toContain("May 2024");
    expect(odd).toContain("The origin of its source was not checked");
    expect(shown(await get(`/policy/${ids.undated}`))).toContain("not later than June 30, 2024");
    expect(shown(await get("/domain/smart-manufacturing"))).toContain("Expired");
  });

  it("marks Chinese as Chinese where there is no English", async () => {
    const { text } = await get(`/policy/${ids.odd}`);
    expect(text).toContain('<span lang="zh-Hans">&lt;b&gt;智能&lt;/b&gt;制造');
    expect(text).toMatch(/<q lang="zh-Hans">/u);
  });
});

describe("the page of a source", () => {
  it("has the whole text, with every passage marked and the facts that rest on it", async () => {
    const page = await get("/source/source%3Aodd");
    expect(page.status).toBe(200);
    const text = shown(page);
    expect(text.replace(/\s/gu, "")).toContain("支持智能制造，补贴最高50万元。");
    expect(text).toMatch(/补贴最高50万元 .*Measure: 补贴最高50万元/u);
    // 𠮷 is one code point and two units of UTF-16.
    expect(page.text).toContain('<span id="char=0,3"></span>');
    expect(page.text).toContain('<a href="#char=0,3">𠮷林省</a>');
  });

  it("cuts overlapping passages into pieces that make up the text", async () => {
    const { node } = await server.data(`{ node(id: "source:odd") { ... on Source { text } } }`);
    const { text } = await get("/source/source%3Aodd");
    const [, marked = ""] = /<div class="source-text"[^>]*>([^]*?)<\/div>/u.exec(text) ?? [];
    const plain = marked
      .replace(/<[^>]*>/gu, "")
      .replace(
        /&(lt|gt|amp|quot|#39);/gu,
        (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"', "#39": "'" })[name] ?? "",
      );
    expect(plain).toBe((node as { text: string }).text);
  });

  it("is reached by an id with or without percent-encoding", async () => {
    const [encoded, plain] = [await get("/source/source%3Afirst"), await get("/source/source:first")];
    expect([encoded.status, plain.status]).toEqual([200, 200]);
    expect(plain.text).toBe(encoded.text);
  });
});

test("no text of the graph leaves its place in the HTML or in the script", async () => {
  for (const path of [`/policy/${ids.odd}`, "/source/source%3Aodd", "/domain/smart-manufacturing", "/region/320100"]) {
    const { text } = await get(path);
    expect(text).not.toMatch(/<img|<b>|<script>alert|<!-- 人工/u);
    expect(text.match(/<script/gu)?.length).toBe(text.match(/<\/script>/gu)?.length);
  }
});

test("the pages of a region and of a domain name their policies, domains and neighbours", async () => {
  const region = shown(await get("/region/320100"));
  for (const words of ["Jiangsu", "Nanjing Action Plan", "Prefecture", "320100", "Education", "Most similar regions"])
    expect(region).toContain(words);
  const domain = shown(await get("/domain/education"));
  for (const words of ["Education", "Vocational training", "Nanjing Action Plan", "Regions that target it", "教育"])
    expect(domain).toContain(words);
});

describe("the language of a page", () => {
  it.each([
    ["en", "", "en"],
    ["en-GB,en;q=0.9", "", "en"],
    ["zh-CN,zh;q=0.9,en;q=0.8", "", "zh-Hans"],
    ["zh-TW,zh;q=0.9,en;q=0.8", "", "zh-Hant"],
    ["zh-Hant-HK", "", "zh-Hant"],
    ["en;q=0.1, zh;q=0.5", "", "zh-Hans"],
    ["en;q=0, zh-HK", "", "zh-Hant"],
    ["fr", "", "en"],
    ["*", "", "zh-Hans"],
    ["en", "?lang=zh-Hant", "zh-Hant"],
    ["zh", "?lang=EN", "en"],
    ["zh", "?lang=nothing", "zh-Hans"],
  ])("for Accept-Language %j and %j is %s", async (accepted, query, language) => {
    const { text, headers } = await get(`/policy/${nanjing}${query}`, { "accept-language": accepted });
    expect(text).toContain(`<html lang="${language}">`);
    expect(headers.get("content-language")).toBe(language);
    const links = addressesIn({ text } as Page).filter((address) => address.startsWith("../region/"));
    for (const link of links) expect(link.includes("?lang=")).toBe(query !== "" && query !== "?lang=nothing");
  });

  it("is simplified Chinese for a client that names none", async () => {
    const { text } = await get(`/policy/${nanjing}`, { "accept-language": "" });
    expect(text).toContain("南京市加快发展元宇宙产业行动计划");
    expect(text).toContain("超过1350亿元");
  });
});

describe("JSON-LD", () => {
  it("of a policy is schema.org's Legislation, with its dates, its regions and its goals as QuantitativeValue", async () => {
    const path = `/policy/${nanjing}`;
    const read = await nodes(path);
    const policy = read.get(`${server.url}${path}`);
    expect(policy?.["@type"]).toEqual([schemaOrg("Legislation")]);
    expect(policy?.[schemaOrg("datePublished")]).toEqual([{ "@type": schemaOrg("Date"), "@value": "2023-02-23" }]);
    expect(valuesOf(policy, schemaOrg("legislationJurisdiction"))).toEqual([`${server.url}/region/320100`]);
    const names = (policy?.[schemaOrg("name")] ?? []).map((name) => name["@language"]);
    expect(names.sort()).toEqual(["en", "zh-hans", "zh-hant"]);
    const quantities = ofType(read, schemaOrg("QuantitativeValue"));
    const scale = quantities.find((each) => valuesOf(each, schemaOrg("minValue")).includes(135_000_000_000));
    expect(valuesOf(scale, schemaOrg("unitText"))).toEqual(["CNY"]);
    const range = quantities.find((each) => valuesOf(each, schemaOrg("maxValue")).length > 0);
    expect([valuesOf(range, schemaOrg("minValue")), valuesOf(range, schemaOrg("maxValue"))]).toEqual([[1], [2]]);
  });

  it("has a Web Annotation for each passage, with both selectors, and they select the same words of the source", async () => {
    const read = await nodes(`/policy/${nanjing}`);
    const annotations = ofType(read, oa("Annotation"));
    expect(annotations.length).toBeGreaterThan(20);
    const { node } = await server.data(`{ node(id: "source:digest-2023-q1") { ... on Source { text } } }`);
    const characters = Array.from((node as { text: string }).text);
    for (const annotation of annotations) {
      expect(valuesOf(annotation, oa("hasBody")).length).toBeGreaterThan(0);
      const target = read.get(String(valuesOf(annotation, oa("hasTarget"))[0]));
      expect(valuesOf(target, oa("hasSource"))).toEqual([`${server.url}/source/source%3Adigest-2023-q1`]);
      const selectors = valuesOf(target, oa("hasSelector")).map((id) => read.get(String(id)));
      const position = selectors.find((each) => each?.["@type"]?.includes(oa("TextPositionSelector")));
      const quote = selectors.find((each) => each?.["@type"]?.includes(oa("TextQuoteSelector")));
      const [start, end] = [oa("start"), oa("end")].map((term) => Number(valuesOf(position, term)[0]));
      expect(valuesOf(quote, oa("exact"))).toEqual([characters.slice(start, end).join("")]);
    }
  });

  it("has a date as precise as it is known", async () => {
    const odd = (await nodes(`/policy/${ids.odd}`)).get(`${server.url}/policy/${ids.odd}`);
    expect(valuesOf(odd, schemaOrg("datePublished"))).toEqual(["2024-05"]);
    expect(valuesOf(odd, schemaOrg("expires"))).toEqual(["2024-12-31"]);
    expect(valuesOf(odd, schemaOrg("legislationLegalForce"))).toEqual([schemaOrg("NotInForce")]);
    const undated = (await nodes(`/policy/${ids.undated}`)).get(`${server.url}/policy/${ids.undated}`);
    expect(valuesOf(undated, schemaOrg("datePublished"))).toEqual([]);
    expect(undated?.["http://purl.org/dc/terms/issued"]).toEqual([
      { "@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "/2024-06-30" },
    ]);
  });

  it("has a share with its unit's code, and an amount with its bound", async () => {
    const quantities = ofType(await nodes(`/policy/${ids.odd}`), schemaOrg("QuantitativeValue"));
    const share = quantities.find((each) => valuesOf(each, schemaOrg("minValue")).includes(25.5));
    expect(valuesOf(share, schemaOrg("unitCode"))).toEqual(["P1"]);
    expect(quantities.some((each) => valuesOf(each, schemaOrg("maxValue")).includes(500_000))).toBe(true);
  });

  it("of a domain is a SKOS concept", async () => {
    const read = await nodes("/domain/education");
    const concept = read.get(`${server.url}/domain/education`);
    expect(concept?.["@type"]).toContain(skos("Concept"));
    expect(concept?.[skos("prefLabel")]).toEqual(
      expect.arrayContaining([
        { "@value": "教育", "@language": "zh-hans" },
        { "@value": "Education", "@language": "en" },
      ]),
    );
    expect(valuesOf(concept, skos("narrower"))).toContain(`${server.url}/domain/vocational-training`);
    const narrower = (await nodes("/domain/vocational-training")).get(`${server.url}/domain/vocational-training`);
    expect(valuesOf(narrower, skos("broader"))).toEqual([`${server.url}/domain/education`]);
  });

  it("of a region names where it lies, and of a source its text and its passages", async () => {
    const region = (await nodes("/region/320100")).get(`${server.url}/region/320100`);
    expect(region?.["@type"]).toEqual([schemaOrg("AdministrativeArea")]);
    expect(valuesOf(region, schemaOrg("containedInPlace"))).toEqual([`${server.url}/region/320000`]);
    const read = await nodes("/source/source%3Aodd");
    const source = read.get(`${server.url}/source/source%3Aodd`);
    expect(source?.["@type"]).toEqual([schemaOrg("DigitalDocument")]);
    expect(String(valuesOf(source, schemaOrg("text"))[0])).toMatch(/^𠮷林省/u);
    expect(ofType(read, oa("Annotation")).length).toBeGreaterThan(4);
  });

  it("is a graph of triples without any context from the web", async () => {
    for (const path of [`/policy/${ids.stated}`, "/region/320000", "/domain/industry", "/source/source%3Afirst"]) {
      const triples = await triplesOf(await linkedData(path), `${server.url}${path}`);
      expect(triples.split("\n").length).toBeGreaterThan(5);
    }
  });
});

describe("an id without a page", () => {
  it("that nobody has is 404, and the page says what to do", async () => {
    const page = await get("/policy/no-such-policy");
    expect([page.status, page.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(shown(page)).toContain("There is no policy with the id no-such-policy");
    expect(page.text).toContain('<a href="../">Overview</a>');
    expect(page.headers.get("etag")).toBeNull();
  });

  it.each(["/policy/%20", `/policy/${"x".repeat(250)}`, "/region/32", "/domain/%3Cscript%3E", "/source/a%2Fb"])(
    "%s is 404 too",
    async (path) => {
      const page = await get(path);
      expect(page.status).toBe(404);
      expect(page.text).not.toContain("<script>");
    },
  );

  it("that a node of another kind has leads to its page", async () => {
    const page = await get("/policy/320100");
    expect(page.status).toBe(404);
    expect(page.text).toContain('<a href="../region/320100">');
    const part = await get(`/region/${encodeURIComponent(`${nanjing}/measure/1`)}`);
    expect(part.text).toContain(`<a href="../policy/${nanjing}#measure/1">`);
  });

  it("of a deleted node is 410, with the last change", async () => {
    const page = await get(`/policy/${ids.deleted}`);
    expect([page.status, page.headers.get("cache-control")]).toEqual([410, "no-store"]);
    expect(shown(page)).toMatch(/deleted-policy was deleted .*Last change: Deleted .* UTC by the editor/u);
    const { status, text } = await get(`/policy/${ids.deleted}`, { accept: "application/ld+json" });
    expect(status).toBe(410);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: "GONE", change: { action: "DELETED", by: "the editor" } } }],
    });
  });

  it("of a node that was merged leads to the other one, with the same parameters", async () => {
    const page = await get(`/policy/${ids.formerly}?lang=zh-Hans`);
    expect(page.status).toBe(301);
    expect(page.headers.get("location")).toBe(`../policy/${ids.stated}?lang=zh-Hans`);
  });

  it("is refused to programs in the form of every other refusal", async () => {
    const { status, text, headers } = await get("/policy/no-such-policy", { accept: "application/ld+json" });
    expect([status, headers.get("content-type")]).toEqual([404, "application/json; charset=utf-8"]);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "NOT_FOUND" } }] });
    const plain = await get(`/policy/${nanjing}`, { accept: "image/png" });
    expect([plain.status, plain.headers.get("vary")]).toEqual([406, "Accept, Accept-Language, Accept-Encoding"]);
  });
});

describe("over HTTP", () => {
  it("a page has a tag for its version, language and form, and is sent again only after a change", async () => {
    const first = await get(`/policy/${nanjing}`);
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]+"$/u);
    const again = await get(`/policy/${nanjing}`, { "if-none-match": etag });
    expect([again.status, again.text, again.headers.get("etag")]).toEqual([304, "", etag]);
    expect((await get(`/policy/${nanjing}`, { "if-none-match": "*" })).status).toBe(304);
    expect((await get("/policy/no-such-policy", { "if-none-match": "*" })).status).toBe(404);
    for (const headers of [{ "accept-language": "zh" }, { accept: "application/ld+json" }]) {
      const other = await get(`/policy/${nanjing}`, { ...headers, "if-none-match": etag });
      expect(other.status).toBe(200);
      expect(other.headers.get("etag")).not.toBe(etag);
    }
    expect(first.headers.get("graph-version")).toBe(await graph.version());
  });

  it("HEAD is answered without a body, and a page is compressed for a client that accepts it", async () => {
    const response = await fetch(`${server.url}/policy/${nanjing}`, {
      method: "HEAD",
      headers: { accept: "text/html" },
    });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      sendRequest(
        `${server.url}/policy/${nanjing}`,
        { headers: { "accept-encoding": "br", accept: "text/html" } },
        (answer) => {
          expect(answer.headers["content-encoding"]).toBe("br");
          const chunks: Buffer[] = [];
          answer.on("data", (chunk: Buffer) => chunks.push(chunk));
          answer.on("end", () => {
            resolve(Buffer.concat(chunks));
          });
        },
      )
        .on("error", reject)
        .end();
    });
    expect(brotliDecompressSync(bytes).toString("utf8")).toContain("元宇宙");
  });

  it("a page loads nothing from elsewhere, and nobody may frame it", async () => {
    const { headers } = await get(`/policy/${nanjing}`);
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'self'; .*frame-ancestors 'none'$/u);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("vary")).toBe("Accept, Accept-Language, Accept-Encoding");
  });

  it.each(["/policy/x", "/region/x", "/domain/x", "/source/x", "/matrix", "/pairs", "/graphiql"])(
    "%s answers 405 to other methods, and says which it accepts",
    async (path) => {
      const response = await fetch(`${server.url}${path}`, { method: "POST" });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
    },
  );

  it("a page beyond a limit is refused, and shows no statement", async () => {
    const limited = await runningServer(openTestDatabase(), {}, null, { limits: { cost: 50 } });
    try {
      const page = await get(`/policy/${nanjing}`, {}, limited);
      expect(page.status).toBe(400);
      expect(shown(page)).toContain("This page is beyond a limit of the server");
      expect(page.text).not.toMatch(/MATCH|RETURN|Neo4j/u);
    } finally {
      await limited.close();
    }
  });
});

describe("where reading needs a token", () => {
  it("a page is 401 with the explorer, which asks for the token, and says nothing of the node", async () => {
    const [known, unknown] = [await get(`/policy/${nanjing}`, {}, closed), await get("/policy/nothing", {}, closed)];
    expect([known.status, known.headers.get("content-type")]).toEqual([401, "text/html; charset=utf-8"]);
    expect(known.headers.get("www-authenticate")).toBe('Bearer realm="policy-graph"');
    expect(known.headers.get("cache-control")).toBe("no-store");
    expect(shown(known)).toContain("Reading needs a token");
    expect(known.text).toContain('src="../assets/');
    expect(unknown.text).toBe(known.text);
  });

  it("programs get 401 as JSON, and with a token the page, which no shared cache stores", async () => {
    const { status, text } = await get(`/policy/${nanjing}`, { accept: "application/ld+json" }, closed);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    const authorization = `Bearer ${tokens.add("reader")}`;
    const page = await get(`/policy/${nanjing}`, { authorization }, closed);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
  });

  it("the views show no data, so they are open", async () => {
    for (const path of ["/", "/matrix", "/pairs", "/graphiql"]) expect((await get(path, {}, closed)).status).toBe(200);
  });
});

describe("the frame", () => {
  it("of a view is the same HTML at each address, with a tag", async () => {
    const [overview, matrix] = [await get("/"), await get("/matrix?level=PROVINCE")];
    expect([overview.status, matrix.status]).toEqual([200, 200]);
    expect(matrix.text).toBe(overview.text);
    const again = await get("/pairs", { "if-none-match": overview.headers.get("etag") ?? "" });
    expect(again.status).toBe(304);
  });

  it("of an earlier address of a query leads to GraphiQL with the query", async () => {
    const { status, headers } = await get("/?query=%7B__typename%7D&lang=en");
    expect(status).toBe(308);
    const location = new URL(headers.get("location") ?? "", server.url);
    expect([location.pathname, location.searchParams.get("query")]).toEqual(["/graphiql", "{__typename}"]);
    expect((await get(`${location.pathname}${location.search}`)).status).toBe(200);
  });

  it("may be framed by named origins where the address says embed=1", async () => {
    const policy = async (path: string, at: RunningServer) =>
      (await get(path, {}, at)).headers.get("content-security-policy")?.split("; ").at(-1);
    expect(await policy("/matrix?embed=1", closed)).toBe("frame-ancestors https://portal.example");
    expect(await policy(`/policy/${nanjing}?embed=1`, closed)).toBe("frame-ancestors https://portal.example");
    expect(await policy("/matrix", closed)).toBe("frame-ancestors 'none'");
    expect(await policy("/graphiql?embed=1", closed)).toBe("frame-ancestors 'none'");
    expect(await policy("/matrix?embed=1", server)).toBe("frame-ancestors 'none'");
  });

  it.each(["/goals", "/timeline", "/map", "/graph", "/changes"])("of %s comes later: it is 404", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
