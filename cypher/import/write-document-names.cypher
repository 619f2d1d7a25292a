// question: By which normal forms of title and numbers are policies cited? A name that gets a policy is marked as changed.
// parameters: rows, each {policy, title, numbers}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
UNWIND ['title ' + row.title] + [number IN row.numbers | 'number ' + number] AS key
MERGE (name:DocumentName {key: key})
SET name.changed = true
CREATE (policy)-[:BEARS]->(name)
