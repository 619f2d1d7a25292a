// question: To which regions does a policy apply? In the order of the source.
// of: policy
// columns: region, ordinal
// order: ordinal integer
MATCH (policy)-[applies:APPLIES_TO|ALSO_APPLIES_TO]->(region:Region)
RETURN region, coalesce(applies.ordinal, 1) AS ordinal
