import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { CredentialRefused } from "../../src/access/credential-refused";
import { defaultLimits } from "../../src/config/limits";
import { project } from "../../src/config/project";
import { draining } from "../../src/http/draining";
import { clientErrors } from "../../src/http/errors/client-errors";
import { errorsShown } from "../../src/http/graphql/hide-schema";
import { requestSteps } from "../../src/http/graphql/request-steps";
import { runningServer, type RunningServer } from "../support/running-server";

/** The ports of the server, of which this list calls none. */
const unused = () => Promise.reject(new Error("No request was sent."));
const steps = requestSteps({
  limits: defaultLimits,
  reached: { lacking: unused },
  clientErrors: clientErrors(defaultLimits),
  draining: draining(),
  admit: unused,
  answering: {
    compile: () => {
      throw new Error("No request was sent.");
    },
    run: unused,
  },
  editing: { apply: unused, changeDraft: unused },
  formatErrorFor: errorsShown(true),
}).map(({ name }) => name);

test("docs/architecture.md lists the steps of a request as the code does", () => {
  const text = readFileSync(join(project.root, "docs/architecture.md"), "utf8");
  const [, section = ""] = /## The steps of a GraphQL request\n([^]*?)\n## /u.exec(text) ?? [];
  const documented = Array.from(section.matchAll(/^\| (?!step |---)(.*?) +\|/gmu), ([, name = ""]) => name);
  expect(documented).toEqual(steps);
});

describe("a request is refused by the first step that finds a fault", () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await runningServer(undefined, {}, null, {
      allowedHosts: [],
      limits: { documentCharacters: 1_000, cost: 50, answerCharacters: 20 },
      access: {
        reading: "open",
        authenticate: (header) =>
          header === "Bearer reader"
            ? Promise.resolve({ name: "reader", role: "reader" })
            : Promise.reject(new CredentialRefused("invalid", "This token is not valid.")),
      },
    });
  });
  afterAll(() => server.close());

  interface Sent {
    readonly headers?: Readonly<Record<string, string>>;
    readonly body: unknown;
  }

  const send = ({ headers = {}, body }: Sent) =>
    new Promise<string>((resolve, reject) => {
      const sent = request(
        `${server.url}/graphql`,
        {
          method: "POST",
          headers: { "content-type": "application/json", authorization: "Bearer reader", ...headers },
        },
        (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (piece: string) => (text += piece));
          response.on("end", () => {
            const { errors } = JSON.parse(text) as { errors: readonly { message: string }[] };
            resolve(errors.map(({ message }) => message).join(" "));
          });
        },
      );
      sent.on("error", reject).end(typeof body === "string" ? body : JSON.stringify(body));
    });

  // Each request has all faults of the ones after it that can occur together with its own.
  const deep = JSON.parse(`${"[".repeat(50)}1${"]".repeat(50)}`) as unknown;
  const encoding = { "content-encoding": "gzip" };
  const credential = { authorization: "Bearer other", ...encoding };
  const foreign = { host: "evil.example", ...credential };
  const noHost = { ...foreign, host: "a b" };
  const cases: readonly [step: string, sent: Sent, message: RegExp][] = [
    [
      "begin its deadline, and read its bookmarks",
      { headers: { ...noHost, "graph-bookmark": "x".repeat(5_000) }, body: "[" },
      /^The header Graph-Bookmark has 5000 characters/u,
    ],
    ["check its host and its address", { headers: noHost, body: "[" }, /^The Host header names no host/u],
    ["check that the host is one of this server", { headers: foreign, body: "[" }, /for the host evil\.example/u],
    ["find its user by its credential", { headers: credential, body: "[" }, /^This token is not valid/u],
    ["check the encoding of its body", { headers: encoding, body: "[" }, /^A compressed body is not accepted/u],
    ["read its body as JSON", { body: "[" }, /^The body is not valid JSON/u],
    [
      "check its form as GraphQL over HTTP",
      { body: { query: "{".repeat(2_000), variables: [deep] } },
      /^The field `variables` must be/u,
    ],
    [
      "measure its document",
      { body: { query: "{".repeat(2_000), variables: { deep } } },
      /^The query is 2,000 characters long/u,
    ],
    ["parse and validate its document", { body: { query: "{", variables: { deep } } }, /^Syntax Error/u],
    [
      "check the role of its user",
      { body: { query: 'mutation { deletePolicy(id: "") { version } }', variables: { deep } } },
      /^This needs the role/u,
    ],
    [
      "check its inputs",
      { body: { query: "query a { policies(first: 999) { totalCount } }", operationName: "b", variables: { deep } } },
      /^The variables are nested/u,
    ],
    [
      "check that it has one operation to run",
      { body: { query: "query a { policies(first: 999) { totalCount } }", operationName: "b" } },
      /no operation named "b"/u,
    ],
    [
      "compile a query, and check its arguments",
      { body: { query: "{ policies(first: 999) { nodes { id } } }" } },
      /^policies\.first must be/u,
    ],
    [
      "check the cost of the query",
      { body: { query: "{ policies(first: 100) { nodes { id } } }" } },
      /^The query may return/u,
    ],
    [
      "check the size of the answer",
      { body: { query: "{ policies(first: 5) { nodes { id } } }" } },
      /^The answer has more than 20 characters/u,
    ],
  ];

  it.each(cases)("%s", async (step, sent, message) => {
    expect(steps).toContain(step);
    expect(await send(sent)).toMatch(message);
  });

  it("in the order of the list", () => {
    const positions = cases.map(([step]) => steps.indexOf(step));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });
});
