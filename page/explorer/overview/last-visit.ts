const storedUnder = "policy-graph:last-visit";

/** The moment at which this browser opened the overview before, if it did; each visit is stored once. */
export const lastVisit: string | undefined = (() => {
  const before = localStorage.getItem(storedUnder);
  localStorage.setItem(storedUnder, new Date().toISOString());
  return before !== null && !Number.isNaN(Date.parse(before)) ? before : undefined;
})();
