// @ts-check
import { parseArgs } from "node:util";
import { cases } from "../cases/cases.mjs";
import { chosen, count } from "../options.mjs";

/** What the command line asks for: see the README. */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      policies: { type: "string", default: "50000" },
      seconds: { type: "string", default: "8" },
      rounds: { type: "string", default: "5" },
      warm: { type: "string", default: "5" },
      cases: { type: "string", default: "policy-by-id,newest-nested" },
      "as-built": { type: "boolean", default: false },
    },
  });
  return {
    policies: count("policies", values.policies),
    seconds: count("seconds", values.seconds),
    rounds: count("rounds", values.rounds),
    warm: count("warm", values.warm),
    cases: chosen("case", values.cases, cases, ({ name }) => name),
    asBuilt: values["as-built"],
  };
}
