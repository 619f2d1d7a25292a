// question: Write policies' goals and the passages that state them.
// parameters: rows, each {policy, id, properties, value, upperValue, baselineValue, sources, starts, ends}
// columns: none
UNWIND $rows AS row
MATCH (policy:Policy {id: row.policy})
CREATE (goal:Node:Goal {id: row.id, policyId: row.policy})
SET goal += row.properties,
    goal.value = toFloat(row.value),
    goal.upperValue = toFloat(row.upperValue),
    goal.baselineValue = toFloat(row.baselineValue)
CREATE (policy)-[:SETS {sources: row.sources, starts: row.starts, ends: row.ends}]->(goal)
