from urllib.request import urlopen
import polars as pl

with urlopen("http://localhost:4000/q/domain-matrix.parquet") as answer:
    table = pl.read_parquet(answer.read())

matrix = table.pivot("domain.name", index="region.name", values="policies").fill_null(0)
with pl.Config(tbl_rows=-1, tbl_cols=-1):
    print(matrix)
