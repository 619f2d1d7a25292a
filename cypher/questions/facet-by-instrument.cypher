// question: How many measures of these policies use each instrument, and how many policies have such a measure? By the enum.
// of: policy
// columns: instrument, measures, policies, place
// order: place integer
MATCH (policy)-[:HAS_MEASURE]->(measure:Measure)
WITH measure.instrument AS instrument, count(DISTINCT measure) AS measures, count(DISTINCT policy) AS policies
WITH instrument, measures, policies, [
  'PLANNING', 'PROJECT_ATTRACTION', 'LAND', 'INVESTMENT_INCENTIVE', 'FIRM_SUPPORT', 'PLATFORM', 'STANDARD', 'APPLICATION',
  'TALENT', 'PUBLIC_SERVICE', 'FINANCE', 'EVENT', 'SUBSIDY', 'TAX', 'PROCUREMENT', 'DATA', 'REGULATION'
] AS order
RETURN instrument, measures, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = instrument]) AS place
