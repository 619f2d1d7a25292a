interface Below {
  readonly id: string;
}

/** The same things, each after its parent, by the field that names the parent. */
export function parentsFirst<
  Field extends string,
  Thing extends Below & Readonly<Partial<Record<Field, string | null>>>,
>(things: readonly Thing[], field: Field): readonly Thing[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const written = new Set<Thing>();
  const put = (thing: Thing): void => {
    if (written.has(thing)) return;
    const above = byId.get(thing[field] ?? "");
    if (above) put(above);
    written.add(thing);
  };
  things.forEach(put);
  return [...written];
}
