import { createHash } from "node:crypto";
import type { Dataset } from "../../datasets/dataset";
import type { TableRequest } from "../../datasets/parameters";
import type { Representation } from "./representation";

/** A strong tag (RFC 9110, 8.8.3): the same for the same bytes, so each format and encoding has its own. */
export function entityTag(version: string, { hash }: Dataset, request: TableRequest, form: Representation): string {
  const content = JSON.stringify([version, hash, request, form.format.extension]);
  const digest = createHash("sha256").update(content).digest("base64url").slice(0, 27);
  return `"${digest}${form.encoding === "identity" ? "" : `-${form.encoding}`}"`;
}

/** Whether If-None-Match names the tag, by the weak comparison that it requires (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((entry) => entry.trim().replace(/^W\//, "") === tag);
}
