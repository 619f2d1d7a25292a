// question: Which policies do citations name? Found again for the citations of these policies and for all changed names.
// parameters: ids
// columns: none
CALL () {
  MATCH (citing:Policy)-[:HAS_CITATION]->(citation:Citation)
  WHERE citing.id IN $ids
  UNWIND [['title ', citation.titleForm], ['number ', citation.documentNumberForms[0]]] AS form
  WITH citation, form[0] + form[1] AS key
  WHERE key IS NOT NULL
  MERGE (name:DocumentName {key: key})
  MERGE (citation)-[:GIVES]->(name)
}
WITH COLLECT {
  MATCH (name:DocumentName)
  WHERE name.changed = true
  RETURN name
} AS names
CALL (names) {
  UNWIND names AS name
  MATCH (name)<-[:GIVES]-(citation:Citation)<-[:HAS_CITATION]-(citing:Policy)
  RETURN citation, citing
UNION
  MATCH (citing:Policy)-[:HAS_CITATION]->(citation:Citation)
  WHERE citing.id IN $ids
  RETURN citation, citing
}
WITH citation, citing,
     COLLECT {
       MATCH (citation)-[:GIVES]->(name:DocumentName)<-[:BEARS]-(policy:Policy)
       WHERE name.key STARTS WITH 'number ' AND policy <> citing
       RETURN policy
     } AS numbered,
     COLLECT {
       MATCH (citation)-[:GIVES]->(name:DocumentName)<-[:BEARS]-(policy:Policy)
       WHERE name.key STARTS WITH 'title ' AND policy <> citing
       RETURN policy
     } AS titled
// The one of that number; of several with it, the one of that title too; without any, the one of that title.
WITH citation, citing,
     CASE size(numbered)
       WHEN 0 THEN titled
       WHEN 1 THEN numbered
       ELSE [policy IN titled WHERE policy IN numbered]
     END AS found
CALL (citation) {
  MATCH (citation)-[before:NAMES]->()
  DELETE before
}
FOREACH (policy IN CASE size(found) WHEN 1 THEN found ELSE [] END | CREATE (citation)-[:NAMES]->(policy))
WITH DISTINCT citing
CALL (citing) {
  MATCH (citing)-[before:CITES]->()
  DELETE before
}
CALL (citing) {
  MATCH (citing)-[:HAS_CITATION]->(citation:Citation)-[:NAMES]->(policy:Policy)
  WITH citing, policy, citation.relation AS relation
  ORDER BY relation
  WITH citing, policy, collect(DISTINCT relation) AS relations
  CREATE (citing)-[:CITES {relations: relations}]->(policy)
}
