"""Runs programs one after another in one process, since their libraries take seconds to load, and prints as JSON what each
printed.

Standard input: a JSON list of programs. Each is a Python text, or a file with what it reads from its standard input:
{"text": "..."} or {"file": "...", "input": "..."}.
"""

import contextlib
import io
import json
import runpy
import sys


def printed(program):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        if "text" in program:
            exec(compile(program["text"], "example.py", "exec"), {"__name__": "__main__"})
        else:
            sys.stdin = io.StringIO(program["input"])
            runpy.run_path(program["file"], run_name="__main__")
    return output.getvalue()


print(json.dumps([printed(program) for program in json.load(sys.stdin)]))
