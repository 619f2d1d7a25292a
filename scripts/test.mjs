// `npm test`: makes the checkout runnable, then runs jest with the provided arguments, such as `npm test -- tests/lists`. If
// none of them is a path, jest runs the tests in the groups of tests/groups/groups.json.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepareOrExit } from "./prepare.mjs";

await prepareOrExit();
const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const given = process.argv.slice(2);
const env = given.every((argument) => argument.startsWith("-"))
  ? { TESTS_IN_GROUPS: "1", ...process.env }
  : process.env;
const tests = spawn(process.execPath, [jest, ...given], { stdio: "inherit", env });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => tests.kill(signal));
tests.once("close", (code) => process.exit(code ?? 1));
