// question: Which types have the nodes with these ids, and which ids have they now? An id may be a former one.
// parameters: ids
// columns: id, type, current
UNWIND $ids AS id
OPTIONAL MATCH (former:FormerId {id: id})
WITH id, coalesce(former.nodeId, id) AS current
MATCH (node:Node {id: current})
RETURN id, head([label IN labels(node) WHERE label <> 'Node']) AS type, current
