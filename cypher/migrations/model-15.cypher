// question: Which policies and organizations were written before unnamed issuers, aliases and former ids were stored?
// parameters: limit
// columns: changed
MATCH (node:Policy|Organization)
WHERE CASE WHEN node:Policy THEN node.unnamedIssuers IS NULL ELSE node.formerIds IS NULL END
WITH node
LIMIT $limit
CALL (node) {
  WITH node
  WHERE node:Policy
  SET node.unnamedIssuers = 0
}
CALL (node) {
  WITH node
  WHERE node:Organization
  SET node.aliases = coalesce(node.aliases, []), node.formerIds = []
}
RETURN count(node) AS changed
