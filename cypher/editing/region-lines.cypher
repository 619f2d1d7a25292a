// question: What is stored about these regions and about all that contain them?
// parameters: ids
// columns: id, properties, parent, members
UNWIND $ids AS id
MATCH (:Region {id: id})-[:PART_OF*0..]->(region:Region)
WITH DISTINCT region
RETURN region.id AS id, properties(region) AS properties,
       head(COLLECT {
         MATCH (region)-[:PART_OF]->(parent:Region)
         RETURN parent.id
       }) AS parent,
       COLLECT {
         MATCH (region)<-[:MEMBER_OF]-(member:Region)
         RETURN member.id
         ORDER BY member.id
       } AS members
