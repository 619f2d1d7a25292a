// `npm test`: makes the checkout runnable, then runs jest with the arguments given, such as `npm test -- tests/lists`.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { prepareOrExit } from "./prepare.mjs";

await prepareOrExit();
const jest = fileURLToPath(new URL("../../node_modules/jest/bin/jest.js", import.meta.url));
const tests = spawn(process.execPath, [jest, ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => tests.kill(signal));
tests.once("close", (code) => process.exit(code ?? 1));
