import type { StoredIds } from "./mapping/stored-ids";

/** A policy and a region keep the ids of all domains that they target, broader ones too. */
export const covers: StoredIds = { property: "covers" };

/** A policy keeps the ids of the region whose it is and of every wider one. */
export const within: StoredIds = {
  property: "within",
  index: { relationship: "LIES_WITHIN", id: "regionId", order: ["publishedOn", "id"] },
};
