import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { project } from "../../src/config/project";
import { errorCodes, isRequestError } from "../../src/http/errors/error-codes";

const documented = [
  ...readFileSync(join(project.root, "docs/errors.md"), "utf8").matchAll(/^\| `([A-Z_]+)`( \*)? +\| (\d+) +\|/gmu),
].map(([, code = "", mark, status]) => ({ code, status: Number(status), isRequestError: mark !== undefined }));

/** Texts of capitals in the code that are codes of errors: after `code:`, or as an argument of a refusal. */
function codesInSource(): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const folder of ["src", "schema"]) {
    for (const path of readdirSync(join(project.root, folder), { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".ts")) continue;
      const text = readFileSync(join(project.root, folder, path), "utf8");
      for (const [, code = ""] of text.matchAll(/(?:code: |refusal\(\s*|EditRefused\(\s*)"([A-Z]+(?:_[A-Z]+)*)"/gu))
        codes.add(code);
      for (const [, name = ""] of text.matchAll(/ApolloServerErrorCode\.([A-Z_]+)/gu))
        codes.add(ApolloServerErrorCode[name as keyof typeof ApolloServerErrorCode]);
    }
  }
  return codes;
}

test("docs/errors.md lists every code with its status, and which requests get 200", () => {
  expect(documented).toEqual(
    Object.entries(errorCodes).map(([code, { status }]) => ({ code, status, isRequestError: isRequestError(code) })),
  );
});

test("every code that the source names is in the table", () => {
  const codes = codesInSource();
  expect(codes.size).toBeGreaterThan(10);
  expect([...codes].filter((code) => !(code in errorCodes))).toEqual([]);
});
