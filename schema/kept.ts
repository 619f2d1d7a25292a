import type { KeptIds } from "./mapping/kept-ids";

/** A policy and a region keep the ids of all domains that they target, broader ones too. */
export const covers: KeptIds = { property: "covers" };

/** A policy keeps the ids of the region whose it is and of every wider one. */
export const within: KeptIds = {
  property: "within",
  index: { relationship: "LIES_WITHIN", id: "regionId", order: ["publishedOn", "id"] },
};
