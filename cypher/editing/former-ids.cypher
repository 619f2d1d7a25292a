// question: Which nodes had these ids before? Without ids, all former ids.
// parameters: ids (null: all)
// columns: id, current
MATCH (former:FormerId)
WHERE $ids IS NULL OR former.id IN $ids
RETURN former.id AS id, former.nodeId AS current
