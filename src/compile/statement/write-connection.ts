import { connectionParts, fetchesOverflow, type ConnectionPart } from "../plan/connection-parts";
import type { ConnectionPlan, ObjectPlan, OrderTerm, PagePlan, Side } from "../plan/plan";
import { writeList, writeReturn, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { namesEveryKey, writeOrderBy, writeOrderValue } from "./write-order";
import { writePosition } from "./write-position";
import { writeNarrowed, writeSource, type WrittenSource } from "./write-source";

type WriteObject = (parameters: Parameters, object: ObjectPlan) => string;

/** A connection as a list of the parts that its selection needs. */
export function writeConnection(parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): string {
  const { order, page } = plan;
  const source = writeSource(parameters, plan.source);
  const { computed } = source;
  const around = (name: string, position: PagePlan["after"], side: Side) =>
    computed
      ? `${computed}.${name}`
      : writeExists(source, [writePosition(parameters, order, position ?? [], side), ...indexed(plan)]);
  const write: Record<ConnectionPart, () => string> = {
    rows: () => writeRows(parameters, plan, source, writeObject),
    "total-count": () =>
      computed ? `${computed}.totalCount` : writeSubquery("COUNT", [...writeNarrowed(source, []), source.counting]),
    "rows-before": () => around("before", page.after, "at-or-before"),
    "rows-after": () => around("after", page.before, "at-or-after"),
    facets: () => writeList(plan.facets.map((facets) => writeObject(parameters, facets))),
  };
  return writeList(connectionParts(plan).map((part) => write[part]()));
}

/** For all nodes of a label, or those of an entry: the database uses the index of their order if every key is named. */
const indexed = ({ source, order }: ConnectionPlan) =>
  source.kind === "match" && source.from === undefined ? namesEveryKey(order) : [];

/** An index of entries has their common id as its first key. It only gives its order if all of its keys are in ORDER BY. */
function indexOrder({ source, order }: ConnectionPlan): readonly OrderTerm[] {
  const [first] = order;
  const entry = source.kind === "match" ? source.entry : undefined;
  if (entry === undefined || first?.variable !== entry.variable) return order;
  return [{ ...first, property: entry.property }, ...order];
}

const writeExists = (source: WrittenSource, predicates: readonly string[]) =>
  writeSubquery("EXISTS", [
    ...writeNarrowed(source, predicates),
    source.opening.startsWith("MATCH") ? "" : source.counting,
  ]);

const writeRows = (parameters: Parameters, plan: ConnectionPlan, source: WrittenSource, writeObject: WriteObject) =>
  writeSubquery("COLLECT", rowClauses(parameters, plan, source, writeObject));

/** The rows of a connection as separate records. Each is a list in the column `value`, as in a page's list of rows. */
export const writeEachRow = (parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject) =>
  rowClauses(parameters, plan, writeSource(parameters, plan.source), writeObject, "value").filter(Boolean).join("\n");

/** The rows of the page, each as a list: the order's keys if cursors are selected, then the data of the row. */
function rowClauses(
  parameters: Parameters,
  plan: ConnectionPlan,
  source: WrittenSource,
  writeObject: WriteObject,
  name?: string,
): string[] {
  const { order, page, projections, needs } = plan;
  const bounds = [
    ...(page.after && !source.computed ? [writePosition(parameters, order, page.after, "after")] : []),
    ...(page.before && !source.computed ? [writePosition(parameters, order, page.before, "before")] : []),
    ...indexed(plan),
  ];
  const limit = page.size === undefined ? undefined : BigInt(page.size + (fetchesOverflow(plan) ? 1 : 0));
  return [
    ...writeNarrowed(source, bounds),
    source.carrying,
    writeOrderBy(indexOrder(plan), page.from),
    limit === undefined ? "" : `LIMIT ${parameters.add(limit)}`,
    writeReturn(
      writeList([
        ...(needs.cursors ? order.map(writeKey) : []),
        ...projections.map((projection) => writeObject(parameters, projection)),
      ]),
      name,
    ),
  ];
}

const writeKey = (term: OrderTerm) =>
  term.type === "date" ? `toString(${writeOrderValue(term)})` : writeOrderValue(term);
