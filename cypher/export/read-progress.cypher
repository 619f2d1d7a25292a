// question: How many records of this import have been written, and is the graph otherwise empty?
// parameters: key
// columns: records, isEmpty
OPTIONAL MATCH (progress:ImportProgress {key: $key})
RETURN max(progress.records) AS records, NOT EXISTS { MATCH (:Node) } AS isEmpty
