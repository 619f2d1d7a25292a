// {"p0":"beijing-dongcheng-metaverse-action-plan-2023","p1":2025,"p2":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Goal)<-[:SETS]-(n1:Policy)
    WHERE n1.id = $p0
      AND NOT coalesce(n0.deadline <= $p1, false)
      AND n0.policyId IS NOT NULL
      AND n0.ordinal IS NOT NULL
    WITH n0
    ORDER BY n0.policyId ASC, n0.ordinal ASC
    LIMIT $p2
    RETURN [[n0.ordinal, n0.deadline]]
  }
] AS value,
version
