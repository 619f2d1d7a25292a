// question: Which words state a measure? The first passage, if there are several.
// of: measure
// columns: source, start, end
MATCH (measure)<-[stated:HAS_MEASURE]-(:Policy)
MATCH (source:Source {id: stated.sources[0]})
RETURN source, stated.starts[0] AS start, stated.ends[0] AS end
