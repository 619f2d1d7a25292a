// question: Which policies have a day of publication without its precision? Until now every input had to state the day.
// The first models had no list of document numbers.
// parameters: limit
// columns: changed
MATCH (policy:Policy)
WHERE policy.publishedOnPrecision IS NULL
WITH policy
LIMIT $limit
SET policy.publishedOnPrecision = 'DAY',
    policy.documentNumbers = coalesce(policy.documentNumbers, [])
RETURN count(policy) AS changed
