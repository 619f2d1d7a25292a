// question: Of how many of these policies does the day say no month, no quarter or no year? facet-by-period counts the others.
// of: policy
// parameters: granularity
// columns: policies
WITH policy
WHERE policy.publishedOnPrecision IN CASE $granularity
        WHEN 'YEAR' THEN ['NOT_LATER_THAN']
        ELSE ['YEAR', 'NOT_LATER_THAN']
      END
RETURN count(policy) AS policies
