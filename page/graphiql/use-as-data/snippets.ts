import { addressOf } from "../../address-of";
import { urlOf } from "./address";
import type { SavedOpened } from "./opened-query";

/** The code to read the open query in one tool. */
export interface Snippet {
  readonly tool: string;
  readonly text: string;
}

/** The files of examples/ in the order of the page. Each reads the domain matrix from a server on port 4000. */
const files = import.meta.glob<string>(
  ["../../../examples/*.{py,sql,R,js,m,json,sh}", "../../../examples/typescript/client.ts"],
  { query: "?raw", import: "default", eager: true },
);

const tools = {
  "python-pandas.py": "pandas",
  "python-polars.py": "polars",
  "duckdb.sql": "DuckDB",
  "r.R": "R",
  "observable-plot.js": "Observable Plot",
  "power-query.m": "Power Query",
  "grafana-infinity.json": "Grafana",
  "curl.sh": "curl",
  "typescript/client.ts": "TypeScript",
};

/** Removes what uses the matrix's own columns: the last paragraph of an example, or the columns in Grafana's JSON. */
function withoutMatrix(text: string): string {
  if (!text.startsWith("{")) return text.includes("\n\n") ? text.slice(0, text.lastIndexOf("\n\n") + 1) : text;
  const dashboard = JSON.parse(text) as { panels: { targets: { columns: unknown[] }[]; transformations?: unknown }[] };
  for (const panel of dashboard.panels) {
    delete panel.transformations;
    for (const target of panel.targets) target.columns = [];
  }
  return `${JSON.stringify(dashboard, null, 2)}\n`;
}

/** The examples, with the address of a saved query instead of the domain matrix's. */
export function snippetsFor({ address, operation, variables }: SavedOpened): readonly Snippet[] {
  const inPlaceOf = (found: string, suffix?: string) => {
    if (suffix) return urlOf(address, suffix);
    if (found === "DomainMatrix") return operation;
    return found === "domain-matrix" ? address.name : addressOf("").replace(/\/$/, "");
  };
  return Object.entries(tools).map(([file, tool]) => {
    const example = files[`../../../examples/${file}`] ?? "";
    const text = (address.name === "domain-matrix" ? example : withoutMatrix(example))
      .replace(/http:\/\/localhost:4000(?:\/q\/domain-matrix(\.\w+))?|domain-matrix|DomainMatrix/g, inPlaceOf)
      .replace("Document, {})", () => `Document, ${JSON.stringify(variables)})`);
    return { tool, text };
  });
}
