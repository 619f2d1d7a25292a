// Long, because each part of a connection (rows, totalCount) asks the question's whole body.
// {"p0":["POLICY","TECHNOLOGY"],"p1":"+\"数字孪生\"","p2":10000,"p3":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p4":1,"p5":4,"p6":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p7":"ZH_HANS"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  WITH COLLECT {
    CALL () {
      CALL () {
        CALL () {
          UNWIND CASE WHEN $p0 IS NULL OR any(type IN $p0 WHERE type <> 'SOURCE') THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('searched_forms', $p1, {limit: $p2}) YIELD node
          WHERE $p0 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p0 | replace(type, '_', '')])
          WITH node, coalesce(node.searchForms, []) AS forms, coalesce(node.statedForms, []) AS stated
          WITH node, size(forms) AS own, node.searchedIn AS searchedIn, forms + stated AS forms
          UNWIND range(0, size($p3) - 1) AS number
          WITH node, own, searchedIn, forms, number, $p3[number] AS way
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
          WHERE found = $p4
          RETURN node,
                 round(total / found, 6) AS score,
                 0 AS place,
                 node AS holder,
                 first[1] AS form,
                 first[2] AS way
        UNION ALL
          UNWIND CASE WHEN $p0 IS NULL OR 'SOURCE' IN $p0 THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('sentence_forms', $p1, {limit: $p2}) YIELD node AS sentence
          UNWIND range(0, size($p3) - 1) AS number
          UNWIND sentence.forms AS form
          WITH sentence, form, number, $p3[number] AS way
          WHERE form CONTAINS way.part
          WITH sentence, way.phrase AS phrase, max([
            CASE WHEN form CONTAINS way.whole THEN 1 ELSE 0.0001 END * toFloat(size(way.part)) / (size(form) - 2),
            -number
          ]) AS best
          WITH sentence, count(*) AS found, sum(best[0]) AS total, min([phrase, -best[1]]) AS first
          WHERE found = $p4
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
      }
      RETURN node AS n0, score AS n1, place AS n2, holder AS n3, form AS n4, way AS n5
    }
    WITH *
    ORDER BY n2 ASC, n1 DESC, n0.id ASC
    RETURN [n0, n1, n2, n3, n4, n5]
  } AS n7
  WITH *, [
    COLLECT {
      UNWIND n7 AS n8
      WITH n8[0] AS n0, n8[1] AS n1, n8[2] AS n2, n8[3] AS n3, n8[4] AS n4, n8[5] AS n5
      WITH *
      LIMIT $p5
      CALL (n0, n1, n2, n3, n4, n5) {
        CALL (n0, n1, n2, n3, n4, n5) {
          WITH n0 AS node, n1 AS score, n2 AS place, n3 AS holder, n4 AS form, n5 AS way
          WITH holder, place, $p6[way] AS pattern,
               form - size(coalesce(holder.searchForms, [])) AS stated,
               split(holder.searchedIn[form], '.') AS property
          WITH pattern, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
               CASE
                 WHEN place = 1 THEN [holder.text, holder.textHant]
                 WHEN stated >= 0 THEN [holder.statedTexts[stated], holder.statedTextsHant[stated]]
                 WHEN property[0] = 'pinyinForms' THEN [holder.name, holder.nameHant]
                 WHEN size(property) = 1 THEN [holder[property[0]], holder[property[0] + 'Hant']]
                 ELSE [holder[property[0]][toInteger(property[1])], holder[property[0] + 'Hant'][toInteger(property[1])]]
               END AS texts
          RETURN {
                   text: texts[0],
                   shown: CASE WHEN $p7 = 'ZH_HANT' THEN texts[1] END,
                   part: pattern.part,
                   whole: pattern.whole,
                   marksAll: marksAll
                 } AS snippet
        }
        RETURN snippet AS n6
      }
      RETURN [
        n2,
        n1,
        n0.id,
        [
          CASE
            WHEN n0:Domain THEN [0, n0.id]
            WHEN n0:Goal THEN [1, n0.id]
            WHEN n0:Measure THEN [2, n0.id]
            WHEN n0:Organization THEN [3, n0.id]
            WHEN n0:Policy THEN [4, n0.id]
            WHEN n0:Region THEN [5, n0.id]
            WHEN n0:Source THEN [6, n0.id]
            WHEN n0:TargetGroup THEN [7, n0.id]
            WHEN n0:Technology THEN [8, n0.id]
          END,
          n1,
          n6
        ]
      ]
    },
    size(n7)
  ] AS row
  RETURN row
} AS value,
version

// {"p0":["POLICY"],"p1":"+\"数字孪生\"","p2":10000,"p3":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p4":1,"p5":20,"p6":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p7":"ZH_HANT"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        CALL () {
          UNWIND CASE WHEN $p0 IS NULL OR any(type IN $p0 WHERE type <> 'SOURCE') THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('searched_forms', $p1, {limit: $p2}) YIELD node
          WHERE $p0 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p0 | replace(type, '_', '')])
          WITH node, coalesce(node.searchForms, []) AS forms, coalesce(node.statedForms, []) AS stated
          WITH node, size(forms) AS own, node.searchedIn AS searchedIn, forms + stated AS forms
          UNWIND range(0, size($p3) - 1) AS number
          WITH node, own, searchedIn, forms, number, $p3[number] AS way
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
          WHERE found = $p4
          RETURN node,
                 round(total / found, 6) AS score,
                 0 AS place,
                 node AS holder,
                 first[1] AS form,
                 first[2] AS way
        UNION ALL
          UNWIND CASE WHEN $p0 IS NULL OR 'SOURCE' IN $p0 THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('sentence_forms', $p1, {limit: $p2}) YIELD node AS sentence
          UNWIND range(0, size($p3) - 1) AS number
          UNWIND sentence.forms AS form
          WITH sentence, form, number, $p3[number] AS way
          WHERE form CONTAINS way.part
          WITH sentence, way.phrase AS phrase, max([
            CASE WHEN form CONTAINS way.whole THEN 1 ELSE 0.0001 END * toFloat(size(way.part)) / (size(form) - 2),
            -number
          ]) AS best
          WITH sentence, count(*) AS found, sum(best[0]) AS total, min([phrase, -best[1]]) AS first
          WHERE found = $p4
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
      }
      RETURN node AS n0, score AS n1, place AS n2, holder AS n3, form AS n4, way AS n5
    }
    WITH *
    ORDER BY n2 ASC, n1 DESC, n0.id ASC
    LIMIT $p5
    CALL (n0, n1, n2, n3, n4, n5) {
      CALL (n0, n1, n2, n3, n4, n5) {
        WITH n0 AS node, n1 AS score, n2 AS place, n3 AS holder, n4 AS form, n5 AS way
        WITH holder, place, $p6[way] AS pattern,
             form - size(coalesce(holder.searchForms, [])) AS stated,
             split(holder.searchedIn[form], '.') AS property
        WITH pattern, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
             CASE
               WHEN place = 1 THEN [holder.text, holder.textHant]
               WHEN stated >= 0 THEN [holder.statedTexts[stated], holder.statedTextsHant[stated]]
               WHEN property[0] = 'pinyinForms' THEN [holder.name, holder.nameHant]
               WHEN size(property) = 1 THEN [holder[property[0]], holder[property[0] + 'Hant']]
               ELSE [holder[property[0]][toInteger(property[1])], holder[property[0] + 'Hant'][toInteger(property[1])]]
             END AS texts
        RETURN {
                 text: texts[0],
                 shown: CASE WHEN $p7 = 'ZH_HANT' THEN texts[1] END,
                 part: pattern.part,
                 whole: pattern.whole,
                 marksAll: marksAll
               } AS snippet
      }
      RETURN snippet AS n6
    }
    RETURN [
      [
        CASE
          WHEN n0:Domain THEN [0, n0.id]
          WHEN n0:Goal THEN [1, n0.id]
          WHEN n0:Measure THEN [2, n0.id]
          WHEN n0:Organization THEN [3, n0.id]
          WHEN n0:Policy THEN [4, n0.id]
          WHEN n0:Region THEN [5, n0.id]
          WHEN n0:Source THEN [6, n0.id]
          WHEN n0:TargetGroup THEN [7, n0.id]
          WHEN n0:Technology THEN [8, n0.id]
        END,
        n6
      ]
    ]
  }
] AS value,
version

// {"p0":["POLICY"],"p1":"+(digital *digital) +(twin twin*)","p2":10000,"p3":[{"part":"digital twin","whole":" digital twin","phrase":0}],"p4":1,"p5":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        CALL () {
          UNWIND CASE WHEN $p0 IS NULL OR any(type IN $p0 WHERE type <> 'SOURCE') THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('searched_forms', $p1, {limit: $p2}) YIELD node
          WHERE $p0 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p0 | replace(type, '_', '')])
          WITH node, coalesce(node.searchForms, []) AS forms, coalesce(node.statedForms, []) AS stated
          WITH node, size(forms) AS own, node.searchedIn AS searchedIn, forms + stated AS forms
          UNWIND range(0, size($p3) - 1) AS number
          WITH node, own, searchedIn, forms, number, $p3[number] AS way
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
          WHERE found = $p4
          RETURN node,
                 round(total / found, 6) AS score,
                 0 AS place,
                 node AS holder,
                 first[1] AS form,
                 first[2] AS way
        UNION ALL
          UNWIND CASE WHEN $p0 IS NULL OR 'SOURCE' IN $p0 THEN [0] ELSE [] END AS isRequested
          CALL db.index.fulltext.queryNodes('sentence_forms', $p1, {limit: $p2}) YIELD node AS sentence
          UNWIND range(0, size($p3) - 1) AS number
          UNWIND sentence.forms AS form
          WITH sentence, form, number, $p3[number] AS way
          WHERE form CONTAINS way.part
          WITH sentence, way.phrase AS phrase, max([
            CASE WHEN form CONTAINS way.whole THEN 1 ELSE 0.0001 END * toFloat(size(way.part)) / (size(form) - 2),
            -number
          ]) AS best
          WITH sentence, count(*) AS found, sum(best[0]) AS total, min([phrase, -best[1]]) AS first
          WHERE found = $p4
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
      }
      RETURN node AS n0, score AS n1, place AS n2, holder AS n3, form AS n4, way AS n5
    }
    WITH *
    ORDER BY n2 ASC, n1 DESC, n0.id ASC
    LIMIT $p5
    RETURN [
      [
        CASE
          WHEN n0:Domain THEN [0, n0.id]
          WHEN n0:Goal THEN [1, n0.id]
          WHEN n0:Measure THEN [2, n0.id]
          WHEN n0:Organization THEN [3, n0.id]
          WHEN n0:Policy THEN [4, n0.id]
          WHEN n0:Region THEN [5, n0.id]
          WHEN n0:Source THEN [6, n0.id]
          WHEN n0:TargetGroup THEN [7, n0.id]
          WHEN n0:Technology THEN [8, n0.id]
        END
      ]
    ]
  }
] AS value,
version
