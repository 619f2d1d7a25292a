// question: Forget how far an import has come: it is done.
// parameters: key
// columns: none
MATCH (progress:ImportProgress)
WHERE progress.key STARTS WITH $key
DELETE progress
