// {}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
version

// {}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE false
  }
] AS value,
version

// {"p0":[]}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.id IN $p0
  }
] AS value,
version

// {}
CALL () {
  OPTIONAL MATCH (import:Import)
  RETURN import.version AS version
}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
version
