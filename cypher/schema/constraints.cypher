// question: Which ids are unique? Every node has the label Node, so an id is also unique across the graph.
// A FormerId is an id that a node had before; it has no label Node.
// parameters: none
// columns: none
CREATE CONSTRAINT node_id IF NOT EXISTS FOR (node:Node) REQUIRE node.id IS UNIQUE;
CREATE CONSTRAINT policy_id IF NOT EXISTS FOR (policy:Policy) REQUIRE policy.id IS UNIQUE;
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (region:Region) REQUIRE region.id IS UNIQUE;
CREATE CONSTRAINT domain_id IF NOT EXISTS FOR (domain:Domain) REQUIRE domain.id IS UNIQUE;
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (measure:Measure) REQUIRE measure.id IS UNIQUE;
CREATE CONSTRAINT goal_id IF NOT EXISTS FOR (goal:Goal) REQUIRE goal.id IS UNIQUE;
CREATE CONSTRAINT technology_id IF NOT EXISTS FOR (technology:Technology) REQUIRE technology.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (organization:Organization) REQUIRE organization.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (former:FormerId) REQUIRE former.id IS UNIQUE;
CREATE CONSTRAINT target_group_id IF NOT EXISTS FOR (group:TargetGroup) REQUIRE group.id IS UNIQUE;
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;
CREATE CONSTRAINT document_name IF NOT EXISTS FOR (name:DocumentName) REQUIRE name.key IS UNIQUE;
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (change:Change) REQUIRE change.id IS UNIQUE;
CREATE CONSTRAINT draft_id IF NOT EXISTS FOR (draft:Draft) REQUIRE draft.id IS UNIQUE;
CREATE CONSTRAINT draft_entry_id IF NOT EXISTS FOR (entry:DraftEntry) REQUIRE entry.id IS UNIQUE;
CREATE CONSTRAINT draft_fact_id IF NOT EXISTS FOR (fact:DraftFact) REQUIRE fact.id IS UNIQUE;
