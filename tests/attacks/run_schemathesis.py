"""Sends queries that schemathesis makes of a server's own schema, and prints a line of JSON: how many, and every fault.

Arguments: the endpoint, the cases for each root field, and a regular expression of what no answer may hold. A fault is an
answer of status 500 or above but 503, one with the code INTERNAL_SERVER_ERROR, or one that holds what it may not.
"""

import json
import re
import sys

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings

endpoint, examples, pattern = sys.argv[1], int(sys.argv[2]), re.compile(sys.argv[3], re.IGNORECASE)
schema = schemathesis.graphql.from_url(endpoint)
sent = answered = 0
faults: list[dict[str, object]] = []


def fault_of(status: int, body: dict) -> str | None:
    errors = body.get("errors", [])
    if status >= 500 and status != 503:
        return f"status {status}"
    if any(error.get("extensions", {}).get("code") == "INTERNAL_SERVER_ERROR" for error in errors):
        return "INTERNAL_SERVER_ERROR"
    leaking = [error["message"] for error in errors if pattern.search(error["message"])]
    return f"leaks: {leaking[0]}" if leaking else None


for result in schema.get_all_operations():
    operation = result.ok()

    @seed(1)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def attack(case) -> None:
        global sent, answered
        # A busy machine may plan a deep query for long: the server has a deadline of its own.
        response = case.call(timeout=120)
        body = response.json()
        sent += 1
        answered += "errors" not in body
        fault = fault_of(response.status_code, body)
        if fault is not None:
            faults.append({"operation": operation.label, "fault": fault, "query": str(case.body)[:2000]})

    attack()

print(json.dumps({"sent": sent, "answered": answered, "faults": faults}))
