#!/bin/sh
# The second time, only what has changed is sent.
curl --fail --silent --show-error --etag-save domain-matrix.etag --etag-compare domain-matrix.etag \
  --output domain-matrix.csv "http://localhost:4000/q/domain-matrix.csv"

column -s , -t domain-matrix.csv
