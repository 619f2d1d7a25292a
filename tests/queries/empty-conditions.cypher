// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version

// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE false
  }
] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version

// {"p0":[]}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.id IN $p0
  }
] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version

// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value,
COLLECT {
  MATCH (import:Import)
  RETURN import.version AS version
} AS version
