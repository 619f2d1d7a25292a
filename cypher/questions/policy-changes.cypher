// question: What did edits change in a policy?
// of: policy
// columns: change
// order: change.id DESC
MATCH (change:Change {nodeId: policy.id})
RETURN change
