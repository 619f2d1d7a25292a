// question: Which goals were written before the kind of their value and the name of their unit were stored?
// parameters: limit
// columns: id, unit
MATCH (goal:Goal)
WHERE goal.unitName IS NULL
RETURN goal.id AS id, goal.unit AS unit
LIMIT $limit
