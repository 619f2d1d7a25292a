/* When a drafted fact is the annotated one. */

/** Fields that a document states several times: the place is any of them. */
const anywhere = ["title", "kind", "stage", "publishedOn", "documentNumbers", "issuers", "regions"];

/** Value and place agree; a span agrees where it overlaps by half. */
export function agree(fact, drafted) {
  if (fact.field === "measures" || fact.field === "entries") return overlaps(fact, drafted);
  const shared = Math.min(fact.end, drafted.end) - Math.max(fact.start, drafted.start);
  if (shared <= 0 && !anywhere.includes(fact.field)) return false;
  const { value } = fact;
  if (value === null || typeof value !== "object") {
    const own = drafted.value?.id ?? drafted.value?.name ?? drafted.value;
    return bare(own) === bare(value) || drafted.value?.name === value;
  }
  return Object.entries(value).every(([key, one]) => one === undefined || (drafted.value[key] ?? null) === one);
}

function overlaps(one, other) {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared * 2 >= Math.max(one.end - one.start, other.end - other.start);
}

const bare = (value) => String(value).replace(/\s/gu, "");
