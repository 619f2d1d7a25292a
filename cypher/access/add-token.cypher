// question: Store a new token, unless another token has its name.
// parameters: id, name, role, digest, createdAt (milliseconds since 1970), expiresAt (the same)
// columns: none
MERGE (token:AccessToken {name: $name})
ON CREATE SET
  token.id = $id,
  token.role = $role,
  token.digest = $digest,
  token.createdAt = datetime({epochMillis: $createdAt}),
  token.expiresAt = datetime({epochMillis: $expiresAt})
