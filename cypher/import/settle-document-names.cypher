// question: Which names of documents have changed? They are marked so no longer, and those without a policy and a citation go.
// parameters: none
// columns: none
MATCH (name:DocumentName)
WHERE name.changed = true
SET name.changed = null
WITH name
WHERE NOT EXISTS { MATCH (name)--() }
DELETE name
