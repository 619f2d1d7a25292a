import pandas as pd

table = pd.read_parquet("http://localhost:4000/q/domain-matrix.parquet")

matrix = table.pivot(index="region.name", columns="domain.name", values="policies")
print(matrix.fillna(0).astype(int).to_string())
