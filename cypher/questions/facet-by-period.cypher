// question: How many of these policies were published in each month, quarter or year? Without gaps from first to last, and
// without the policies that facet-undated counts.
// of: policy
// parameters: granularity
// columns: period, policies, place
// order: place integer
WITH policy
WHERE policy.publishedOnPrecision IN CASE $granularity
        WHEN 'YEAR' THEN ['DAY', 'MONTH', 'YEAR']
        ELSE ['DAY', 'MONTH']
      END
WITH CASE $granularity
       WHEN 'YEAR' THEN policy.publishedOn.year
       WHEN 'QUARTER' THEN policy.publishedOn.year * 4 + policy.publishedOn.quarter - 1
       ELSE policy.publishedOn.year * 12 + policy.publishedOn.month - 1
     END AS place,
     count(policy) AS policies
WITH collect([place, policies]) AS counts, min(place) AS first, max(place) AS last
UNWIND CASE WHEN first IS NULL THEN [] ELSE range(first, last) END AS place
RETURN CASE $granularity
         WHEN 'YEAR' THEN right('000' + toString(place), 4)
         WHEN 'QUARTER' THEN right('000' + toString(place / 4), 4) + '-Q' + toString(place % 4 + 1)
         ELSE right('000' + toString(place / 12), 4) + '-' + right('0' + toString(place % 12 + 1), 2)
       END AS period,
       coalesce(head([entry IN counts WHERE entry[0] = place | entry[1]]), 0) AS policies,
       place
