// question: How many nodes of each type are in the graph?
// parameters: none
// columns: regions, domains, technologies, organizations, targetGroups, sources, policies, measures, goals
RETURN
  COUNT { MATCH (:Region) } AS regions,
  COUNT { MATCH (:Domain) } AS domains,
  COUNT { MATCH (:Technology) } AS technologies,
  COUNT { MATCH (:Organization) } AS organizations,
  COUNT { MATCH (:TargetGroup) } AS targetGroups,
  COUNT { MATCH (:Source) } AS sources,
  COUNT { MATCH (:Policy) } AS policies,
  COUNT { MATCH (:Measure) } AS measures,
  COUNT { MATCH (:Goal) } AS goals
