// question: What does not lie in the nation yet, in a graph that had none? Provinces become part of it, then policies lie in it.
// parameters: limit
// columns: changed
// The next import of the reviewed facts completes the names of the nation, and adds the areas.
MERGE (nation:Region {id: '100000'})
ON CREATE SET nation:Node,
  nation.level = 'NATION',
  nation.name = '中国', nation.nameHant = '中國', nation.nameEn = 'China',
  nation.fullName = '中国', nation.fullNameHant = '中國', nation.fullNameEn = 'China',
  nation.nameForms = ['中国'], nation.pinyinForms = ['zhongguo', 'china'], nation.nameSortKey = '中国',
  nation.searchForms = [' 中国 ', ' china ', ' zhongguo ', ' china ', ' 中国 ', ' china '],
  nation.searchedIn = ['name', 'nameEn', 'pinyinForms.0', 'pinyinForms.1', 'fullName', 'fullNameEn']
WITH nation
CALL (nation) {
  MATCH (province:Region {level: 'PROVINCE'})
  WHERE NOT EXISTS { (province)-[:PART_OF]->(:Region) }
  CREATE (province)-[:PART_OF]->(nation)
  RETURN count(province) AS provinces
}
CALL (provinces) {
  MATCH (region:Region)
  WHERE region.depth IS NULL
  SET region.depth = COUNT { (region)-[:PART_OF*1..]->(:Region) },
      region.aliases = coalesce(region.aliases, []),
      region.aliasForms = coalesce(region.aliasForms, [])
  RETURN count(region) AS regions
}
CALL (nation, regions) {
  MATCH (policy:Policy)
  WHERE NOT EXISTS { (policy)-[:LIES_WITHIN]->(nation) }
    AND EXISTS { (policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(nation) }
  WITH policy, nation
  LIMIT $limit
  SET policy.within = [nation.id] + coalesce(policy.within, [])
  CREATE (policy)-[:LIES_WITHIN {regionId: nation.id, publishedOn: policy.publishedOn, id: policy.id}]->(nation)
  RETURN count(policy) AS policies
}
RETURN provinces + regions + policies AS changed
