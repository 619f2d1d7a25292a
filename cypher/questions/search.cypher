// question: Which nodes contain all phrases of a query, and how well? Sources come after all others.
// parameters: lucene, ways (each {phrase, part, whole}), phrases, types (null: all), candidates
// columns: node, score, place, holder, form, way
// order: place integer, score DESC number, node.id
// ordered by: query
// bounded: by candidates
// completed by: search-passages
// ways: the normal forms of each phrase, by the number of the phrase (any of them may match); phrases: their number.
// score: the share of the query's phrase in the passage; 2 more in a name or title, 1 more in a text of its own. If the
// phrase is part of a word, one ten-thousandth of that. It depends on the node alone, so that a cursor remains valid
// when other nodes are added or deleted.
// candidates: how many nodes, the best of the full-text index, are checked: a common phrase is in most nodes.
// place: 0 for nodes, 1 for sources. A source is found by a sentence that contains all phrases; of several, by the best one.
// holder, form, way: the node or the sentence with the passage of the first phrase, which of its forms that is, and which of
// the ways it contains.
CALL () {
  UNWIND CASE WHEN $types IS NULL OR any(type IN $types WHERE type <> 'SOURCE') THEN [0] ELSE [] END AS isRequested
  CALL db.index.fulltext.queryNodes('searched_forms', $lucene, {limit: $candidates}) YIELD node
  WHERE $types IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $types | replace(type, '_', '')])
  WITH node, coalesce(node.searchForms, []) AS forms, coalesce(node.statedForms, []) AS stated
  WITH node, size(forms) AS own, node.searchedIn AS searchedIn, forms + stated AS forms
  UNWIND range(0, size($ways) - 1) AS number
  WITH node, own, searchedIn, forms, number, $ways[number] AS way
  UNWIND [place IN range(0, size(forms) - 1) WHERE forms[place] CONTAINS way.part] AS place
  WITH node, own, searchedIn[place] AS property, place, forms[place] AS form, number, way
  WITH node, own, way.phrase AS phrase, max([
    CASE WHEN form CONTAINS way.whole THEN 1 ELSE 0.0001 END * (toFloat(size(way.part)) / (size(form) - 2) +
      CASE
        WHEN place >= own THEN 0
        WHEN property STARTS WITH 'title' OR property STARTS WITH 'name' THEN 2
        WHEN property STARTS WITH 'documentNumbers' THEN 2
        WHEN property STARTS WITH 'aliases' OR property STARTS WITH 'pinyinForms' THEN 2
        ELSE 1
      END),
    -place,
    -number
  ]) AS best
  WITH node, own, count(*) AS found, sum(best[0]) AS total, min([phrase, -best[1], -best[2]]) AS first
  WHERE found = $phrases
  RETURN node,
         round(total / found, 6) AS score,
         0 AS place,
         node AS holder,
         first[1] AS form,
         first[2] AS way
UNION ALL
  UNWIND CASE WHEN $types IS NULL OR 'SOURCE' IN $types THEN [0] ELSE [] END AS isRequested
  CALL db.index.fulltext.queryNodes('sentence_forms', $lucene, {limit: $candidates}) YIELD node AS sentence
  UNWIND range(0, size($ways) - 1) AS number
  UNWIND sentence.forms AS form
  WITH sentence, form, number, $ways[number] AS way
  WHERE form CONTAINS way.part
  WITH sentence, way.phrase AS phrase, max([
    CASE WHEN form CONTAINS way.whole THEN 1 ELSE 0.0001 END * toFloat(size(way.part)) / (size(form) - 2),
    -number
  ]) AS best
  WITH sentence, count(*) AS found, sum(best[0]) AS total, min([phrase, -best[1]]) AS first
  WHERE found = $phrases
  MATCH (sentence)-[:OF]->(source:Source)
  WITH source, sentence, round(total / found, 6) AS score, first[1] AS way
  ORDER BY score DESC, sentence.place
  WITH source, collect({sentence: sentence, score: score, way: way})[0] AS best
  RETURN source AS node,
         best.score AS score,
         1 AS place,
         best.sentence AS holder,
         0 AS form,
         best.way AS way
}
RETURN node, score, place, holder, form, way
