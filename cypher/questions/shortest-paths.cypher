// question: Which nodes are on the shortest paths between two nodes, along relationships from sources?
// parameters: from, to, maxHops
// No path leads through the nation, which nearly all regions have in common, and none through the membership of an area.
// columns: nodes, relationships
OPTIONAL MATCH (former:FormerId {id: $from})
WITH coalesce(former.nodeId, $from) AS from
OPTIONAL MATCH (former:FormerId {id: $to})
WITH from, coalesce(former.nodeId, $to) AS to
WITH from, to, COLLECT {
  MATCH (start:Node {id: from}), (end:Node {id: to})
  WHERE start <> end
  MATCH path = allShortestPaths(
    (start)-[:APPLIES_TO|ALSO_APPLIES_TO|PART_OF|TARGETS|BROADER|HAS_MEASURE|SETS|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HELPS|CITES|HAS_SUBJECT*..10]-(end)
  )
  WHERE all(node IN nodes(path) WHERE coalesce(node.level, '') <> 'NATION' OR node.id IN [from, to])
  // A predicate of the search itself on the whole path would make it walk every path: the length is looked at behind it.
  WITH path, length(path) AS hops
  WHERE hops <= $maxHops
  WITH path, [node IN nodes(path) | node.id] AS ids, [step IN relationships(path) | type(step)] AS types
  // Two policies may cite each other: a path is distinct by its nodes and types.
  WITH ids, types, collect(path) AS same
  ORDER BY ids, types
  LIMIT 100
  UNWIND same AS path
  RETURN path
} AS paths
WITH paths,
     COLLECT {
       UNWIND paths AS path
       UNWIND nodes(path) AS node
       RETURN DISTINCT node
       UNION
       MATCH (node:Node {id: from})
       WHERE from = to AND NOT node:Source
       RETURN node
     } AS found,
     COLLECT {
       UNWIND paths AS path
       UNWIND relationships(path) AS step
       RETURN DISTINCT step
     } AS steps
RETURN COLLECT {
         UNWIND found AS node
         WITH node, coalesce(node.title, node.name, node.text, node.label) AS caption
         ORDER BY node.id
         RETURN {
           id: node.id,
           label: head([label IN labels(node) WHERE label <> 'Node']),
           caption: caption,
           captionHant: coalesce(node.titleHant, node.nameHant, node.textHant, node.labelHant, caption),
           captionEn: coalesce(node.titleEn, node.nameEn, node.textEn, node.labelEn, caption),
           node: node
         }
       } AS nodes,
       COLLECT {
         UNWIND steps AS step
         WITH step
         ORDER BY startNode(step).id, endNode(step).id, type(step)
         RETURN {type: type(step), from: startNode(step).id, to: endNode(step).id, properties: properties(step)}
       } AS relationships
