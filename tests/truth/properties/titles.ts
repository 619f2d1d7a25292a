import type { Facts } from "../../../src/facts/facts";
import { walkBackward, walkForward } from "../connections";
import { sampleFacts } from "../random-facts";
import type { RandomGraph } from "../random-graphs";
import { Reference } from "../reference/reference";

/** Characters whose order by UTF-16 unit is not their order by code point. */
const titles = ["无锡（试点）", "无锡𠮷祥乐园", "无锡工业", "𠮷祥乐园", "（试点）", "﹙试点﹚"];

const titled = (facts: Facts): Facts => ({
  ...facts,
  policies: facts.policies.map((policy, index) => ({ ...policy, title: titles[index % titles.length] ?? "" })),
});

/** Semantics 2: text orders by code point, and pages neither repeat nor skip. */
export function titlesBeyondTheBasicPlane({ run, server }: RandomGraph): void {
  const facts = titled(sampleFacts(run.seed, 24));
  beforeAll(() => server().hold(facts));

  it.each(["ASC", "DESC"] as const)("%s", async (direction) => {
    const orderBy = [{ title: direction }];
    const ids = new Reference(facts).policies({}, orderBy).map(({ id }) => id);
    const walk = { path: ["policies"], field: "policies", arguments: { orderBy }, ids };
    await walkBackward(server(), walk, [3], await walkForward(server(), walk, [3]));
  });
}
