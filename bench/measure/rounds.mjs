// @ts-check

/** @typedef {import("./load.mjs").Round} Round */

/**
 * Whose turn it is, through all rounds: there and back, so that what else the machine does meets all alike, and none always
 * follows the same other.
 * @template Any
 * @param {readonly Any[]} all
 * @param {number} rounds
 * @returns {Generator<Any>}
 */
export function* thereAndBack(all, rounds) {
  for (let round = 0; round < rounds; round += 1) yield* round % 2 === 0 ? all : all.toReversed();
}

/**
 * The round whose rate is the middle one.
 * @template {Round} Any
 * @param {readonly Any[]} rounds
 */
export function medianRound(rounds) {
  const sorted = rounds.toSorted((one, other) => one.rate - other.rate);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/**
 * How often one answers while another does once: in the middle round, each round of one being compared with the same of the
 * other.
 * @param {readonly Round[]} rounds
 * @param {readonly Round[]} others
 * @returns {number | undefined} where both were measured
 */
export function middleRatio(rounds, others) {
  const ratios = rounds.flatMap(({ rate }, round) => (others[round] ? [rate / others[round].rate] : []));
  return ratios.sort((one, another) => one - another)[Math.floor((ratios.length - 1) / 2)];
}
