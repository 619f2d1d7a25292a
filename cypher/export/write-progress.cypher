// question: Note how many records of an import are written; the note stands in the transaction that writes them.
// parameters: key, records
// columns: none
MERGE (progress:ImportProgress {key: $key})
SET progress.records = $records
