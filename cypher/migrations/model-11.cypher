// question: Which texts of policies have no English, of a graph that did not store it? Later policies store what they lack.
// parameters: limit
// columns: changed
MATCH (policy:Policy)
WHERE policy.lacksEnglish IS NULL
WITH policy
LIMIT $limit
SET policy.lacksEnglish =
  CASE WHEN policy.titleEn IS NULL THEN ['title'] ELSE [] END +
  CASE WHEN policy.summary IS NOT NULL AND policy.summaryEn IS NULL THEN ['summary'] ELSE [] END +
  CASE WHEN EXISTS {
    MATCH (policy)-[:HAS_MEASURE]->(measure:Measure)
    WHERE measure.textEn IS NULL
  } THEN ['measures'] ELSE [] END +
  CASE WHEN EXISTS {
    MATCH (policy)-[:SETS]->(goal:Goal)
    WHERE goal.labelEn IS NULL
  } THEN ['goals'] ELSE [] END
RETURN count(policy) AS changed
