// question: What is unique among tokens? They do not have the label Node and are not part of the graph.
// parameters: none
// columns: none
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.id IS UNIQUE;
CREATE CONSTRAINT access_token_name IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.name IS UNIQUE;
