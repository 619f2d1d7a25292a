// question: Which policies of outdated regions have to be written again next? The regions record how far this comes.
// parameters: limit
// columns: regions, ids
MATCH (region:Region)
WHERE region.outdated
WITH region
ORDER BY region.id
LIMIT 1000
WITH collect(region) AS regions
WITH regions, COLLECT {
  UNWIND regions AS region
  MATCH (region)<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy:Policy)
  WHERE policy.id > coalesce(region.renewedUpTo, '')
  RETURN [region.id, policy.id] AS place
  ORDER BY place
  LIMIT $limit
} AS places
WITH regions, places, CASE WHEN size(places) = $limit THEN last(places) END AS last
CALL (regions, last) {
  UNWIND regions AS region
  WITH region, last
  WHERE last IS NULL OR region.id <= last[0]
  SET region.renewedUpTo = CASE WHEN region.id = last[0] THEN last[1] END,
      region.outdated = CASE WHEN region.id = last[0] THEN true END
}
RETURN size(regions) AS regions, [place IN places | place[1]] AS ids
