// question: How many of these policies have each stage? In the order of the enum.
// of: policy
// columns: stage, policies, place
// order: place integer
WITH policy.stage AS stage, count(policy) AS policies
WITH stage, policies, ['ISSUED', 'TRIAL', 'DRAFT_FOR_COMMENT'] AS order
RETURN stage, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = stage]) AS place
