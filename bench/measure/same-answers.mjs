// @ts-check
import { isDeepStrictEqual } from "node:util";
import { ask, canAnswer } from "./ask.mjs";

/** How many of a case's variants are compared: the first may be the one that happens to agree. */
const compared = 5;

/**
 * Puts a case to every server that can answer it, one after another, and compares what they say.
 * @param {import("./comparison.mjs").PreparedCase} prepared
 * @param {readonly import("../servers/run-server.mjs").RunningServer[]} servers
 * @throws with both answers where two servers differ
 */
export async function requireSameAnswers({ of, variants }, servers) {
  const able = servers.filter(({ name }) => canAnswer(of, name));
  for (const variables of variants.slice(0, compared)) {
    /** @type {{ name: string, answer: unknown } | undefined} */
    let first;
    for (const server of able) {
      const own = { name: server.name, answer: await ask(of, server, variables) };
      first ??= own;
      if (!isDeepStrictEqual(own.answer, first.answer)) throw new Error(difference(of.name, variables, first, own));
    }
  }
}

/** @param {string} name @param {unknown} variables @param {{ name: string, answer: unknown }[]} answers */
function difference(name, variables, ...answers) {
  const shown = answers.map(({ name: server, answer }) => `${server}:\n${JSON.stringify(answer, null, 1)}`);
  return [`The answers to ${name} differ for ${JSON.stringify(variables)}.`, ...shown].join("\n\n");
}
