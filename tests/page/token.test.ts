import type { Browser } from "playwright-core";
import { accessBy, heldTokens } from "../access/tokens";
import { runningServer, type RunningServer } from "../support/running-server";
import { buildPageIfMissing } from "./build-page";
import { launchChromium, visit } from "./visit";

/** Names of the browser, in functions that Playwright runs there. */
declare const localStorage: Readonly<Record<string, string>>;
declare const sessionStorage: Readonly<Record<string, string>>;
declare const document: { readonly cookie: string };

const tokens = heldTokens();
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  buildPageIfMissing();
  server = await runningServer(undefined, {}, null, { access: accessBy(tokens, "token") });
  browser = await launchChromium();
}, 120_000);

afterAll(() => browser.close());
afterAll(() => server.close());

test("if reading needs a token, the page says so, accepts one, sends it from every tab, and stores it nowhere", async () => {
  const token = tokens.add("reader");
  const { page, openTab, run, seeResult } = await visit(browser, `${server.url}/graphiql`);
  await page.getByRole("region", { name: "Operation Editor" }).getByText("NewestPolicies").first().waitFor();
  await run();
  await seeResult("Reading needs a token here");

  await page.getByLabel("Token").fill(token);
  await page.getByRole("button", { name: "Use", exact: true }).click();
  // Once the schema is loaded, the example is run as on a first visit.
  await seeResult("海南省陵水黎族自治县");
  await openTab("OneRegion");
  await run();
  await seeResult('"南京市"');

  await page.getByRole("button", { name: "Use this as data" }).click();
  await page.getByText("your tool must send it in the header").waitFor();

  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).toContain("query OneRegion");
  expect(stored).not.toContain(token.slice(-43));
});
