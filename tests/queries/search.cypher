// Long, because each part of a connection (rows, totalCount) asks the question's whole body.
// {"p0":"+\"数字孪生\"","p1":10000,"p2":["POLICY","TECHNOLOGY"],"p3":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p4":1,"p5":"ZH_HANS","p6":4}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        CALL db.index.fulltext.queryNodes('searched_forms', $p0, {limit: $p1}) YIELD node
        WHERE $p2 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p2 | replace(type, '_', '')])
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
        WITH node, round(total / found, 6) AS score, $p3[first[2]] AS way, first[1] - own AS stated,
             split(node.searchedIn[first[1]], '.') AS property
        WITH node, score, way, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
             CASE
               WHEN stated >= 0 THEN [node.statedTexts[stated], node.statedTextsHant[stated]]
               WHEN property[0] = 'pinyinForms' THEN [node.name, node.nameHant]
               WHEN size(property) = 1 THEN [node[property[0]], node[property[0] + 'Hant']]
               ELSE [node[property[0]][toInteger(property[1])], node[property[0] + 'Hant'][toInteger(property[1])]]
             END AS texts
        RETURN node,
               score,
               {
                 text: texts[0],
                 shown: CASE WHEN $p5 = 'ZH_HANT' THEN texts[1] END,
                 part: way.part,
                 whole: way.whole,
                 marksAll: marksAll
               } AS snippet
      }
      RETURN node AS n0, score AS n1, snippet AS n2
    }
    WITH *
    ORDER BY n1 DESC, n0.id ASC
    LIMIT $p6
    RETURN [
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
        n2
      ]
    ]
  },
  COUNT {
    CALL () {
      CALL () {
        CALL db.index.fulltext.queryNodes('searched_forms', $p0, {limit: $p1}) YIELD node
        WHERE $p2 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p2 | replace(type, '_', '')])
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
        WITH node, round(total / found, 6) AS score, $p3[first[2]] AS way, first[1] - own AS stated,
             split(node.searchedIn[first[1]], '.') AS property
        WITH node, score, way, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
             CASE
               WHEN stated >= 0 THEN [node.statedTexts[stated], node.statedTextsHant[stated]]
               WHEN property[0] = 'pinyinForms' THEN [node.name, node.nameHant]
               WHEN size(property) = 1 THEN [node[property[0]], node[property[0] + 'Hant']]
               ELSE [node[property[0]][toInteger(property[1])], node[property[0] + 'Hant'][toInteger(property[1])]]
             END AS texts
        RETURN node,
               score,
               {
                 text: texts[0],
                 shown: CASE WHEN $p5 = 'ZH_HANT' THEN texts[1] END,
                 part: way.part,
                 whole: way.whole,
                 marksAll: marksAll
               } AS snippet
      }
      RETURN node AS n0, score AS n1, snippet AS n2
    }
    RETURN 1 AS row
  }
] AS value,
version

// {"p0":"+\"数字孪生\"","p1":10000,"p2":["POLICY"],"p3":[{"part":"数字孪生","whole":"数字孪生","phrase":0}],"p4":1,"p5":"ZH_HANT","p6":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        CALL db.index.fulltext.queryNodes('searched_forms', $p0, {limit: $p1}) YIELD node
        WHERE $p2 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p2 | replace(type, '_', '')])
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
        WITH node, round(total / found, 6) AS score, $p3[first[2]] AS way, first[1] - own AS stated,
             split(node.searchedIn[first[1]], '.') AS property
        WITH node, score, way, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
             CASE
               WHEN stated >= 0 THEN [node.statedTexts[stated], node.statedTextsHant[stated]]
               WHEN property[0] = 'pinyinForms' THEN [node.name, node.nameHant]
               WHEN size(property) = 1 THEN [node[property[0]], node[property[0] + 'Hant']]
               ELSE [node[property[0]][toInteger(property[1])], node[property[0] + 'Hant'][toInteger(property[1])]]
             END AS texts
        RETURN node,
               score,
               {
                 text: texts[0],
                 shown: CASE WHEN $p5 = 'ZH_HANT' THEN texts[1] END,
                 part: way.part,
                 whole: way.whole,
                 marksAll: marksAll
               } AS snippet
      }
      RETURN node AS n0, score AS n1, snippet AS n2
    }
    WITH *
    ORDER BY n1 DESC, n0.id ASC
    LIMIT $p6
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
        n2
      ]
    ]
  }
] AS value,
version

// {"p0":"+(digital *digital) +(twin twin*)","p1":10000,"p2":["POLICY"],"p3":[{"part":"digital twin","whole":" digital twin","phrase":0}],"p4":1,"p5":"ZH_HANS","p6":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    CALL () {
      CALL () {
        CALL db.index.fulltext.queryNodes('searched_forms', $p0, {limit: $p1}) YIELD node
        WHERE $p2 IS NULL OR any(label IN labels(node) WHERE toUpper(label) IN [type IN $p2 | replace(type, '_', '')])
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
        WITH node, round(total / found, 6) AS score, $p3[first[2]] AS way, first[1] - own AS stated,
             split(node.searchedIn[first[1]], '.') AS property
        WITH node, score, way, coalesce(property[0] = 'pinyinForms', false) AS marksAll,
             CASE
               WHEN stated >= 0 THEN [node.statedTexts[stated], node.statedTextsHant[stated]]
               WHEN property[0] = 'pinyinForms' THEN [node.name, node.nameHant]
               WHEN size(property) = 1 THEN [node[property[0]], node[property[0] + 'Hant']]
               ELSE [node[property[0]][toInteger(property[1])], node[property[0] + 'Hant'][toInteger(property[1])]]
             END AS texts
        RETURN node,
               score,
               {
                 text: texts[0],
                 shown: CASE WHEN $p5 = 'ZH_HANT' THEN texts[1] END,
                 part: way.part,
                 whole: way.whole,
                 marksAll: marksAll
               } AS snippet
      }
      RETURN node AS n0, score AS n1, snippet AS n2
    }
    WITH *
    ORDER BY n1 DESC, n0.id ASC
    LIMIT $p6
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
