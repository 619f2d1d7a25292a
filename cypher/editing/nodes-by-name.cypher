// question: Which domains, organizations and technologies bear one of these names, or have it as an alias? English in small letters.
// parameters: names
// columns: id, type, name, names, aliases
MATCH (node:Domain|Organization|Technology)
WITH node, [node.name, node.nameHant, toLower(node.nameEn)] AS names, coalesce(node.aliases, []) AS aliases
WHERE any(name IN names + [alias IN aliases | toLower(alias)] WHERE name IN $names)
RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Node']) AS type, node.name AS name, names, aliases
ORDER BY id
