// question: What is unique among tokens? They carry no label Node and take no part in the graph.
// parameters: none
// columns: none
CREATE CONSTRAINT access_token_id IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.id IS UNIQUE;
CREATE CONSTRAINT access_token_name IF NOT EXISTS FOR (token:AccessToken) REQUIRE token.name IS UNIQUE;
