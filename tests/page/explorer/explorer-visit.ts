import AxeBuilder from "@axe-core/playwright";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

/** Names of the browser, in functions that Playwright runs there. */
declare const document: { readonly documentElement: { readonly scrollWidth: number } };

/** SCREENSHOTS=/tmp/pictures npm test -- tests/page/explorer writes pictures of what the tests see. */
const pictures = process.env["SCREENSHOTS"];

export interface ExplorerVisit {
  readonly page: Page;
  /** What the browser reported: errors and warnings of the console, uncaught errors. */
  readonly complaints: readonly string[];
  /** Addresses of all requests that did not go to the server. */
  readonly elsewhere: () => readonly string[];
  /** Violations that axe finds (WCAG 2.2 AA), as rule and element. */
  readonly violations: () => Promise<readonly string[]>;
  /** Pixels by which the page is wider than its window. */
  readonly overflow: () => Promise<number>;
  readonly picture: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface VisitOptions {
  readonly width?: number;
  readonly locale?: string;
}

/** Opens an address of the explorer as a new visitor, and waits until its view or its state is shown. */
export async function openExplorer(
  browser: Browser,
  server: string,
  path: string,
  { width = 1440, locale = "en" }: VisitOptions = {},
): Promise<ExplorerVisit> {
  const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, locale });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  await page.goto(`${server}${path}`);
  await settled(page);
  return {
    page,
    complaints,
    elsewhere: () => requests.filter((url) => !url.startsWith(`${server}/`) && !/^(data|blob|about):/.test(url)),
    violations: async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    },
    overflow: async () => (await page.evaluate(() => document.documentElement.scrollWidth)) - width,
    picture: async (name) => {
      if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`) });
    },
    close: () => context.close(),
  };
}

/** Waits until nothing is being read. */
export async function settled(page: Page): Promise<void> {
  await page.locator(".view, .state").first().waitFor();
  await page.locator(".loading").first().waitFor({ state: "detached" });
}
