import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { project } from "../../src/config/project";
import { nextAddress } from "../datasets/next-address";
import { runningServer, type RunningServer } from "../support/running-server";
import { buildPageIfMissing } from "./build-page";
import { launchChromium, visit } from "./visit";

const isInstalled = spawnSync("nginx", ["-v"], {
  env: { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin` },
});
// Debian's nginx-light, which .ci/run installs; other machines may lack it.
const suite = isInstalled.error ? describe.skip : describe;

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port.");
  return address.port;
}

/** The location that docs/scaling.md shows, in a server that this user runs. */
async function configuration(folder: string, port: number, upstream: string): Promise<string> {
  const document = await readFile(join(project.root, "docs/scaling.md"), "utf8");
  const [, location = ""] = /```nginx\n([^`]+)```/.exec(document) ?? [];
  expect(location).toContain("http://127.0.0.1:4000/;");
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `
    pid ${folder}/nginx.pid;
    error_log ${folder}/error.log;
    events {}
    http {
      access_log off;
      ${folders.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
      server {
        listen 127.0.0.1:${String(port)};
        ${location.replace("http://127.0.0.1:4000", upstream)}
      }
    }`;
}

suite("the server under a path of nginx (skipped where nginx is not installed)", () => {
  let folder: string;
  let server: RunningServer;
  let browser: Browser;
  let nginx: ChildProcess;
  let site: string;

  beforeAll(async () => {
    buildPageIfMissing();
    folder = await mkdtemp(join(tmpdir(), "policy-graph-nginx-"));
    [server, browser] = await Promise.all([runningServer(), launchChromium()]);
    const port = await freePort();
    await writeFile(join(folder, "nginx.conf"), await configuration(folder, port, server.url));
    nginx = spawn("nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), "-g", "daemon off;"], {
      env: { ...process.env, PATH: `${process.env.PATH ?? ""}:/usr/sbin` },
      stdio: "ignore",
    });
    site = `http://127.0.0.1:${String(port)}`;
    const isUp = () =>
      fetch(`${site}/policies/health/live`).then(
        ({ ok }) => ok,
        () => false,
      );
    while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, 120_000);
  afterAll(async () => {
    const ended = new Promise((resolve) => nginx.once("exit", resolve));
    nginx.kill("SIGTERM");
    await Promise.all([ended, browser.close(), server.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  it("shows the page, runs its queries and links its tables, only by addresses below the path", async () => {
    const { page, requests, complaints, seeResult } = await visit(browser, `${site}/policies/graphiql`);
    await seeResult("海南省陵水黎族自治县");
    await page.getByRole("button", { name: "Use this as data" }).click();
    const dialog = page.getByRole("dialog", { name: "Use this as data" });
    const address = await dialog.getByRole("status", { name: "Address" }).innerText();
    expect(address).toBe(`${site}/policies/q/newest-policies`);
    expect(await dialog.getByLabel("Code for pandas", { exact: true }).innerText()).toContain(`${address}.parquet`);
    const links = await dialog
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(`${site}/policies/`))).toEqual([]);
  });

  it("leads from a page of a table to the next one and to its columns", async () => {
    const first = `${site}/policies/q/newest-policies.csv?first=2`;
    const link = (await fetch(first)).headers.get("link") ?? "";
    const next = nextAddress(first, link);
    expect(next).toMatch(new RegExp(`^${site}/policies/q/newest-policies\\.csv\\?first=2&after=\\w+$`));
    expect((await fetch(next ?? "")).status).toBe(200);
    const [, columns = ""] = /<([^>]+)>; rel="describedby"/.exec(link) ?? [];
    expect((await fetch(new URL(columns, first))).status).toBe(200);
  });

  it("lists its tables by addresses relative to the list's own", async () => {
    const list = `${site}/policies/q`;
    const { datasets } = (await (await fetch(list)).json()) as { datasets: { url: string; schema: string }[] };
    for (const { url, schema } of datasets.slice(0, 2)) {
      expect((await fetch(new URL(url, list))).status).toBe(200);
      expect((await fetch(new URL(schema, list))).status).toBe(200);
    }
    const { page } = await visitList(list);
    const links = await page
      .getByRole("link")
      .evaluateAll((all) => all.map((link) => (link as unknown as { href: string }).href));
    expect(links.length).toBeGreaterThan(5 * datasets.length);
    for (const link of [...links.slice(0, 8), ...links.slice(-5)]) {
      expect([link.startsWith(`${site}/policies/`), (await fetch(link)).status]).toEqual([true, 200]);
    }
  });

  it("describes itself to programs by addresses relative to the description's", async () => {
    const description = `${site}/policies/openapi.json`;
    const { servers } = (await (await fetch(description)).json()) as { servers: { url: string }[] };
    expect(servers.map(({ url }) => new URL(url, description).href)).toEqual([`${site}/policies/`]);
  });

  async function visitList(url: string) {
    const page = await browser.newPage();
    await page.goto(url);
    return { page };
  }
});
