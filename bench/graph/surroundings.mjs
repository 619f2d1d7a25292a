// @ts-check
import { actions, bodies, broadFields, narrowerFields, objects, technologies } from "./words.mjs";

/** What policies point to, in the form of the product's `Facts`: domains, technologies, organizations and one source. */

const named = (/** @type {import("./words.mjs").Words} */ [name, nameHant, nameEn]) => ({ name, nameHant, nameEn });

const joined = (/** @type {import("./words.mjs").Words[]} */ ...parts) =>
  named([
    parts.map(([hans]) => hans).join(""),
    parts.map(([, hant]) => hant).join(""),
    parts.map((w) => w[2]).join(" "),
  ]);

/** 48 in two levels, a broader one before its narrower ones. */
export const domains = broadFields.flatMap((broad, place) => {
  const id = `field-${String(place + 1)}`;
  return [
    { id, ...named(broad), aliases: [], broader: null },
    ...narrowerFields.map((narrower, index) => {
      return { id: `${id}-${String(index + 1)}`, ...joined(broad, narrower), aliases: [], broader: id };
    }),
  ];
});

export const technologyFacts = technologies.map((words, index) => {
  return { id: `technology:bench-${String(index + 1)}`, ...named(words), aliases: [] };
});

export const organizations = bodies.map((words, index) => {
  return { id: `organization:bench-${String(index + 1)}`, ...named(words) };
});

const sentence = (/** @type {0 | 1} */ script) =>
  actions.flatMap((action) => objects.map((object) => `${action[script]}${object[script]}。`)).join("");

const text = sentence(0);

/** One source states everything: evidence is stored and read in real numbers, what it says is no matter. */
export const source = {
  id: "source:bench",
  title: "合成文献",
  titleHant: "合成文獻",
  titleEn: "Synthetic source",
  publisher: null,
  publishedOn: "2024-01-01",
  text,
  textHant: sentence(1),
  raw: text,
  fileName: null,
  mediaType: null,
  fileSha256: null,
};

const sentences = sentencesOf(text);

/** @param {string} of */
function sentencesOf(of) {
  let start = 0;
  return of
    .split(/(?<=。)/u)
    .filter(Boolean)
    .map((words) => {
      const end = start + Array.from(words).length;
      const span = { start, end };
      start = end;
      return span;
    });
}

/** A passage of the source. @param {import("./random.mjs").Random} random */
export function passage(random) {
  const { start, end } = random.pick(sentences);
  return { source: source.id, start, end };
}
