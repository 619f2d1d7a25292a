// question: Which regions match a name best? If there are several, the name is ambiguous.
// A full name matches first; else the widest level with the name, alone or after names of regions that contain it.
// parameters: name
// columns: region
// order: region.id
MATCH (region:Region)
WITH region, [
    form IN region.nameForms + region.pinyinForms + region.aliasForms
      WHERE $name ENDS WITH form | left($name, size($name) - size(form))
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
    WHEN region.fullName = $name THEN 0
    WHEN '' IN before THEN 1
    WHEN '' IN rests THEN 2
  END + CASE
    WHEN region.fullName = $name THEN 0
    WHEN region.level = 'NATION' THEN 0
    WHEN region.level = 'PROVINCE' THEN 2
    WHEN region.level = 'PREFECTURE' THEN 4
    ELSE 6
  END AS rank
WHERE rank IS NOT NULL
WITH rank, collect(region) AS regions ORDER BY rank LIMIT 1
UNWIND regions AS region
RETURN region
