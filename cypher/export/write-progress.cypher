// question: Record how many records of an import are written, in the same transaction that writes them.
// parameters: key, records
// columns: none
MERGE (progress:ImportProgress {key: $key})
SET progress.records = $records
