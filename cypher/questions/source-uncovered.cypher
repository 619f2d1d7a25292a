// question: Which passages of a source do facts of the graph use? The server finds the clauses outside them.
// of: source
// columns: source, passages
WITH source,
     COLLECT {
       MATCH (source)<-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)
       UNWIND range(0, size(described.starts) - 1) AS place
       RETURN [described.starts[place], described.ends[place]]
     } + COLLECT {
       MATCH (source)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)-[:HAS_MEASURE|SETS*0..1]->()
             -[stated:APPLIES_TO|ALSO_APPLIES_TO|ISSUED_BY|INVOLVES|ASSIGNED_TO|USES|HAS_SUBJECT|TARGETS|HELPS|HAS_MEASURE|SETS|HAS_CITATION|HAS_AMOUNT]->()
       UNWIND range(0, size(stated.starts) - 1) AS place
       WITH stated, place
       WHERE stated.sources[place] = source.id
       RETURN [stated.starts[place], stated.ends[place]]
     } AS passages
RETURN source, passages
