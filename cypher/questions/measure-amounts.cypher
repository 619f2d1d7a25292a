// question: Which amounts does a measure name, and in which words? The first passage of each.
// of: measure
// columns: position, role, value, upperValue, unit, unitName, unitNameHant, unitNameEn, source, start, end
// order: position integer
MATCH (measure)-[stated:HAS_AMOUNT]->(amount:Amount)
MATCH (source:Source {id: stated.sources[0]})
RETURN amount.position AS position,
       amount.role AS role,
       amount.value AS value,
       amount.upperValue AS upperValue,
       amount.unit AS unit,
       amount.unitName AS unitName,
       amount.unitNameHant AS unitNameHant,
       amount.unitNameEn AS unitNameEn,
       source,
       stated.starts[0] AS start,
       stated.ends[0] AS end
