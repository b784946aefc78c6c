#!/usr/bin/env bash
# Runs every fuzz target of the project for a bounded time, one after the other. usage: tools/fuzz.sh 5s
# LIMITE (seconds) bounds it all; targets that it does not reach are named, also in the file $RESTE if there is one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for_each=${1:-5s}
targets=0 go=${GO:-go} limit=${LIMITE:-3600} missed=""

# On a slow machine the engine may end at its time limit with an error of its own, without any input that fails: that is
# told, and is no finding.
fuzz() {
  local log
  log=$("$go" test "./$1" -run '^$' -fuzz "^$2\$" -fuzztime "$for_each" -fuzzminimizetime 10x 2>&1) && return
  echo "$log"
  if grep -q 'Failing input written to\|--- FAIL: [^ ]*/\|panic:\|build failed\|setup failed' <<<"$log"; then
    echo "$2 found something, or cannot run: see above, and testdata/fuzz"
    return 1
  fi
  echo "$2 ended without an answer"
}

while IFS=: read -r file _ line; do
  target=$(sed -E 's/^func (Fuzz[A-Za-z0-9_]+).*/\1/' <<<"$line")
  targets=$((targets + 1))
  if [ "$SECONDS" -ge "$limit" ]; then
    missed+=" $target"
    continue
  fi
  echo "$(dirname "$file") $target"
  fuzz "$(dirname "$file")" "$target"
done < <(git grep -nE '^func Fuzz[A-Za-z0-9_]+\(f \*testing\.F\)' -- '*_test.go')
if [ "$SECONDS" -lt "$limit" ]; then
  echo "dialog TestEveryMomentLeadsSomewhere, 3000 walks"
  "$go" test ./dialog -run '^TestEveryMomentLeadsSomewhere$' -rapid.checks=3000
else
  missed+=" TestEveryMomentLeadsSomewhere"
fi
[ -z "$missed" ] || echo "NOT FUZZED within $limit s:$missed" | tee -a "${RESTE:-/dev/null}"
[ "$targets" -ge 10 ] || { echo "only $targets fuzz targets were found"; exit 1; }
echo "$targets targets, $for_each each"
