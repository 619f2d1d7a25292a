import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { runningServer } from "../support/running-server";
import { buildPageIfMissing } from "./build-page";
import { launchChromium, type Visit, visit } from "./visit";

const queries = join(__dirname, "../../schema/queries");
const examples = readdirSync(queries)
  .filter((fileName) => fileName.endsWith(".graphql"))
  .sort()
  .map((fileName) => readFileSync(join(queries, fileName), "utf8"))
  .map((query) => ({ query, name: /^query (\w+)/m.exec(query)?.[1] }));
const exampleNames = examples.map(({ name }) => name);

/**
 * SCREENSHOT=docs/page.png npx jest tests/page writes the picture of the README; it needs a font with Chinese characters, such
 * as Debian's fonts-noto-cjk.
 */
const screenshot = process.env.SCREENSHOT;

async function takeScreenshot(page: Page, path: string): Promise<void> {
  await page.mouse.move(720, 10);
  // The editors' scroll bars fade.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path });
}

let server: Awaited<ReturnType<typeof runningServer>>;
let browser: Browser;

beforeAll(async () => {
  buildPageIfMissing();
  server = await runningServer();
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser.close());
afterAll(() => server.close());

const newVisit = () => visit(browser, `${server.url}/graphiql`);

describe("a first visit to GraphiQL at /graphiql", () => {
  let visited: Visit;
  beforeAll(async () => {
    visited = await newVisit();
  });
  afterAll(() => visited.page.context().close());

  test("opens with the examples as tabs, in order, the first selected and answered", async () => {
    const { page, tabs, seeResult } = visited;
    expect(await page.title()).toBe("Policy graph: GraphiQL");
    expect(await tabs()).toEqual(exampleNames);
    expect(await page.getByRole("tab", { selected: true }).innerText()).toBe(exampleNames[0]);
    await seeResult("海南省陵水黎族自治县");
  });

  test("runs the query of another tab when the play button is pressed", async () => {
    const { page, openTab, run, seeResult } = visited;
    await openTab("OneRegion");
    await run();
    await seeResult('"南京市"');
    if (screenshot) await takeScreenshot(page, screenshot);
  });

  test("explains the schema's types in the documentation explorer", async () => {
    const { page } = visited;
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const explorer = page.getByRole("region", { name: "Documentation Explorer" });
    for (const type of ["Policy", "Region", "Domain", "Measure", "Goal", "Evidence"]) {
      await explorer.getByText(type, { exact: true }).first().waitFor();
    }
    await explorer.getByText("Evidence", { exact: true }).first().click();
    await explorer.getByText("quote", { exact: true }).waitFor();
  });

  test("sends requests to its own server only and raises no error, workers included", async () => {
    const { page, requests, complaints } = visited;
    await page.getByRole("button", { name: /^Prettify query/ }).click();
    // By then an example of a first visit would have run.
    await page.waitForTimeout(3_000);

    const elsewhere = requests.filter(
      (address) => !address.startsWith(`${server.url}/`) && !/^(data|blob):/.test(address),
    );
    expect(elsewhere).toEqual([]);
    expect(requests.filter((address) => /graphql\.worker.*\.js$/.test(address))).not.toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("GraphiQL at /graphiql", () => {
  // A page that is left open goes on using the processor.
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

  test("preserves what a visitor wrote, and runs it only on request", async () => {
    const { page, tabs, seeResult, waitUntilStored } = await newVisit();
    await seeResult("海南省陵水黎族自治县");
    const editor = page.getByRole("region", { name: "Operation Editor" });
    await editor.locator(".view-lines").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# my own note");
    await waitUntilStored("my own note");
    await page.reload();

    await editor.getByText("# my own note").waitFor();
    expect(await tabs()).toEqual(exampleNames);
    // By then an example of a first visit would have run.
    await page.waitForTimeout(3_000);
    expect(await page.locator(".graphiql-response .view-lines").innerText()).not.toContain("海南省");
  });

  test("restores an example whose tab was closed", async () => {
    const { page, tabs, seeResult } = await newVisit();
    await seeResult("海南省陵水黎族自治县");
    await page.getByRole("button", { name: "Close Tab" }).click();
    expect(await tabs()).toEqual(exampleNames.slice(1));
    await page.getByRole("button", { name: "Show Examples" }).click();
    await page.getByRole("region", { name: "Examples" }).getByText("The newest policies").click();
    await page.getByRole("tab", { name: "NewestPolicies", selected: true }).waitFor();
    expect(await tabs()).toEqual([...exampleNames.slice(1), "NewestPolicies"]);
  });

  test("follows the system from light to dark", async () => {
    const { page, seeResult } = await newVisit();
    await seeResult("海南省陵水黎族自治县");
    const background = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.locator(".graphiql-response .monaco-editor.vs").waitFor();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).not.toBe("rgb(255, 255, 255)");
    await page.locator(".graphiql-response .monaco-editor.vs-dark").waitFor();
  });

  test("says what to do when the server does not answer", async () => {
    const { page, openTab, run, seeResult } = await newVisit();
    await seeResult("海南省陵水黎族自治县");
    await page.route("**/graphql", (route) => route.abort());
    await openTab("OneRegion");
    await run();
    await seeResult("The server does not answer. Check that it is running");
  });
});

test.each(examples)("$name is answered with data without a change", async ({ query }) => {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  expect(errors).toBeUndefined();
  for (const answer of Object.values(data)) {
    expect(answer).not.toBeNull();
    expect(answer).not.toMatchObject({ nodes: [] });
  }
});
