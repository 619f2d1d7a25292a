// {"p0":"行动计划"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE (n0.title CONTAINS $p0 OR n0.titleHant CONTAINS $p0 OR toLower(n0.titleEn) CONTAINS toLower($p0))
  }
] AS value,
version

// {"p0":"行動計劃"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE (n0.title CONTAINS $p0 OR n0.titleHant CONTAINS $p0 OR toLower(n0.titleEn) CONTAINS toLower($p0))
  }
] AS value,
version

// {"p0":"WUXI","p1":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Policy)
    WHERE (n0.title STARTS WITH $p0 OR n0.titleHant STARTS WITH $p0 OR toLower(n0.titleEn) STARTS WITH toLower($p0))
      AND n0.publishedOn IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.publishedOn DESC, n0.id DESC
    LIMIT $p1
    RETURN [[coalesce(n0.titleEn, n0.title)]]
  }
] AS value,
version
