import type { Browser } from "playwright-core";
import { accessBy, heldTokens } from "../../access/tokens";
import { runningServer, type RunningServer } from "../../support/running-server";
import { buildPageIfMissing } from "../build-page";
import { launchChromium } from "../visit";
import { openExplorer, settled } from "./explorer-visit";

/** Names of the browser, in functions that Playwright runs there. */
declare const localStorage: Readonly<Record<string, string>>;
declare const sessionStorage: Readonly<Record<string, string>>;
declare const document: { readonly cookie: string };

const tokens = heldTokens();
let server: RunningServer;
let closed: RunningServer;
let browser: Browser;

beforeAll(async () => {
  buildPageIfMissing();
  [server, closed, browser] = await Promise.all([
    runningServer(),
    runningServer(undefined, {}, null, { access: accessBy(tokens, "token") }),
    launchChromium(),
  ]);
}, 300_000);

afterAll(() => browser.close());
afterAll(() => server.close());
afterAll(() => closed.close());
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

test("where reading needs a token, the page has a form for one, and holds it in memory only", async () => {
  const token = tokens.add("reader");
  const { page, violations } = await openExplorer(browser, closed.url, "/matrix");
  await page.getByRole("heading", { name: "Reading needs a token here" }).waitFor();
  expect(await violations()).toEqual([]);
  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Use", exact: true }).click();
  await page.getByRole("grid").waitFor();
  await page.getByRole("link", { name: "Pairs" }).click();
  await page.locator("table.pairs").waitFor();
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain(token.slice(-43));
});

test("where the server does not answer, the page says what to do, and tries again on request", async () => {
  const { page } = await openExplorer(browser, server.url, "/pairs");
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Matrix" }).click();
  await page.getByRole("heading", { name: "The server does not answer" }).waitFor();
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("grid").waitFor();
});

test("where a picture would be too large, the page says how to narrow it", async () => {
  const { page } = await openExplorer(browser, server.url, "/pairs");
  await page.route("**/graphql", (route) =>
    route.fulfill({
      status: 200,
      contentType: "application/json",
      body: JSON.stringify({
        errors: [{ message: "The limit is 500 regions.", extensions: { code: "LIMIT_EXCEEDED" } }],
      }),
    }),
  );
  await page.getByRole("link", { name: "Matrix" }).click();
  await page.getByRole("heading", { name: "This picture would be too large" }).waitFor();
});

test.each([
  ["/?kind=LAW", "Nothing matches"],
  ["/pairs?minShared=50", "Nothing matches"],
  ["/policy/nothing", "Nothing is here"],
  ["/region/000000", "Nothing is here"],
  ["/domain/nothing", "Nothing is here"],
  ["/source/nothing", "Nothing is here"],
])("%s says that %s, and what to do", async (address, heading) => {
  const { page, violations } = await openExplorer(browser, server.url, address);
  await settled(page);
  await page.getByRole("heading", { name: heading }).waitFor();
  expect(await violations()).toEqual([]);
});

test("addresses of queries of earlier versions lead on to GraphiQL", async () => {
  const query = "query Earlier { domains { totalCount } }";
  const response = await fetch(`${server.url}/?query=${encodeURIComponent(query)}`, { redirect: "manual" });
  expect(response.status).toBe(308);
  const location = response.headers.get("location") ?? "";
  // Relative, because a proxy may serve all under a path.
  expect(location).toMatch(/^graphiql\?/);
  const target = new URL(location, `${server.url}/`);
  expect(target.searchParams.get("query")).toBe(query);
  const page = await browser.newPage();
  await page.goto(target.href);
  await page.getByRole("tab", { name: "Earlier", selected: true }).waitFor();
});
