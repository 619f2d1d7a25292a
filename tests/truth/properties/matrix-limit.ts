import { RegionLevel } from "../../../schema/enums";
import type { Facts } from "../../../src/facts/facts";
import { withFewRegions } from "../../support/facts-of-few-regions";
import type { RandomGraph } from "../random-graphs";
import { reviewedFacts } from "../../support/reviewed-facts";

/** A reviewed policy that targets domains itself, once for each of this number of counties. */
async function policiesOfCounties(count: number): Promise<Facts> {
  const facts = await reviewedFacts();
  const policy = facts.policies.find(({ domains }) => domains.length > 0);
  if (!policy) throw new Error("No reviewed policy targets a domain itself.");
  const counties = facts.regions.filter(({ level }) => level === RegionLevel.COUNTY).slice(0, count);
  const policies = counties.map(({ id }) => ({
    ...policy,
    id: `policy-${id}`,
    region: { ...policy.region, id },
    measures: [],
    goals: [],
  }));
  return withFewRegions({ ...facts, policies });
}

/** domainMatrix has at most 500 regions, otherwise the error says how to select fewer (the contract's DomainMatrix). */
export function matrixLimit({ server }: RandomGraph): void {
  const matrix = (argumentList = "") =>
    server().request(`{ domainMatrix${argumentList} { regions { id } domains { id } cells { policies } } }`);

  it("500 regions are answered, 501 are refused", async () => {
    await server().hold(await policiesOfCounties(500));
    const whole = await matrix();
    expect(whole.errors).toBeUndefined();
    expect(whole.data).toHaveProperty("domainMatrix.regions.length", 500);

    await server().hold(await policiesOfCounties(501));
    const { data, errors } = await matrix();
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/501 regions.*500.*within.*level/) as string,
        path: ["domainMatrix"],
        extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) as object,
      }),
    ]);
    expect((await matrix("(level: PROVINCE)")).errors).toBeUndefined();
  });
}
