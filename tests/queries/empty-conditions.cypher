// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value

// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE false
  }
] AS value

// {"p0":[]}
RETURN [
  COUNT {
    MATCH (n0:Policy)
    WHERE n0.id IN $p0
  }
] AS value

// {}
RETURN [
  COUNT {
    MATCH (n0:Policy)
  }
] AS value
