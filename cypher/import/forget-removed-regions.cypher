// question: Which areas were deleted while policies still lay in them? Deleted for good when none does.
// parameters: none
// columns: none
MATCH (removed:RemovedRegion)
DETACH DELETE removed
