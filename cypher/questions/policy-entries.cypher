// question: Which parts of its sources are about a policy? A source without a named part is about it as a whole.
// of: policy
// columns: source, start, end
// order: source.id
MATCH (policy)-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
RETURN source,
       coalesce(described.entryStart, 0) AS start,
       coalesce(described.entryEnd, size(source.text)) AS end
