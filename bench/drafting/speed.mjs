/* Time and memory of the draft of 100,000 characters: the annotated texts, one after another. Asked for: 2 s, 300 MiB. */
import { readdirSync, readFileSync } from "node:fs";
import { drafterOfData } from "./documents.mjs";

const LENGTH = 100_000;
const folder = new URL("texts/", import.meta.url);
const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
const characters = Array.from(texts.join("\n"));
let text = characters;
while (text.length < LENGTH) text = [...text, ...characters];
text = text.slice(0, LENGTH).join("");

const drafter = await drafterOfData();
const mebibytes = () => Math.round(process.resourceUsage().maxRSS / 1024);
const before = mebibytes();
const times = [];
let facts = 0;
for (let run = 0; run < 5; run += 1) {
  const start = performance.now();
  facts = drafter.proposals(text).length;
  times.push(performance.now() - start);
}
console.log(
  `${LENGTH} characters, ${facts} facts; ms of five runs, the first cold: ${times.map(Math.round).join(" ")}`,
);
console.log(
  `peak memory of the process: ${mebibytes()} MiB, of which ${before} MiB with the vocabulary before the first draft`,
);
