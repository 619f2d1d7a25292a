// question: Which orders of a list have an index? Each index holds an order's keys, so that a page is read, not sorted.
// parameters: none
// columns: none
CREATE INDEX policy_by_day IF NOT EXISTS FOR (policy:Policy) ON (policy.publishedOn, policy.id);
CREATE INDEX policy_within_by_day IF NOT EXISTS
FOR ()-[within:LIES_WITHIN]-() ON (within.regionId, within.publishedOn, within.id);
CREATE INDEX policy_by_title_sort_key IF NOT EXISTS FOR (policy:Policy) ON (policy.titleSortKey, policy.id);
CREATE INDEX region_by_name_sort_key IF NOT EXISTS FOR (region:Region) ON (region.nameSortKey, region.id);
CREATE INDEX measure_by_policy IF NOT EXISTS FOR (measure:Measure) ON (measure.policyId, measure.ordinal);
CREATE INDEX measure_by_ordinal IF NOT EXISTS FOR (measure:Measure) ON (measure.ordinal, measure.id);
CREATE INDEX goal_by_policy IF NOT EXISTS FOR (goal:Goal) ON (goal.policyId, goal.ordinal);
DROP INDEX goal_by_value IF EXISTS;
CREATE INDEX goal_by_unit_and_value IF NOT EXISTS FOR (goal:Goal) ON (goal.unit, goal.value, goal.id);
CREATE INDEX change_by_version IF NOT EXISTS FOR (change:Change) ON (change.version);
CREATE INDEX document_name_changed IF NOT EXISTS FOR (name:DocumentName) ON (name.changed);
CREATE INDEX change_by_node IF NOT EXISTS FOR (change:Change) ON (change.nodeId);
