// question: What is stored about each target group? One page, by id.
// parameters: after, limit
// columns: id, properties
MATCH (group:TargetGroup)
WHERE group.id > $after
RETURN group.id AS id, properties(group) AS properties
ORDER BY id
LIMIT $limit
