// question: Delete the progress of an import, which is complete.
// parameters: key
// columns: none
MATCH (progress:ImportProgress)
WHERE progress.key STARTS WITH $key
DELETE progress
