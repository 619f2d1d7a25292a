// question: How many of these policies have each kind? In the order of the enum.
// of: policy
// columns: kind, policies, place
// order: place integer
WITH policy.kind AS kind, count(policy) AS policies
WITH kind, policies, ['DEVELOPMENT_PLAN', 'ACTION_PLAN', 'SUPPORT_POLICY', 'NOTICE', 'EVENT', 'LAW', 'RULE', 'OPINION', 'GUIDE', 'DECISION', 'REPORT', 'OTHER'] AS order
RETURN kind, policies, head([index IN range(0, size(order) - 1) WHERE order[index] = kind]) AS place
