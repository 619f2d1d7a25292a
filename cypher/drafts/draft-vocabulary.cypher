// question: What can a document name? Everything of the vocabulary, with the words that find it.
// parameters: none
// columns: kind, id, name, aliases, level, parent
MATCH (region:Region)
RETURN 'regions' AS kind, region.id AS id, region.fullName AS name, coalesce(region.nameForms, []) AS aliases,
       region.level AS level, head([(region)-[:PART_OF]->(parent:Region) | parent.id]) AS parent
UNION ALL
MATCH (domain:Domain)
RETURN 'domains' AS kind, domain.id AS id, domain.name AS name, coalesce(domain.aliases, []) AS aliases,
       NULL AS level, NULL AS parent
UNION ALL
MATCH (technology:Technology)
RETURN 'technologies' AS kind, technology.id AS id, technology.name AS name, coalesce(technology.aliases, []) AS aliases,
       NULL AS level, NULL AS parent
UNION ALL
MATCH (organization:Organization)
RETURN 'organizations' AS kind, organization.id AS id, organization.name AS name,
       coalesce(organization.aliases, []) AS aliases, NULL AS level, NULL AS parent
UNION ALL
MATCH (group:TargetGroup)
RETURN 'targetGroups' AS kind, group.id AS id, group.name AS name, coalesce(group.aliases, []) AS aliases,
       NULL AS level, NULL AS parent
