// question: What is stored about the nodes with these ids?
// parameters: ids
// columns: id, type, properties, publishedOn, retrievedOn, broader, region
MATCH (node:Node)
WHERE node.id IN $ids
OPTIONAL MATCH (node)-[:BROADER|SUBORDINATE_TO]->(broader:Domain|Organization)
OPTIONAL MATCH (node:Organization)-[:BELONGS_TO]->(region:Region)
RETURN node.id AS id,
       head([label IN labels(node) WHERE label <> 'Node']) AS type,
       properties(node) AS properties,
       toString(node.publishedOn) AS publishedOn,
       toString(node.retrievedOn) AS retrievedOn,
       broader.id AS broader,
       region.id AS region
