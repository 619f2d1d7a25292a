import { sourceInputs } from "../../src/editing/read-source-input";
import { dataTraditional } from "../../src/graph/import/data-traditional";
import { readSourcesInWorker } from "../../src/graph/import/read-sources-in-worker";

const long = "【元宇宙𠀀\n".repeat(5_000);
const source = { id: "source:long", title: "长文", titleEn: "A long text", raw: long };

it.each([
  ["long", [source]],
  ["already clean", [{ ...source, text: long, textHant: long }]],
  ["with offsets that differ", [{ ...source, text: long, textHant: "元" }]],
  [
    "damaged",
    [
      {
        ...source,
        damaged: [
          { received: "【元", mended: "〔元" },
          { received: "not in it", mended: "" },
        ],
      },
    ],
  ],
  ["several, some of them short", [{ ...source, id: "source:short", raw: "南京。" }, source]],
])("sources that are %s are read in another thread as in this one", async (_name, inputs) => {
  const toTraditional = await dataTraditional();
  const here = sourceInputs(inputs, toTraditional);
  const readSources = readSourcesInWorker(toTraditional);
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 1);
  expect(await readSources(inputs)).toEqual(here);
  clearInterval(timer);
  // This thread continued to run in the meantime.
  expect(turns).toBeGreaterThan(0);
});

it("many long sources are read one after another, in their order", async () => {
  const readSources = readSourcesInWorker(await dataTraditional());
  const ended: number[] = [];
  await Promise.all([0, 1, 2].map((position) => readSources([source]).then(() => ended.push(position))));
  expect(ended).toEqual([0, 1, 2]);
});
