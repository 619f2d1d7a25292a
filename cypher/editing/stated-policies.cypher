// question: Which facts do sources state about these policies, each with the passages that state it?
// parameters: ids
// columns: policy, publishedOn, sources, links, measures, goals
MATCH (policy:Policy)
WHERE policy.id IN $ids
RETURN
  properties(policy) AS policy,
  toString(policy.publishedOn) AS publishedOn,
  COLLECT {
    MATCH (policy)-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
    WITH source, described
    ORDER BY type(described) DESC, source.id
    RETURN {id: source.id, about: described.about, starts: described.starts, ends: described.ends}
  } AS sources,
  COLLECT {
    MATCH (policy)-[stated:APPLIES_TO|ISSUED_BY|INVOLVES|USES|TARGETS]->(node)
    WITH stated, node
    ORDER BY node.id
    RETURN {type: type(stated), id: node.id, sources: stated.sources, starts: stated.starts, ends: stated.ends}
  } AS links,
  COLLECT {
    MATCH (policy)-[stated:HAS_MEASURE]->(measure:Measure)
    WITH stated, measure
    ORDER BY measure.ordinal
    RETURN {
      properties: properties(measure), sources: stated.sources, starts: stated.starts, ends: stated.ends,
      domains: COLLECT {
        MATCH (measure)-[targets:TARGETS]->(domain:Domain)
        WITH targets, domain
        ORDER BY domain.id
        RETURN {id: domain.id, sources: targets.sources, starts: targets.starts, ends: targets.ends}
      }
    }
  } AS measures,
  COLLECT {
    MATCH (policy)-[stated:SETS]->(goal:Goal)
    WITH stated, goal
    ORDER BY goal.ordinal
    RETURN {properties: properties(goal), sources: stated.sources, starts: stated.starts, ends: stated.ends}
  } AS goals
ORDER BY policy.id
