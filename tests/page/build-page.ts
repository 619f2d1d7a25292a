import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Builds dist/page/ if it is missing; an existing page is tested as it is, so build first after a change. */
export function buildPageIfMissing(): void {
  if (existsSync(join(root, "dist/page/index.html"))) return;
  execFileSync("npx", ["vite", "build", "--config", "page/vite.config.mts"], { cwd: root, stdio: "pipe" });
}
