// question: Remove these regions from the graph. Policies may still lie in an area: its node stays, under another label.
// parameters: ids
// columns: none
MATCH (region:Region)
WHERE region.id IN $ids
CALL (region) {
  MATCH (region)<-[membership:MEMBER_OF]-(member:Region)
  SET member.moved = true
  DELETE membership
}
CALL (region) {
  MATCH (region)-[stated:PART_OF|IN_NATION|FOCUSES_ON]->()
  DELETE stated
}
REMOVE region:Region:Node
SET region:RemovedRegion
