// question: Which constraints and indexes exist?
// parameters: none
// columns: name
SHOW INDEXES
YIELD name
RETURN name
