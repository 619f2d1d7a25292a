import type { RegionFacts } from "../facts/facts";

/** The fields of a region that are compared and that the history stores; its other fields follow from them. */
export const regionRecord = ({ name, nameHant, nameEn, level, parent, aliases, members }: RegionFacts) => ({
  ...{ name, nameHant, nameEn, level, parent, aliases },
  members: [...members].sort(),
});
