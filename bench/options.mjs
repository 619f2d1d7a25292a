// @ts-check
import { parseArgs } from "node:util";
import { cases } from "./cases/cases.mjs";
import { serverNames } from "./servers/run-server.mjs";

/** @typedef {ReturnType<typeof readOptions>} Options */

/**
 * What the command line asks for; the README lists the flags.
 * @throws where a value is none of those that can be
 */
export function readOptions(args = process.argv.slice(2)) {
  const { values } = parseArgs({
    args,
    options: {
      policies: { type: "string", default: "50000" },
      seconds: { type: "string", default: "8" },
      rounds: { type: "string", default: "3" },
      warm: { type: "string", default: "5" },
      cases: { type: "string", default: cases.map(({ name }) => name).join() },
      servers: { type: "string", default: serverNames.join() },
      fresh: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      "as-built": { type: "boolean", default: false },
    },
  });
  return {
    policies: count("policies", values.policies),
    seconds: count("seconds", values.seconds),
    rounds: count("rounds", values.rounds),
    warm: count("warm", values.warm),
    cases: chosen("case", values.cases, cases, ({ name }) => name),
    servers: chosen("server", values.servers, serverNames, (name) => name),
    fresh: values.fresh,
    write: values.write,
    asBuilt: values["as-built"],
    command: ["npm run bench --", ...args].join(" "),
  };
}

/** @param {string} name @param {string} text */
export function count(name, text) {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`--${name} must be a whole number from 1.`);
}

/**
 * @template Value
 * @param {string} what
 * @param {string} list
 * @param {readonly Value[]} from
 * @param {(value: Value) => string} nameOf
 */
export function chosen(what, list, from, nameOf) {
  const names = list.split(",").filter(Boolean);
  const unknown = names.filter((name) => !from.some((value) => nameOf(value) === name));
  if (unknown.length > 0) {
    throw new Error(`There is no ${what} ${unknown.join(", ")}; there are ${from.map(nameOf).join(", ")}.`);
  }
  return from.filter((value) => names.includes(nameOf(value)));
}
