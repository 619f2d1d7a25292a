// @ts-check
import { parseArgs } from "node:util";
import { cases } from "../cases/cases.mjs";

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
  const chosen = values.cases.split(",").map((name) => {
    const found = cases.find((of) => of.name === name);
    if (!found) throw new Error(`There is no case ${name}; there are ${cases.map((of) => of.name).join(", ")}.`);
    return found;
  });
  return {
    policies: count("policies", values.policies),
    seconds: count("seconds", values.seconds),
    rounds: count("rounds", values.rounds),
    warm: count("warm", values.warm),
    cases: chosen,
    asBuilt: values["as-built"],
  };
}

/** @param {string} name @param {string} text */
function count(name, text) {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a whole number from 1.`);
}
