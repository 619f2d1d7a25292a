// question: Who is called so? The name may be in any case.
// parameters: name
// columns: person
// order: person.id
MATCH (person:Person)
WHERE toLower(person.name) ENDS WITH $name
RETURN person
