// {"p0":"nanjing-metaverse-action-plan-2023"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
MATCH (n0:Policy)
WHERE n0.id = $p0
RETURN [
  n0.id,
  n0.title,
  coalesce(n0.titleEn, n0.title),
  n0.titleHant,
  toString(n0.publishedOn),
  n0.periodEnd,
  COLLECT {
    MATCH (n0)-[:APPLIES_TO]->(n1)
    RETURN [
      n1.name,
      COLLECT {
        MATCH (n1)-[:PART_OF]->(n2)
        RETURN [n2.name]
      }
    ]
  }
] AS value,
version
