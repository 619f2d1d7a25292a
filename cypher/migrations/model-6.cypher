// question: Which sources still store the offsets of sentences? Clauses are found when they are requested.
// parameters: limit
// columns: changed
MATCH (source:Source)
WHERE source.sentenceStarts IS NOT NULL
WITH source
LIMIT $limit
REMOVE source.sentenceStarts, source.sentenceEnds
RETURN count(source) AS changed
