#!/usr/bin/env bash
# Runs every fuzz target of the project for a bounded time, one after the other. usage: tools/fuzz.sh 5s
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
for_each=${1:-5s}
found=0
while IFS=: read -r file _ line; do
  target=$(sed -E 's/^func (Fuzz[A-Za-z0-9_]+).*/\1/' <<<"$line")
  echo "$(dirname "$file") $target"
  go test "./$(dirname "$file")" -run '^$' -fuzz "^$target\$" -fuzztime "$for_each" -fuzzminimizetime 10x | grep -vE '^(fuzz: elapsed|PASS|ok)' || [ "${PIPESTATUS[0]}" = 0 ] || { echo "$target found something: see testdata/fuzz"; exit 1; }
  found=$((found + 1))
done < <(git grep -nE '^func Fuzz[A-Za-z0-9_]+\(f \*testing\.F\)' -- '*_test.go')
[ "$found" -ge 10 ] || { echo "only $found fuzz targets were found"; exit 1; }
echo "$found targets, $for_each each"
