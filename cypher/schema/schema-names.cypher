// question: Which constraints and indexes are there?
// parameters: none
// columns: name
SHOW INDEXES
YIELD name
RETURN name
