// question: Which nodes that policies point to have one of these names, or have it as an alias? In normal form.
// parameters: names
// columns: id, type, name, names, aliases
MATCH (node:Domain|Organization|Technology|TargetGroup)
WHERE any(name IN node.nameKeys + node.aliasKeys WHERE name IN $names)
RETURN node.id AS id, head([label IN labels(node) WHERE label <> 'Node']) AS type, node.name AS name,
       node.nameKeys AS names, node.aliasKeys AS aliases
ORDER BY id
