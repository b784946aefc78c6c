#!/usr/bin/env bash
# Runs the tests under the race detector, and fails when it reports a race (or when something does not build). What
# else a test says there is told, and judged by `make test`: under the detector all is several times slower.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# A process that is killed tells nothing of its races.
"${GO:-go}" test -race -short -skip '^TestKill' -p 1 -timeout 30m ./... 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
if grep -q 'WARNING: DATA RACE\|\[build failed\]\|\[setup failed\]' "$log"; then
  echo "a data race, or something that does not build: see above"
  exit 1
fi
[ "$code" = 0 ] || echo "no data race; the tests that failed above are slow under the detector: make test judges them"
