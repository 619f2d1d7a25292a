// {"p0":"三年","p1":"2023-02-20","p2":"2023-03-31","p3":"320000","p4":["310117","370700"],"p5":"industry","p6":"museums","p7":"COUNT","p8":20}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COLLECT {
    MATCH (n0:Policy)
    WHERE NOT coalesce((n0.title CONTAINS $p0 OR n0.titleHant CONTAINS $p0 OR toLower(n0.titleEn) CONTAINS toLower($p0)), false)
      AND n0.publishedOn >= date($p1)
      AND n0.publishedOn < date($p2)
      AND EXISTS {
        MATCH (n0)-[:APPLIES_TO|ALSO_APPLIES_TO]->(n1)
        WHERE (EXISTS {
          MATCH (n1)-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(n2)
          WHERE n2.id = $p3
        } OR n1.id IN $p4)
      }
      AND EXISTS {
        MATCH (n0)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(n3)
        WHERE EXISTS {
          MATCH (n3)-[:BROADER*0..]->(n4)
          WHERE n4.id = $p5
        }
      }
      AND NOT EXISTS {
        MATCH (n0)-[:HAS_MEASURE*0..1]->()-[:TARGETS]->(n5)
        WHERE n5.id = $p6
      }
      AND NOT EXISTS {
        MATCH (n0)-[:SETS]->(n6)
        WHERE NOT coalesce(toLower(n6.unit) = toLower($p7), false)
      }
      AND n0.publishedOn IS NOT NULL
      AND n0.id IS NOT NULL
    WITH n0
    ORDER BY n0.publishedOn DESC, n0.id DESC
    LIMIT $p8
    RETURN [[n0.title]]
  }
] AS value,
version
