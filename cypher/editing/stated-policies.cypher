// question: Which facts do sources state about these policies, each with the passages that state it?
// parameters: ids, relationships: types that lead from policies, measures and goals to what they point to; records: to their records
// columns: policy, days, sources, links, records, measures, goals
MATCH (policy:Policy)
WHERE policy.id IN $ids
RETURN
  properties(policy) AS policy,
  COLLECT {
    UNWIND keys(policy) AS name
    WITH name
    WHERE policy[name] IS :: DATE NOT NULL
    RETURN [name, toString(policy[name])]
  } AS days,
  COLLECT {
    MATCH (policy)-[described:DESCRIBED_IN|ALSO_DESCRIBED_IN]->(source:Source)
    WITH source, described
    ORDER BY type(described) DESC, source.id
    RETURN {
      id: source.id, about: described.about, starts: described.starts, ends: described.ends,
      entryStart: described.entryStart, entryEnd: described.entryEnd
    }
  } AS sources,
  COLLECT {
    MATCH (policy)-[stated]->(node)
    WHERE type(stated) IN $relationships
    WITH stated, node
    ORDER BY stated.ordinal, node.id
    RETURN {type: type(stated), id: node.id, sources: stated.sources, starts: stated.starts, ends: stated.ends}
  } AS links,
  COLLECT {
    MATCH (policy)-[stated]->(record)
    WHERE type(stated) IN $records
    WITH stated, record
    ORDER BY record.position
    RETURN {
      type: type(stated), properties: properties(record),
      sources: stated.sources, starts: stated.starts, ends: stated.ends
    }
  } AS records,
  COLLECT {
    MATCH (policy)-[stated:HAS_MEASURE]->(measure:Measure)
    WITH stated, measure
    ORDER BY measure.ordinal
    RETURN {
      properties: properties(measure), sources: stated.sources, starts: stated.starts, ends: stated.ends,
      links: COLLECT {
        MATCH (measure)-[targets]->(node)
        WHERE type(targets) IN $relationships
        WITH targets, node
        ORDER BY node.id
        RETURN {type: type(targets), id: node.id, sources: targets.sources, starts: targets.starts, ends: targets.ends}
      },
      records: COLLECT {
        MATCH (measure)-[owns]->(record)
        WHERE type(owns) IN $records
        WITH owns, record
        ORDER BY record.position
        RETURN {
          type: type(owns), properties: properties(record),
          sources: owns.sources, starts: owns.starts, ends: owns.ends
        }
      }
    }
  } AS measures,
  COLLECT {
    MATCH (policy)-[stated:SETS]->(goal:Goal)
    WITH stated, goal
    ORDER BY goal.ordinal
    RETURN {
      properties: properties(goal), sources: stated.sources, starts: stated.starts, ends: stated.ends,
      links: COLLECT {
        MATCH (goal)-[link]->(node)
        WHERE type(link) IN $relationships
        WITH link, node
        ORDER BY node.id
        RETURN {type: type(link), id: node.id, sources: link.sources, starts: link.starts, ends: link.ends}
      },
      records: []
    }
  } AS goals
ORDER BY policy.id
