// {"p0":"无锡"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      MATCH (region:Region)
      WITH region, [
          form IN region.nameForms + region.pinyinForms + region.aliasForms
            WHERE $p0 ENDS WITH form | left($p0, size($p0) - size(form))
        ] AS before
      WHERE size(before) > 0
      CALL (region, before) {
        OPTIONAL MATCH above = (region)-[:PART_OF*]->(:Region)
        WITH before, above ORDER BY length(above) DESC LIMIT 1
        RETURN reduce(rests = before, wider IN tail(nodes(above)) |
          reduce(left = rests, form IN wider.nameForms + wider.pinyinForms + wider.aliasForms |
            left + [rest IN rests WHERE size(rest) > 0 AND rest ENDS WITH form | left(rest, size(rest) - size(form))])) AS rests
      }
      WITH region, CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN '' IN before THEN 1
          WHEN '' IN rests THEN 2
        END + CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN region.level = 'NATION' THEN 0
          WHEN region.level = 'PROVINCE' THEN 2
          WHEN region.level = 'PREFECTURE' THEN 4
          ELSE 6
        END AS rank
      WHERE rank IS NOT NULL
      WITH rank, collect(region) AS regions ORDER BY rank LIMIT 1
      UNWIND regions AS region
      RETURN region
    }
    RETURN region AS n0
  }
  WITH *
  ORDER BY n0.id ASC
  RETURN [
    n0.id,
    n0.fullName,
    [
      n0.id,
      [
        COUNT {
          MATCH (n0)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(n1:Policy)
          RETURN DISTINCT n1
        }
      ]
    ]
  ]
} AS value,
version

// {"p0":"nanjing"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      MATCH (region:Region)
      WITH region, [
          form IN region.nameForms + region.pinyinForms + region.aliasForms
            WHERE $p0 ENDS WITH form | left($p0, size($p0) - size(form))
        ] AS before
      WHERE size(before) > 0
      CALL (region, before) {
        OPTIONAL MATCH above = (region)-[:PART_OF*]->(:Region)
        WITH before, above ORDER BY length(above) DESC LIMIT 1
        RETURN reduce(rests = before, wider IN tail(nodes(above)) |
          reduce(left = rests, form IN wider.nameForms + wider.pinyinForms + wider.aliasForms |
            left + [rest IN rests WHERE size(rest) > 0 AND rest ENDS WITH form | left(rest, size(rest) - size(form))])) AS rests
      }
      WITH region, CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN '' IN before THEN 1
          WHEN '' IN rests THEN 2
        END + CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN region.level = 'NATION' THEN 0
          WHEN region.level = 'PROVINCE' THEN 2
          WHEN region.level = 'PREFECTURE' THEN 4
          ELSE 6
        END AS rank
      WHERE rank IS NOT NULL
      WITH rank, collect(region) AS regions ORDER BY rank LIMIT 1
      UNWIND regions AS region
      RETURN region
    }
    RETURN region AS n0
  }
  WITH *
  ORDER BY n0.id ASC
  RETURN [n0.id, n0.fullName, [n0.fullName]]
} AS value,
version

// {"p0":"不存在的地方"}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN COLLECT {
  CALL () {
    CALL () {
      MATCH (region:Region)
      WITH region, [
          form IN region.nameForms + region.pinyinForms + region.aliasForms
            WHERE $p0 ENDS WITH form | left($p0, size($p0) - size(form))
        ] AS before
      WHERE size(before) > 0
      CALL (region, before) {
        OPTIONAL MATCH above = (region)-[:PART_OF*]->(:Region)
        WITH before, above ORDER BY length(above) DESC LIMIT 1
        RETURN reduce(rests = before, wider IN tail(nodes(above)) |
          reduce(left = rests, form IN wider.nameForms + wider.pinyinForms + wider.aliasForms |
            left + [rest IN rests WHERE size(rest) > 0 AND rest ENDS WITH form | left(rest, size(rest) - size(form))])) AS rests
      }
      WITH region, CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN '' IN before THEN 1
          WHEN '' IN rests THEN 2
        END + CASE
          WHEN region.fullName = $p0 THEN 0
          WHEN region.level = 'NATION' THEN 0
          WHEN region.level = 'PROVINCE' THEN 2
          WHEN region.level = 'PREFECTURE' THEN 4
          ELSE 6
        END AS rank
      WHERE rank IS NOT NULL
      WITH rank, collect(region) AS regions ORDER BY rank LIMIT 1
      UNWIND regions AS region
      RETURN region
    }
    RETURN region AS n0
  }
  WITH *
  ORDER BY n0.id ASC
  RETURN [n0.id, n0.fullName, [n0.id]]
} AS value,
version
