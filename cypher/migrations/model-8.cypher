// question: What is the standing of the sources and policies of a graph that did not store one yet? None is verified.
// parameters: limit
// columns: changed
MATCH (node:Source|Policy)
WHERE node.standing IS NULL
WITH node
LIMIT $limit
SET node.standing = 'UNVERIFIED'
RETURN count(node) AS changed
