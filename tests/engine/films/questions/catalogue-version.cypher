// question: Which version of the catalogue is this?
// columns: version
OPTIONAL MATCH (catalogue:Catalogue)
RETURN catalogue.version AS version
