// question: Delete these former ids, because nodes have them again.
// parameters: ids
// columns: none
MATCH (former:FormerId)
WHERE former.id IN $ids
DELETE former
