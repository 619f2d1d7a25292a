import { join } from "node:path";
import type { Evidence, PolicyFacts, SourceFacts } from "../../src/facts/facts";
import { reviewedFacts } from "../support/reviewed-facts";

/** The folder of facts that the project ships. */
export const dataFolder = join(__dirname, "../../data");

export async function digest(): Promise<SourceFacts> {
  const { sources } = await reviewedFacts();
  const found = sources.find(({ id }) => id === "source:digest-2023-q1");
  if (!found) throw new Error("The digest is not among the sources.");
  return found;
}

export async function policyOf(region: string): Promise<PolicyFacts> {
  const { policies } = await reviewedFacts();
  const found = policies.find((policy) => policy.region.id === region);
  if (!found) throw new Error(`No policy applies to ${region}.`);
  return found;
}

/** The words at an offset, counted here by hand, so that this does not depend on the product's own slicing. */
export function words(text: string, { start, end }: Pick<Evidence, "start" | "end">): string {
  return [...text].slice(start, end).join("");
}

/** The lines of the digest below a heading, up to the next heading. */
export async function entryLines(heading: string): Promise<{ headline: string; body: string; start: number }> {
  const { text } = await digest();
  const lines = text.split("\n");
  const at = lines.indexOf(heading);
  const headings = [
    "郑州",
    "合肥高新区",
    "北京东城区",
    "南京",
    "潍坊",
    "武汉汉阳区",
    "无锡",
    "昆山",
    "上海松江区",
    "海南陵水",
  ];
  const next = lines.findIndex((line, index) => index > at && (headings.includes(line) || line.startsWith("来源")));
  const start = [...lines.slice(0, at + 2).join("\n")].length + 1;
  return { headline: lines[at + 1] ?? "", body: lines.slice(at + 2, next).join("\n"), start };
}
