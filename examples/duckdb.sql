CREATE OR REPLACE TABLE answer AS
FROM read_parquet('http://localhost:4000/q/domain-matrix.parquet');

PIVOT answer
ON "domain.name"
USING coalesce(sum(policies), 0)
GROUP BY "region.name";
