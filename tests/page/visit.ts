import { chromium, type Browser, type Page } from "playwright-core";

/** Names of the browser, in functions that Playwright runs there. */
declare const localStorage: Readonly<Record<string, string | undefined>>;

const storedQuery = "policy-graph:graphiql:query";
const storedTabs = "policy-graph:graphiql:tabState";

/** Debian's Chromium, or the one that CHROMIUM names, without access to any server but the one under test. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      // Chromium's sandbox does not run as root, and the user of a container is often root.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** A new visitor, with empty storage, and everything that the browser requested and reported. */
export interface Visit {
  readonly page: Page;
  /** Addresses of all requests, also of the page's workers. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: readonly string[];
  readonly tabs: () => Promise<string[]>;
  /** Waits until the result pane shows the text. */
  readonly seeResult: (text: string) => Promise<void>;
  readonly openTab: (name: string) => Promise<void>;
  readonly run: () => Promise<void>;
  /** Waits until the browser has stored a tab with the text, which GraphiQL does half a second after the last key. */
  readonly waitUntilStored: (text: string) => Promise<void>;
}

/** Opens the page and waits for its first tab. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));

  const waitForStorage = async (key: string, text: string) => {
    await page.waitForFunction(([key, text]) => localStorage[key]?.includes(text), [key, text] as const);
  };

  await page.goto(url);
  await page.getByRole("tab").first().waitFor();
  return {
    page,
    requests,
    complaints,
    tabs: () => page.getByRole("tab").allInnerTexts(),
    seeResult: (text) => page.locator(".graphiql-response").getByText(text).first().waitFor(),
    openTab: async (name) => {
      // By its text, because the accessible name of the selected tab also contains its close button's.
      await page
        .getByRole("tab")
        .filter({ has: page.getByText(name, { exact: true }) })
        .click();
      // GraphiQL reads the tab's operation 100 ms later, when it stores the text.
      await waitForStorage(storedQuery, `query ${name}`);
    },
    run: () => page.getByRole("button", { name: /^Execute query/ }).click(),
    waitUntilStored: (text) => waitForStorage(storedTabs, text),
  };
}
