// question: Which regions are the members of each of these areas? Those that were members before and are not named are none.
// parameters: rows, each {id, members}
// columns: none
UNWIND $rows AS row
MATCH (area:Region {id: row.id})
CALL (area, row) {
  MATCH (area)<-[before:MEMBER_OF]-(member:Region)
  WHERE NOT member.id IN row.members
  SET member.moved = true
  DELETE before
}
CALL (area, row) {
  UNWIND row.members AS id
  MATCH (member:Region {id: id})
  WHERE NOT EXISTS { (member)-[:MEMBER_OF]->(area) }
  WITH DISTINCT area, member
  SET member.moved = true
  CREATE (member)-[:MEMBER_OF]->(area)
}
