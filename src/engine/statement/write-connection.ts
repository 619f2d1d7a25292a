import { connectionParts, fetchesOverflow, type ConnectionPart } from "../plan/connection-parts";
import type { ConnectionPlan, OrderTerm, Position } from "../plan/plan";
import { type Clauses, fragment, type Fragment, joined } from "./fragment";
import { writeList, writeReturn, writeSubquery } from "./layout";
import type { Parameters, WriteObject } from "./parameters";
import { namesEveryKey, writeOrderBy, writeOrderValue } from "./write-order";
import { type Side, writePosition } from "./write-page";
import { writeCounted, writeNarrowed, writeRowsOnce, writeSource, type WrittenSource } from "./write-source";

/** A connection as a list of the parts that its selection needs. */
export function writeConnection(parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): Fragment {
  const { order, page } = plan;
  const source = writeSource(parameters, plan.source);
  const { computed } = source;
  const around = (direction: Side["direction"], position: Position | undefined) =>
    computed === undefined
      ? writeExists(source, [
          writePosition(parameters, order, position ?? [], { direction, inclusive: true }),
          ...indexed(plan),
        ])
      : fragment(`${computed}.${direction}`);
  const write: Record<ConnectionPart, () => Fragment> = {
    rows: () => writeSubquery("COLLECT", rowClauses(parameters, plan, source, writeObject)),
    "total-count": () =>
      computed === undefined ? writeSubquery("COUNT", writeCounted(source)) : fragment(`${computed}.totalCount`),
    "rows-before": () => around("before", page.after),
    "rows-after": () => around("after", page.before),
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
    source.kind === "question" ? fragment("RETURN 1 AS row") : undefined,
  ]);

/** The rows of a connection as separate records. Each is a list in the column `value`, as in a page's list of rows. */
export const writeEachRow = (parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): Fragment =>
  joined(rowClauses(parameters, plan, writeSource(parameters, plan.source), writeObject, "value"), "\n");

/** The rows of the page, each as a list: the order's keys if cursors are selected, then the data of the row. */
function rowClauses(
  parameters: Parameters,
  plan: ConnectionPlan,
  source: WrittenSource,
  writeObject: WriteObject,
  name?: string,
): Clauses {
  const { order, page, projections, needs } = plan;
  const bound = (direction: Side["direction"], position: Position | undefined) =>
    position && source.computed === undefined
      ? [writePosition(parameters, order, position, { direction, inclusive: false })]
      : [];
  const bounds = [...bound("after", page.after), ...bound("before", page.before), ...indexed(plan)];
  const limit = page.size === undefined ? undefined : BigInt(page.size + (fetchesOverflow(plan) ? 1 : 0));
  return [
    ...writeNarrowed(source, bounds),
    writeRowsOnce(source),
    writeOrderBy(indexOrder(plan), page.from),
    limit === undefined ? undefined : fragment(`LIMIT ${parameters.add(limit)}`),
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
  fragment(term.type === "date" ? `toString(${writeOrderValue(term)})` : writeOrderValue(term));
