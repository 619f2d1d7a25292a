// question: Which words state a goal? The first passage, if there are several.
// of: goal
// columns: source, start, end
MATCH (goal)<-[stated:SETS]-(:Policy)
MATCH (source:Source {id: stated.sources[0]})
RETURN source, stated.starts[0] AS start, stated.ends[0] AS end
