// Long, because everything that the dialog shows is checked in one browser.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { project } from "../../src/config/project";
import { runningServer } from "../support/running-server";
import { buildPageIfMissing } from "./build-page";
import { launchChromium, visit } from "./visit";

const example = (file: string) => readFileSync(join(project.root, "examples", file), "utf8");
const tools = {
  pandas: "python-pandas.py",
  polars: "python-polars.py",
  DuckDB: "duckdb.sql",
  R: "r.R",
  "Observable Plot": "observable-plot.js",
  "Power Query": "power-query.m",
  Grafana: "grafana-infinity.json",
  curl: "curl.sh",
  TypeScript: "typescript/client.ts",
};

/** SCREENSHOTS=/tmp/pictures npx jest tests/page/use-as-data writes pictures of what the tests see. */
const pictures = process.env.SCREENSHOTS;

let server: Awaited<ReturnType<typeof runningServer>>;
let browser: Browser;

beforeAll(async () => {
  buildPageIfMissing();
  server = await runningServer();
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser.close());
afterAll(() => server.close());

type Visited = Awaited<ReturnType<typeof newVisit>>;

async function newVisit() {
  const visited = await visit(browser, `${server.url}/graphiql`);
  const { page } = visited;
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const button = page.getByRole("button", { name: "Use this as data" });
  const dialog = page.getByRole("dialog", { name: "Use this as data" });
  const editor = page.getByRole("region", { name: "Operation Editor" });
  await editor.getByText("query NewestPolicies").waitFor();
  /** The dialog needs the schema to know whether a query is valid, so this waits for the first answer. */
  await visited.seeResult("海南省陵水黎族自治县");
  return {
    ...visited,
    button,
    dialog,
    address: dialog.getByRole("status", { name: "Address" }),
    code: (tool: string) => dialog.getByLabel(`Code for ${tool}`, { exact: true }),
    copied: () => page.evaluate<string>("navigator.clipboard.readText()"),
    open: async () => {
      await button.click();
      await dialog.waitFor();
    },
    /** Replaces the content of an editor with a text. */
    write: async (name: "Operation Editor" | "Variables", text: string) => {
      if (name === "Variables") await page.getByRole("button", { name: "Variables", exact: true }).click();
      await page.getByRole("region", { name }).locator(".view-lines").click();
      await page.keyboard.press("Control+A");
      await page.keyboard.insertText(text);
    },
    close: async () => {
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    },
    picture: async (name: string) => {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
  };
}

/** One visit for the tests of a block, each of which closes the dialog. */
function sharedVisit(): () => Visited {
  let visited: Visited;
  beforeAll(async () => {
    visited = await newVisit();
  });
  afterEach(() => visited.close());
  afterAll(() => visited.page.context().close());
  return () => visited;
}

describe("the button on every query", () => {
  const visited = sharedVisit();

  test("is on every tab and gives the address of the tab's saved query", async () => {
    const { tabs, openTab, open, close, address } = visited();
    for (const [index, tab] of (await tabs()).entries()) {
      if (index > 0) await openTab(tab);
      await open();
      const words = tab.replace(/(?<=.)[A-Z]/g, "-$&").toLowerCase();
      expect(await address.innerText()).toBe(`${server.url}/q/${words}`);
      await close();
    }
  });

  test("links every format, with every row if that is selected", async () => {
    const { open, openTab, dialog, address, picture } = visited();
    await openTab("DomainMatrix");
    await open();
    await picture("saved");
    const url = `${server.url}/q/domain-matrix`;
    const links = () =>
      dialog.getByRole("link").evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    expect(await links()).toEqual([".csv", ".json", ".ndjson", ".parquet", "/schema.json"].map((end) => url + end));
    await dialog.getByLabel("Every row").check();
    expect(await address.innerText()).toBe(`${url}?all=true`);
    expect((await links()).slice(0, 2)).toEqual([`${url}.csv?all=true`, `${url}.json?all=true`]);
  });

  test("shows the files of examples/ with the address of the query in them", async () => {
    const { open, openTab, dialog, code, picture } = visited();
    await openTab("DomainMatrix");
    await open();
    for (const [tool, file] of Object.entries(tools)) {
      await dialog.getByRole("radio", { name: tool, exact: true }).check({ force: true });
      expect(await code(tool).textContent()).toBe(example(file).replaceAll("http://localhost:4000", server.url));
      expect(example(file)).toMatch(/http:\/\/localhost:4000\/(q\/domain-matrix\.(csv|parquet)"?'?|graphql)/);
    }
    await picture("typescript");
  });

  test("leaves the matrix's columns out of the code for another query", async () => {
    const { open, openTab, dialog, code } = visited();
    await openTab("GoalsCompared");
    await open();
    for (const tool of Object.keys(tools)) {
      await dialog.getByRole("radio", { name: tool, exact: true }).check({ force: true });
      const text = await code(tool).innerText();
      expect(text).toContain(tool === "TypeScript" ? "GoalsComparedDocument" : `${server.url}/q/goals-compared.`);
      expect(text).not.toMatch(/domain|policies|localhost:4000/);
    }
  });

  test("copies the address and the code", async () => {
    const { open, openTab, dialog, code, copied } = visited();
    await openTab("NewestPolicies");
    await open();
    await dialog.getByRole("button", { name: "Copy the address" }).click();
    await dialog.getByText("Copied").waitFor();
    expect(await copied()).toBe(`${server.url}/q/newest-policies`);
    await dialog.getByRole("button", { name: "Copy the code for pandas" }).click();
    expect(await copied()).toBe(await code("pandas").textContent());
  });

  test("is used by keyboard: Enter opens, arrows choose a tool, Escape closes and returns the focus", async () => {
    const { page, button, dialog, code } = visited();
    await button.focus();
    await page.keyboard.press("Enter");
    await dialog.waitFor();
    await dialog.getByRole("radio", { name: "pandas" }).focus();
    await page.keyboard.press("ArrowDown");
    await code("polars").waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.evaluate<string>("document.activeElement.textContent")).toBe("Use this as data");
  });

  test("follows the system to dark, and loads nothing from other hosts", async () => {
    const { page, open, openTab, dialog, requests, complaints, picture } = visited();
    await openTab("DomainMatrix");
    await open();
    const background = () =>
      page.evaluate<string>("getComputedStyle(document.querySelector('.graphiql-dialog')).backgroundColor");
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).not.toBe("rgb(255, 255, 255)");
    await dialog.getByRole("radio", { name: "DuckDB" }).check({ force: true });
    await picture("dark");
    expect(
      requests.filter((address) => !address.startsWith(`${server.url}/`) && !/^(data|blob):/.test(address)),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("a user's own query", () => {
  const visited = sharedVisit();

  test("is recognised as a saved query by what it selects, not by its layout", async () => {
    const { open, write, address } = visited();
    const query = readFileSync(join(project.root, "schema/queries/01-newest-policies.graphql"), "utf8");
    await write("Operation Editor", query.replace(/^#.*\n/gm, "").replace(/\n\s+/g, " "));
    await open();
    expect(await address.innerText()).toBe(`${server.url}/q/newest-policies`);
  });

  test("gets instructions for saving it if it is not saved", async () => {
    const { open, write, dialog, address, copied, picture } = visited();
    const query = "query NorthernGoals { goals { nodes { id value } } }";
    await write("Operation Editor", query);
    await open();
    await picture("unsaved");
    expect(await address.count()).toBe(0);
    const saved = readdirSync(join(project.root, "schema/queries")).filter((file) => file.endsWith(".graphql"));
    const next = String(saved.length + 1).padStart(2, "0");
    await dialog.getByText(`schema/queries/${next}-northern-goals.graphql`).waitFor();
    await dialog.getByText("SAVED_QUERIES").waitFor();
    await dialog.getByText(`${server.url}/q/northern-goals`).waitFor();
    await dialog.getByRole("button", { name: "Copy the query" }).click();
    expect(await copied()).toBe(query);
    await dialog.getByRole("textbox", { name: "Name it" }).fill("goals-of-the-north");
    await dialog.getByText(`${server.url}/q/goals-of-the-north`).waitFor();
    await dialog.getByRole("textbox", { name: "Name it" }).fill("../etc");
    await dialog.getByText("Use lowercase letters, digits and hyphens").waitFor();
  });

  test("gets the message with which the server would refuse it in the file", async () => {
    const { open, write, dialog } = visited();
    const query =
      "query Page($first: Int, $id: ID!) { policies(first: $first) { nodes { id } } region(id: $id) { id } }";
    await write("Operation Editor", query);
    await open();
    await dialog.getByText("Rename $first").waitFor();
    await dialog.getByText("$id needs a default value").waitFor();
  });

  test.each([
    ["a mistake in the query", "query Wrong { goals { nodes { colour } } }", 'Cannot query field "colour"'],
    ["a text that is not GraphQL", "query Wrong { goals {", "Syntax Error"],
    ["an empty tab", " ", "The tab is empty"],
    ["two queries", "query One { __typename } query Two { __typename }", "several queries"],
  ])("gets a plain message about what is wrong: %s", async (_, query, reason) => {
    const { open, write, dialog, picture } = visited();
    await write("Operation Editor", query);
    await open();
    await dialog.getByRole("alert").getByText(reason).waitFor();
    await picture("refused");
  });
});

describe("variables", () => {
  // A page that is left open goes on using the processor.
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  test("are in the address if they are not the defaults", async () => {
    const { open, openTab, write, address, code } = await newVisit();
    await openTab("RegionPairsAndWhy");
    await write("Variables", '{ "minShared": 2, "pair": ["310117", "410100"], "unknown": 1 }');
    await open();
    const parameters = "?pair=%5B%22310117%22%2C%22410100%22%5D";
    expect(await address.innerText()).toBe(`${server.url}/q/region-pairs-and-why${parameters}`);
    expect(await code("pandas").innerText()).toContain(
      `pd.read_parquet("${server.url}/q/region-pairs-and-why.parquet${parameters}")`,
    );
  });

  test("have an empty value for null", async () => {
    const { open, openTab, write, address } = await newVisit();
    await openTab("DomainMatrix");
    await write("Variables", '{ "level": null, "within": null, "includeNarrower": false }');
    await open();
    expect(await address.innerText()).toBe(`${server.url}/q/domain-matrix?level=&includeNarrower=false`);
  });

  test("are reported if they are not JSON", async () => {
    const { open, openTab, write, dialog } = await newVisit();
    await openTab("OneRegion");
    await write("Variables", '{ "region": 3x }');
    await open();
    await dialog.getByRole("alert").getByText("The Variables are invalid JSON").waitFor();
  });
});
