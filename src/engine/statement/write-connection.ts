import { connectionParts, fetchesOverflow, type ConnectionPart } from "../plan/connection-parts";
import type { ConnectionPlan, OrderTerm, Position } from "../plan/plan";
import { type Clauses, fragment, type Fragment, joined } from "./fragment";
import { writeList, writeReturn, writeSubquery } from "./layout";
import type { Parameters, WriteObject } from "./parameters";
import { namesEveryKey, writeOrderBy, writeOrderValue } from "./write-order";
import { type Side, writePosition } from "./write-page";
import { writeCompletion } from "./write-question";
import {
  writeCollected,
  writeCollectedRows,
  writeCounted,
  writeListAs,
  writeNarrowed,
  writeRowsOnce,
  writeSource,
  type WrittenSource,
} from "./write-source";

/**
 * A connection as a list of the parts that its selection needs; as a list of one if its rows are collected first. They are
 * collected in order, because ORDER BY with LIMIT would count the whole list in the memory of each row that it stores.
 */
export function writeConnection(parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): Fragment {
  const source = writeSource(parameters, plan.source);
  const { collected } = plan;
  if (collected === undefined || plan.source.kind !== "question")
    return writeParts(parameters, plan, source, writeObject);
  const columns = Object.values(plan.source.columns);
  const again = writeCollectedRows(collected, columns, plan.page.from);
  const rows = [
    ...writeNarrowed(source, []),
    fragment("WITH *"),
    writeOrderBy(plan.order),
    fragment(`RETURN [${columns.join(", ")}]`),
  ];
  return writeSubquery("COLLECT", [
    writeListAs(rows, collected.rows),
    writeReturn({ ...writeParts(parameters, plan, again, writeObject), hasCall: true }),
  ]);
}

/** The parts of a connection as a list. */
function writeParts(
  parameters: Parameters,
  plan: ConnectionPlan,
  source: WrittenSource,
  writeObject: WriteObject,
): Fragment {
  const { order, page, collected } = plan;
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
    "total-count": () => {
      if (collected) return fragment(`size(${collected.rows})`);
      return computed === undefined ? writeSubquery("COUNT", writeCounted(source)) : fragment(`${computed}.totalCount`);
    },
    "rows-before": () => around("before", page.after),
    "rows-after": () => around("after", page.before),
    facets: () => writeFacets(parameters, plan, source, writeObject),
  };
  return writeList(connectionParts(plan).map((part) => write[part]()));
}

/** What is counted over all nodes. These are read once for all facets, so the parts are in a list of one. */
function writeFacets(
  parameters: Parameters,
  { facets, all }: ConnectionPlan,
  source: WrittenSource,
  writeObject: WriteObject,
): Fragment {
  const written = writeList(facets.map((each) => writeObject(parameters, each)));
  if (all === undefined) return written;
  return writeSubquery("COLLECT", [writeCollected(source, all), writeReturn({ ...written, hasCall: true })]);
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
    plan.collected ? undefined : writeOrderBy(indexOrder(plan), page.from),
    limit === undefined ? undefined : fragment(`LIMIT ${parameters.add(limit)}`),
    plan.source.kind === "question" ? writeCompletion(parameters, plan.source) : undefined,
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
