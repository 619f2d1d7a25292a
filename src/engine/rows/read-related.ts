import type { RelatedPlan } from "../plan/plan";
import { type Read, readEach, readFirst, type ReadObject } from "./read";

/** The node or the nodes at the end of a path. A single one comes as a list too. */
export function readRelated({ object, single }: RelatedPlan, readObject: ReadObject): Read {
  const read = readObject(object);
  return single ? readFirst(read) : readEach(read);
}
