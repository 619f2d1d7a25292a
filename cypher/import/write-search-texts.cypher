// question: Which texts does a policy have besides its title? Stored on it as texts and as normal forms, in the same order.
// parameters: ids
// columns: none
MATCH (policy:Policy)
WHERE policy.id IN $ids
SET policy.statedTexts = [], policy.statedTextsHant = [], policy.statedForms = [], policy.statedTextsEn = null
WITH policy
CALL (policy) {
  MATCH (policy)-[:APPLIES_TO|ALSO_APPLIES_TO]->(region:Region)
  RETURN 1 AS kind, 0 AS ordinal, region AS node
UNION
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:ISSUED_BY|INVOLVES|ASSIGNED_TO]->(organization:Organization)
  RETURN DISTINCT 2 AS kind, 0 AS ordinal, organization AS node
UNION
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
  RETURN DISTINCT 3 AS kind, 0 AS ordinal, domain AS node
UNION
  MATCH (policy)-[:USES]->(technology:Technology)
  RETURN 4 AS kind, 0 AS ordinal, technology AS node
UNION
  MATCH (policy)-[:HAS_MEASURE]->(:Measure)-[:HELPS]->(group:TargetGroup)
  RETURN DISTINCT 5 AS kind, 0 AS ordinal, group AS node
UNION
  MATCH (policy)-[:HAS_MEASURE]->(measure:Measure)
  RETURN 6 AS kind, measure.ordinal AS ordinal, measure AS node
UNION
  MATCH (policy)-[:SETS]->(goal:Goal)
  RETURN 7 AS kind, goal.ordinal AS ordinal, goal AS node
}
UNWIND range(0, size(coalesce(node.searchForms, [])) - 1) AS place
WITH policy, kind, ordinal, node, place, split(node.searchedIn[place], '.') AS searchedIn
WHERE kind > 1 OR searchedIn[0] STARTS WITH 'fullName'
WITH policy, kind, ordinal, node.id AS id, place, node.searchForms[place] AS form,
     CASE size(searchedIn)
       WHEN 1 THEN node[searchedIn[0]]
       ELSE node[searchedIn[0]][toInteger(searchedIn[1])]
     END AS text,
     CASE size(searchedIn)
       WHEN 1 THEN node[searchedIn[0] + 'Hant']
       ELSE node[searchedIn[0] + 'Hant'][toInteger(searchedIn[1])]
     END AS hant
ORDER BY policy.id, kind, ordinal, id, place
WITH policy, collect(form) AS forms, collect(text) AS texts, collect(coalesce(hant, text)) AS textsHant
SET policy.statedForms = forms, policy.statedTexts = texts, policy.statedTextsHant = textsHant
