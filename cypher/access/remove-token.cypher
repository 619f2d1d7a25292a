// question: Revoke the token of this name.
// parameters: name
// columns: none
MATCH (token:AccessToken {name: $name})
DELETE token
