// question: Which token has this id, and which digest is its secret compared with?
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
