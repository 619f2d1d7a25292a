// question: How many records of this import were written already, and does the graph hold anything else?
// parameters: key
// columns: records, isEmpty
OPTIONAL MATCH (progress:ImportProgress {key: $key})
RETURN max(progress.records) AS records, NOT EXISTS { MATCH (:Node) } AS isEmpty
