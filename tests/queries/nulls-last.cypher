// {"p0":"110000","p1":3}
RETURN [
  COLLECT {
    MATCH (n0:Goal)
    WHERE EXISTS {
      MATCH (n0)<-[:SETS]-(n1:Policy)
      WHERE EXISTS {
        MATCH (n1)-[:APPLIES_TO]->(n2:Region)
        WHERE EXISTS {
          MATCH (n2)-[:PART_OF*0..]->(n3:Region)
          WHERE n3.id = $p0
        }
      }
    }
    WITH n0
    ORDER BY n0.deadline IS NULL ASC, n0.deadline DESC, n0.id DESC
    LIMIT $p1
    RETURN [n0.deadline, n0.id, [n0.id, n0.deadline]]
  }
] AS value
