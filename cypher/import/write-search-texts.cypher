// question: Which words does a policy state besides its title? Kept on it in each script, place by place, to be searched.
// parameters: ids
// columns: none
MATCH (policy:Policy)
WHERE policy.id IN $ids
CALL (policy) {
  MATCH (policy)-[:APPLIES_TO]->(region:Region)
  RETURN 1 AS kind, region.id AS id, 0 AS place,
         region.fullName AS text, region.fullNameHant AS textHant, region.fullNameEn AS textEn
UNION
  MATCH (policy)-[:ISSUED_BY|INVOLVES]->(organization:Organization)
  RETURN DISTINCT 2 AS kind, organization.id AS id, 0 AS place,
         organization.name AS text, organization.nameHant AS textHant, organization.nameEn AS textEn
UNION
  MATCH (policy)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(domain:Domain)
  RETURN DISTINCT 3 AS kind, domain.id AS id, 0 AS place,
         domain.name AS text, domain.nameHant AS textHant, domain.nameEn AS textEn
UNION
  MATCH (policy)-[:USES]->(technology:Technology)
  RETURN 4 AS kind, technology.id AS id, 0 AS place,
         technology.name AS text, technology.nameHant AS textHant, technology.nameEn AS textEn
UNION
  MATCH (policy)-[:USES]->(technology:Technology)
  UNWIND range(0, size(technology.aliases) - 1) AS alias
  RETURN 4 AS kind, technology.id AS id, alias + 1 AS place,
         technology.aliases[alias] AS text,
         coalesce(technology.aliasesHant, technology.aliases)[alias] AS textHant,
         technology.nameEn AS textEn
UNION
  MATCH (policy)-[:HAS_MEASURE]->(measure:Measure)
  RETURN 5 AS kind, measure.id AS id, measure.ordinal AS place,
         measure.text AS text, measure.textHant AS textHant, measure.textEn AS textEn
UNION
  MATCH (policy)-[:SETS]->(goal:Goal)
  RETURN 6 AS kind, goal.id AS id, goal.ordinal AS place,
         goal.label AS text, goal.labelHant AS textHant, goal.labelEn AS textEn
}
WITH policy, text, textHant, textEn
ORDER BY policy.id, kind, place, id
WITH policy, collect(text) AS texts, collect(textHant) AS textsHant, collect(textEn) AS textsEn
SET policy.statedTexts = texts, policy.statedTextsHant = textsHant, policy.statedTextsEn = textsEn
