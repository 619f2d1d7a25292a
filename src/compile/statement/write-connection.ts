import { connectionParts, fetchesOverflow, type ConnectionPart } from "../plan/connection-parts";
import type { ConnectionPlan, ObjectPlan, OrderTerm } from "../plan/plan";
import { writeList, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatchWhere } from "./write-condition";
import { mayRepeat } from "./write-match";
import { namesEveryKey, writeOrderBy } from "./write-order";
import { writePosition } from "./write-position";

type WriteObject = (parameters: Parameters, object: ObjectPlan) => string;

/** A connection as a list of the parts that its selection needs. */
export function writeConnection(parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): string {
  const { match, order, page } = plan;
  const subquery = (keyword: string, more: readonly string[]) =>
    writeSubquery(keyword, writeMatchWhere(parameters, match, more));
  const write: Record<ConnectionPart, () => string> = {
    rows: () => writeRows(parameters, plan, writeObject),
    "total-count": () =>
      mayRepeat(match)
        ? writeSubquery("COUNT", [...writeMatchWhere(parameters, match), `RETURN DISTINCT ${match.variable}`])
        : subquery("COUNT", []),
    "rows-before": () => subquery("EXISTS", [writePosition(parameters, order, page.after ?? [], "at-or-before")]),
    "rows-after": () => subquery("EXISTS", [writePosition(parameters, order, page.before ?? [], "at-or-after")]),
  };
  return writeList(connectionParts(plan).map((part) => write[part]()));
}

/** The rows of the page, each a list: the order's keys where cursors are selected, then what is fetched of the node. */
function writeRows(parameters: Parameters, plan: ConnectionPlan, writeObject: WriteObject): string {
  const { match, order, page, projections, needs } = plan;
  const bounds = [
    ...(page.after ? [writePosition(parameters, order, page.after, "after")] : []),
    ...(page.before ? [writePosition(parameters, order, page.before, "before")] : []),
    ...(match.from === undefined ? namesEveryKey(order) : []),
  ];
  const size = BigInt(page.size + (fetchesOverflow(plan) ? 1 : 0));
  return writeSubquery("COLLECT", [
    ...writeMatchWhere(parameters, match, bounds),
    `WITH ${mayRepeat(match) ? "DISTINCT " : ""}${match.variable}`,
    writeOrderBy(order, page.from),
    `LIMIT ${parameters.add(size)}`,
    `RETURN ${writeList([
      ...(needs.cursors ? order.map(writeKey) : []),
      ...projections.map((projection) => writeObject(parameters, projection)),
    ])}`,
  ]);
}

const writeKey = ({ variable, property, form }: OrderTerm) =>
  form === "date" ? `toString(${variable}.${property})` : `${variable}.${property}`;
