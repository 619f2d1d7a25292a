// question: Which sentences of a source does no fact of the graph use?
// of: source
// columns: source, start, end
// order: start integer
WITH source,
     COLLECT {
       MATCH (source)<-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)
       UNWIND range(0, size(described.starts) - 1) AS place
       RETURN [described.starts[place], described.ends[place]]
     } + COLLECT {
       MATCH (source)<-[:DESCRIBED_IN|ALSO_DESCRIBED_IN]-(:Policy)-[:HAS_MEASURE*0..1]->()
             -[stated:APPLIES_TO|ISSUED_BY|INVOLVES|USES|TARGETS|HAS_MEASURE|SETS]->()
       UNWIND range(0, size(stated.starts) - 1) AS place
       WITH stated, place
       WHERE stated.sources[place] = source.id
       RETURN [stated.starts[place], stated.ends[place]]
     } AS passages
UNWIND range(0, size(source.sentenceStarts) - 1) AS place
WITH source, passages, source.sentenceStarts[place] AS start, source.sentenceEnds[place] AS end
WHERE none(passage IN passages WHERE passage[0] < end AND start < passage[1])
RETURN source, start, end
