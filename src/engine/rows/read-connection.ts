import { encodeCursor } from "../cursor";
import { connectionParts, fetchesOverflow } from "../plan/connection-parts";
import type { ConnectionFieldPlan, ConnectionPlan, EdgeFieldPlan, PageInfoFieldPlan, Position } from "../plan/plan";
import type { Read, ReadObject } from "./read";
import { responseObject, type ResponseObject } from "./response-object";

/** A page: its rows by columns, each in the list's order, and the values about the rows around it. */
interface Page {
  readonly size: number;
  /** Empty if no cursor is selected. */
  readonly cursors: readonly string[];
  /** For each projection, its value in each row. */
  readonly projections: readonly (readonly unknown[])[];
  readonly totalCount: unknown;
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  readonly facets: readonly unknown[];
}

/** Reads the parts of a connection into Relay's form, with response names. */
export function readConnection(plan: ConnectionPlan, readObject: ReadObject): Read {
  const readers = plan.projections.map(readObject);
  const facetReaders = plan.facets.map(readObject);
  return (value) => {
    const parts = plan.collected ? (value as unknown[])[0] : value;
    const page = readPage(plan, parts as unknown[], readers, facetReaders);
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
  const { order, basis, page, needs } = plan;
  const parts = new Map(connectionParts(plan).map((part, index) => [part, values[index]]));
  const fetched = (parts.get("rows") ?? []) as unknown[][];
  const counted = parts.get("facets");
  const facets = plan.all ? (counted as unknown[] | undefined)?.[0] : counted;
  const overflow = page.size !== undefined && fetchesOverflow(plan) && fetched.length > page.size;
  const inPage = overflow ? fetched.slice(0, page.size) : fetched;
  const fromEnd = page.from === "end";
  const rows = fromEnd ? inPage.toReversed() : inPage;
  const keys = needs.cursors ? order.length : 0;
  const cursorOf = (columns: unknown[]) => encodeCursor(order, basis, columns.slice(0, keys) as unknown as Position);
  return {
    size: rows.length,
    cursors: needs.cursors ? rows.map(cursorOf) : [],
    projections: readers.map((read, index) => rows.map((columns) => read(columns[keys + index]))),
    totalCount: parts.get("total-count"),
    hasPreviousPage: (fromEnd && overflow) || parts.get("rows-before") === true,
    hasNextPage: (!fromEnd && overflow) || parts.get("rows-after") === true,
    facets: facetReaders.map((read, index) => read((facets as unknown[])[index])),
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
      return page.projections[field.projection];
    case "edges":
      return Array.from({ length: page.size }, (_, row) => readEdge(field.fields, page, row));
    case "page-info":
      return readPageInfo(field.fields, page);
  }
}

function readEdge(fields: readonly EdgeFieldPlan[], page: Page, row: number): ResponseObject {
  const edge = responseObject();
  for (const { responseName, value } of fields) {
    edge[responseName] = readEdgeField(value, page, row);
  }
  return edge;
}

function readEdgeField(value: EdgeFieldPlan["value"], { cursors, projections }: Page, row: number): unknown {
  switch (value.kind) {
    case "type-name":
      return value.name;
    case "cursor":
      return cursors[row];
    case "node":
      return projections[value.projection]?.[row];
  }
}

function readPageInfo(
  fields: readonly PageInfoFieldPlan[],
  { cursors, hasNextPage, hasPreviousPage }: Page,
): ResponseObject {
  const values = {
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  };
  const info = responseObject();
  for (const { responseName, value } of fields) {
    info[responseName] = value.kind === "type-name" ? value.name : values[value.kind];
  }
  return info;
}
