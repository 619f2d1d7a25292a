import polars as pl

table = pl.read_parquet("http://localhost:4000/q/domain-matrix.parquet")

matrix = table.pivot("domain.name", index="region.name", values="policies").fill_null(0)
with pl.Config(tbl_rows=-1, tbl_cols=-1, tbl_width_chars=-1):
    print(matrix)
