// question: Which tokens exist?
// parameters: none
// columns: id, name, role, createdAt, expiresAt
MATCH (token:AccessToken)
RETURN
  token.id AS id,
  token.name AS name,
  token.role AS role,
  token.createdAt.epochMillis AS createdAt,
  token.expiresAt.epochMillis AS expiresAt
ORDER BY name
