import { encodeCursor } from "../cursor";
import { connectionParts, fetchesOverflow } from "../plan/connection-parts";
import type {
  ConnectionFieldPlan,
  ConnectionPlan,
  EdgeFieldPlan,
  ObjectPlan,
  PageInfoFieldPlan,
  Position,
} from "../plan/plan";
import type { Read } from "./read";
import { responseObject, type ResponseObject } from "./response-object";

/** A page as it came: its rows in the list's order, and what was asked about the rows around it. */
interface Page {
  readonly rows: readonly Row[];
  readonly totalCount: unknown;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly facets: readonly unknown[];
}

interface Row {
  readonly cursor: string | undefined;
  readonly projections: readonly unknown[];
}

/** Reads a connection's parts into Relay's form, under response names. */
export function readConnection(plan: ConnectionPlan, readerOf: (object: ObjectPlan) => Read): Read {
  const readers = plan.projections.map(readerOf);
  const facetReaders = plan.facets.map(readerOf);
  return (value) => {
    const page = readPage(plan, value as unknown[], readers, facetReaders);
    const object = responseObject();
    for (const { responseName, value: field } of plan.fields) object[responseName] = readField(field, page);
    return object;
  };
}

function readPage(
  plan: ConnectionPlan,
  values: readonly unknown[],
  readers: readonly Read[],
  facetReaders: readonly Read[],
): Page {
  const { order, page, needs } = plan;
  const parts = new Map(connectionParts(plan).map((part, index) => [part, values[index]]));
  const fetched = (parts.get("rows") ?? []) as unknown[][];
  const overflow = page.size !== undefined && fetchesOverflow(plan) && fetched.length > page.size;
  const kept = overflow ? fetched.slice(0, page.size) : fetched;
  const keys = needs.cursors ? order.length : 0;
  const rows = kept.map((columns) => ({
    cursor: needs.cursors ? encodeCursor(order, columns.slice(0, keys) as unknown as Position) : undefined,
    projections: readers.map((read, index) => read(columns[keys + index])),
  }));
  const fromEnd = page.from === "end";
  return {
    rows: fromEnd ? rows.reverse() : rows,
    totalCount: parts.get("total-count"),
    hasPreviousPage: (fromEnd && overflow) || parts.get("rows-before") === true,
    hasNextPage: (!fromEnd && overflow) || parts.get("rows-after") === true,
    facets: facetReaders.map((read, index) => read((parts.get("facets") as unknown[])[index])),
  };
}

function readField(field: ConnectionFieldPlan["value"], page: Page): unknown {
  switch (field.kind) {
    case "type-name":
      return field.name;
    case "total-count":
      return page.totalCount;
    case "facets":
      return page.facets[field.facets];
    case "nodes":
      return page.rows.map(({ projections }) => projections[field.projection]);
    case "edges":
      return page.rows.map((row) => readEdge(field.fields, row));
    case "page-info":
      return readPageInfo(field.fields, page);
  }
}

function readEdge(fields: readonly EdgeFieldPlan[], row: Row): ResponseObject {
  const edge = responseObject();
  for (const { responseName, value } of fields) {
    edge[responseName] = readEdgeField(value, row);
  }
  return edge;
}

function readEdgeField(value: EdgeFieldPlan["value"], { cursor, projections }: Row): unknown {
  switch (value.kind) {
    case "type-name":
      return value.name;
    case "cursor":
      return cursor;
    case "node":
      return projections[value.projection];
  }
}

function readPageInfo(
  fields: readonly PageInfoFieldPlan[],
  { rows, hasNextPage, hasPreviousPage }: Page,
): ResponseObject {
  const values = {
    hasNextPage,
    hasPreviousPage,
    startCursor: rows[0]?.cursor ?? null,
    endCursor: rows.at(-1)?.cursor ?? null,
  };
  const info = responseObject();
  for (const { responseName, value } of fields) {
    info[responseName] = value.kind === "type-name" ? value.name : values[value.kind];
  }
  return info;
}
