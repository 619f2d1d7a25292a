"""Reads tables as analysts do and prints what each reader made of them, as JSON: rows and the last cell, or the error.

Argument: the address of the server. Standard input: a JSON list of [reader, path].
"""

import io
import json
import subprocess
import sys
from datetime import datetime, timezone

import duckdb
import fsspec
import pandas
import polars
import pyarrow.csv
import pyarrow.parquet
from fsspec.implementations.http import HTTPFileSystem

server = sys.argv[1]


class Http(HTTPFileSystem):
    def modified(self, path):
        # DuckDB asks when a file was changed, which HTTP servers need not say: a table of the moment is new.
        return datetime.now(timezone.utc)


duck = duckdb.connect()
duck.register_filesystem(Http())


def by_curl(version):
    def read(url):
        ended = subprocess.run(["curl", "--silent", "--fail", f"--http{version}", url], capture_output=True)
        if ended.returncode:
            raise OSError(f"curl ended with {ended.returncode}")
        return pandas.read_csv(io.BytesIO(ended.stdout)) if ".csv" in url else pandas.read_parquet(io.BytesIO(ended.stdout))

    return read


def by_pyarrow(url):
    with fsspec.open(url) as file:
        lines = pyarrow.csv.ParseOptions(newlines_in_values=True)
        read = (lambda: pyarrow.csv.read_csv(file, parse_options=lines)) if ".csv" in url else (lambda: pyarrow.parquet.read_table(file))
        return read().to_pandas()


def by_duckdb(url):
    # DuckDB guesses a dialect from the first lines, which is not safe where a line has 20,000 bytes.
    read = f"read_csv('{url}', delim = ',', quote = '\"', header = true)" if ".csv" in url else f"read_parquet('{url}')"
    return duck.execute(f"SELECT * FROM {read}").df()


def by_polars(url):
    return (polars.read_csv(url) if ".csv" in url else polars.read_parquet(url)).to_pandas()


def by_pandas(url):
    return pandas.read_csv(url) if ".csv" in url else pandas.read_parquet(url)


readers = {
    "polars": by_polars,
    "pyarrow over fsspec": by_pyarrow,
    "DuckDB over fsspec": by_duckdb,
    "pandas": by_pandas,
    "curl by HTTP/1.0": by_curl("1.0"),
    "curl by HTTP/1.1": by_curl("1.1"),
}


def outcome(reader, path):
    try:
        table = readers[reader](server + path)
        return {"rows": len(table), "last": str(table.iloc[-1, 0])}
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"[:300]}


print(json.dumps([outcome(reader, path) for reader, path in json.load(sys.stdin)]))
