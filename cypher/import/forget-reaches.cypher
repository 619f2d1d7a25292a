// question: In which regions did these policies lie? Deleted, to be written again by keep-reaches.
// parameters: ids
// columns: none
UNWIND $ids AS id
MATCH (:Policy {id: id})-[within:LIES_WITHIN]->()
DELETE within
