import type { StoredIds } from "../src/engine/mapping/stored-ids";

/** A policy and a region store the ids of all domains that they target, including broader ones. */
export const covers: StoredIds = { property: "covers" };

/** A policy stores the ids of its regions and of every wider one, each once. */
export const within: StoredIds = {
  property: "within",
  index: { relationship: "LIES_WITHIN", id: "regionId", order: ["publishedOn", "id"] },
};
