// Long, because every view is visited in one browser, on one server.
import type { Browser } from "playwright-core";
import { runningServer, type RunningServer } from "../../support/running-server";
import { reviewedFacts } from "../../support/reviewed-facts";
import { Reference } from "../../truth/reference/reference";
import { buildPageIfMissing } from "../build-page";
import { launchChromium } from "../visit";
import { openExplorer, settled } from "./explorer-visit";

const nanjing = "nanjing-metaverse-action-plan-2023";

/** Every view by an address that says all, and words that its picture shows. */
const views = {
  overview: ["/?domain=education", "6 policies"],
  matrix: ["/matrix?cell=410100~industry", "Henan, Zhengzhou · Industry"],
  pairs: ["/pairs?minShared=2&pair=310117~420105", "Shanghai, Songjiang District and Hubei, Wuhan, Hanyang District"],
  reader: [`/policy/${nanjing}`, "Nanjing Action Plan to Accelerate the Development of Metaverse Industry (2023–2025)"],
  source: ["/source/source%3Adigest-2023-q1", "Digest of regional metaverse policies, first quarter of 2023"],
  region: ["/region/320100?domain=education", "Jiangsu, Nanjing · Education"],
  domain: ["/domain/education?region=320100", "Jiangsu, Nanjing · Education"],
} as const;

const all = Object.entries(views).map(([name, [address, words]]) => ({ name, address, words }));

let server: RunningServer;
let browser: Browser;
let reference: Reference;

beforeAll(async () => {
  buildPageIfMissing();
  [server, browser] = await Promise.all([runningServer(), launchChromium()]);
  reference = new Reference(await reviewedFacts());
}, 300_000);

afterAll(() => browser.close());
afterAll(() => server.close());
// A page that is left open goes on using the processor.
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));

const open = (path: string, options?: Parameters<typeof openExplorer>[3]) =>
  openExplorer(browser, server.url, path, options);

describe.each(all)("$name", ({ name, address, words }) => {
  test("is the same picture for its address alone, light and dark, without a fault of access, of the console or of hosts", async () => {
    const { page, violations, complaints, elsewhere, picture } = await open(address);
    await page.getByRole("heading", { name: words }).first().waitFor();
    await picture(name);
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(`${name}-dark`);
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(elsewhere()).toEqual([]);
  });

  test("fits a phone", async () => {
    const { page, overflow, violations, picture } = await open(address, { width: 390 });
    await page.getByRole("heading", { name: words }).first().waitFor();
    await picture(`${name}-phone`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    expect(await violations()).toEqual([]);
  });
});

// Facts are in the order of the source: the words of a goal's deadline stand before those of its value.
describe("the reader", () => {
  test("lights the words of a fact, and the facts of words", async () => {
    const { page } = await open(`/policy/${nanjing}`);
    const fact = page.locator(".facts li").filter({ hasText: "more than 135 billion yuan" }).last();
    await fact.hover();
    const lit = page.locator(".whole-text .lit");
    expect((await lit.allInnerTexts()).join("")).toBe("元宇宙及关联产业规模超过1350亿元");

    const mark = page.locator(".whole-text a.mark", { hasText: "南京市工业和信息化局" });
    await mark.hover();
    expect(await page.locator(".facts li.lit").allInnerTexts()).toEqual([
      expect.stringContaining("Nanjing Municipal Bureau of Industry and Information Technology"),
    ]);
    await mark.focus();
    expect(await page.locator(".facts li.lit").count()).toBe(1);
  });

  test("shows every statement of the reference once, and each with its words", async () => {
    const { page } = await open(`/policy/${nanjing}`);
    const { policy } = (await server.data(
      `{ policy(id: "${nanjing}") { statements { evidence { start end } } } }`,
    )) as {
      policy: { statements: { evidence: { start: number; end: number } }[] };
    };
    const passages = await page
      .locator(".facts li")
      .evaluateAll((items) =>
        items.map((item) => (item as unknown as { dataset: { passage: string } }).dataset.passage),
      );
    expect(passages).toEqual(policy.statements.map(({ evidence: { start, end } }) => `${start},${end}`));
    expect(reference.policies({}).map(({ id }) => id)).toContain(nanjing);
  });

  test("has an address for each passage, which opens it and names the facts that rest on it", async () => {
    const { page } = await open(`/policy/${nanjing}`);
    await page.locator(".facts button", { hasText: "more than 135 billion yuan" }).last().click();
    expect(page.url()).toMatch(/#char=\d+,\d+$/);
    const again = await open(new URL(page.url()).pathname + new URL(page.url()).hash, { width: 390 });
    await again.page.getByText("1 fact rests on these words").waitFor();
    expect((await again.page.locator(".whole-text .lit").allInnerTexts()).join("")).toBe(
      "元宇宙及关联产业规模超过1350亿元",
    );
    const box = await again.page.locator(".whole-text .lit").first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(844);
  });

  test("steps through the passages by j and k, and keeps the passage in the other script", async () => {
    const { page } = await open(`/policy/${nanjing}`);
    await page.keyboard.press("j");
    const first = page.url();
    await page.keyboard.press("j");
    expect(page.url()).not.toBe(first);
    await page.keyboard.press("k");
    expect(page.url()).toBe(first);
    await page.getByRole("button", { name: "Traditional" }).click();
    await page.locator(".whole-text[lang=zh-Hant]").getByText("產業").first().waitFor();
    expect(new URL(page.url()).hash).toBe(new URL(first).hash);
    expect(new URL(page.url()).searchParams.get("script")).toBe("hant");
  });

  test("underlines clauses on which nothing rests, and dims what is about other policies", async () => {
    const { page } = await open(`/policy/${nanjing}`);
    expect(await page.locator(".whole-text .uncovered").count()).toBeGreaterThan(0);
    expect((await page.locator(".whole-text .other").allInnerTexts()).join("")).toContain("郑州市制造业高质量发展");
  });
});

describe("the matrix", () => {
  test("shows the counts of the reference, and opens the words of each by keyboard", async () => {
    const { page } = await open("/matrix");
    const expected = reference.domainMatrix({ includeNarrower: true });
    const cells = page.locator("td.cell").filter({ hasText: /\d/ });
    expect(await cells.count()).toBe(expected.cells.length);
    const sum = (await cells.allInnerTexts()).reduce((total, text) => total + Number(text), 0);
    expect(sum).toBe(expected.cells.reduce((total, { policies }) => total + policies, 0));

    const tabStops = page.locator("td.cell[tabindex='0']");
    expect(await tabStops.count()).toBe(1);
    await tabStops.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    const drawer = page.getByRole("dialog", { name: "Henan, Zhengzhou · Education" });
    await drawer.getByText("1 policy").waitFor();
    await drawer.getByText("教育").first().waitFor();
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });

  test("leads from a cell to its words in the whole text", async () => {
    const { page } = await open("/matrix?cell=320100~education");
    const quote = page.getByRole("dialog").locator("blockquote a").first();
    const words = await quote.innerText();
    await quote.click();
    await settled(page);
    await page.locator(".whole-text").waitFor();
    expect((await page.locator(".whole-text .lit").allInnerTexts()).join("")).toBe(words);
  });

  test("counts for provinces, and says in the address what it shows", async () => {
    const { page } = await open("/matrix");
    await page.getByLabel("Level").selectOption("PROVINCE");
    await page.getByRole("rowheader", { name: "Jiangsu" }).waitFor();
    expect(new URL(page.url()).search).toBe("?level=PROVINCE");
    await page.getByRole("button", { name: "Measures" }).click();
    expect(new URL(page.url()).search).toBe("?level=PROVINCE&count=measures");
    await page.goBack();
    expect(new URL(page.url()).search).toBe("?level=PROVINCE");
  });
});

describe("pairs", () => {
  test("are those of the reference, with the fraction that the similarity is", async () => {
    const { page } = await open("/pairs");
    const expected = reference.regionPairs({ minShared: 1, metric: "JACCARD", includeNarrower: true });
    const rows = page.locator("table.pairs tbody tr");
    expect(await rows.count()).toBe(expected.length);
    const [first] = expected;
    expect(await rows.first().locator(".chip").count()).toBe(first?.sharedDomains.length);
    await rows.first().getByText("5 of 15").waitFor();
  });

  test("open the words of both sides for each shared domain", async () => {
    const { page } = await open("/pairs?pair=310117~420105");
    const expected = reference.sharedDomains(["310117", "420105"], true);
    const drawer = page.getByRole("dialog");
    await drawer.locator(".why").first().waitFor();
    expect(await drawer.locator(".why").count()).toBe(expected.length);
    for (const side of await drawer.locator(".columns > section").all()) {
      expect(await side.locator("blockquote").count()).toBeGreaterThan(0);
    }
  });
});

describe("the overview", () => {
  test("narrows its list by a bar, and shows the words because of which a policy is in it", async () => {
    const { page } = await open("/");
    const expected = reference.facets(reference.policies({}));
    expect(expected).toBeDefined();
    await page.getByRole("heading", { name: "10 policies" }).waitFor();
    await page.locator("button.bar", { hasText: "Education" }).click();
    await page.getByRole("heading", { name: "6 policies" }).waitFor();
    expect(new URL(page.url()).search).toBe("?domain=education");
    for (const policy of await page.locator(".policy-line").all()) {
      await policy.locator("blockquote").first().waitFor();
      expect(await policy.locator("blockquote").first().innerText()).toContain("教");
    }
    await page.goBack();
    await page.getByRole("heading", { name: "10 policies" }).waitFor();
  });

  test("narrows by a month, by keyboard", async () => {
    const { page } = await open("/");
    await page.getByRole("button", { name: "March 2023: 2" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "2 policies" }).waitFor();
  });
});

describe("the frame", () => {
  test("searches by `/`, arrows and Enter, and leads to the words of a measure", async () => {
    const { page } = await open("/");
    await page.keyboard.press("/");
    expect(await page.locator("[role=combobox]:focus").count()).toBe(1);
    await page.keyboard.type("南京");
    const options = page.getByRole("option");
    await options.first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/(region|policy)\//);
    await settled(page);
  });

  test("leaves Enter to an input method that is composing", async () => {
    const { page } = await open("/");
    const box = page.getByRole("combobox", { name: "Search policies" });
    await box.fill("南京");
    await page.getByRole("option").first().waitFor();
    await box.dispatchEvent("keydown", { key: "Enter", isComposing: true, bubbles: true });
    expect(new URL(page.url()).pathname).toBe("/");
  });

  test("lists the keys by `?`, and closes the list by Escape", async () => {
    const { page } = await open("/pairs");
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await keys.waitFor();
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
  });

  test.each([
    ["zh-CN", "zh-Hans", "政策图谱"],
    ["zh-TW", "zh-Hant", "政策圖譜"],
    ["fr", "en", "Policy graph"],
  ])("speaks the browser's language %s as %s", async (locale, lang, product) => {
    const { page } = await open("/", { locale });
    expect(await page.locator("html").getAttribute("lang")).toBe(lang);
    await page.getByRole("link", { name: product, exact: true }).waitFor();
  });

  test("speaks the language that was chosen, also on the next visit", async () => {
    const { page } = await open("/?lang=en");
    await page.getByRole("button", { name: "繁體中文" }).click();
    await page.getByRole("heading", { name: "哪個地區發佈了哪項政策" }).waitFor();
    expect(new URL(page.url()).search).toBe("");
    await page.reload();
    await page.getByRole("heading", { name: "哪個地區發佈了哪項政策" }).waitFor();
  });

  test("gives a view as a table, and its query to GraphiQL", async () => {
    const { page } = await open("/matrix?level=PROVINCE");
    await page.getByRole("button", { name: "Use this view as data" }).click();
    const dialog = page.getByRole("dialog", { name: "Use this view as data" });
    const csv = await dialog.getByRole("link", { name: "CSV" }).getAttribute("href");
    expect(csv).toBe(`${server.url}/q/domain-matrix.csv?level=PROVINCE`);
    expect((await fetch(csv ?? "")).status).toBe(200);
    await dialog.getByRole("link", { name: "Open the query in GraphiQL" }).click();
    await page.getByRole("tab", { name: "Matrix", selected: true }).waitFor();
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await page.locator(".graphiql-response").getByText("Jiangsu").first().waitFor();
  });

  test("cites a view with the version of the graph", async () => {
    const { page } = await open("/pairs");
    await page.getByRole("button", { name: "Cite" }).click();
    const dialog = page.getByRole("dialog", { name: "Cite" });
    const version = (await fetch(`${server.url}/q/newest-policies.json`)).headers.get("graph-version") ?? "none";
    await dialog.getByText(`The graph as of version ${version}`).waitFor();
    expect(await dialog.locator("pre").count()).toBe(3);
  });

  test("is left out for an address with embed=1", async () => {
    const { page } = await open("/matrix?embed=1");
    await page.getByRole("grid").waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
  });
});
