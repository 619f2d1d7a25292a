// question: Which token is found by this id, and with what is its secret compared?
// parameters: id
// columns: id, name, role, digest, createdAt, expiresAt
MATCH (token:AccessToken {id: $id})
RETURN
  token.id AS id,
  token.name AS name,
  token.role AS role,
  token.digest AS digest,
  token.createdAt.epochMillis AS createdAt,
  token.expiresAt.epochMillis AS expiresAt
