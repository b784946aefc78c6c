#!/usr/bin/env bash
# Runs the whole suite under the race detector, in three rounds: all packages but what follows; the tests that kill
# processes or wait for long; those in a browser. It fails when a race is reported, when a test crashes, or when something
# does not build. What else a test says there is told, and judged by `make test`: under the detector all is several times
# slower. LIMITE (seconds) bounds it all; packages that it does not reach are named, also in the file $RESTE if there is one.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
go=${GO:-go} limit=${LIMITE:-5400}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/races"
# Reports go to files at once: a process that is killed, or a round that is cut, has told its races too.
export GORACE="log_path=$work/races/race"
slow=0

# round NAME PACKAGES... -- OPTIONS...
round() {
  local name=$1 packages=() log="$work/log" left code=0 missed
  shift
  while [ "$1" != -- ]; do packages+=("$1"); shift; done
  shift
  left=$((limit - SECONDS))
  : > "$log"
  echo "== race detector, $name"
  if [ "$left" -gt 0 ]; then
    timeout -k 20 "$left" "$go" test -race -p 1 -timeout 30m "$@" "${packages[@]}" 2>&1 | tee "$log"
    code=${PIPESTATUS[0]}
  else
    code=124
  fi
  if [ "$code" = 124 ] || [ "$code" = 137 ]; then
    missed=$(for p in "${packages[@]}"; do grep -qE "^(ok|FAIL|\?)?[[:space:]]+$p([[:space:]]|\$)" "$log" || echo "$p"; done | tr '\n' ' ')
    echo "NOT CHECKED for races ($name) within $limit s: $missed" | tee -a "${RESTE:-/dev/null}"
  elif [ "$code" != 0 ]; then
    slow=1
  fi
  # A test that is only too slow ends by a panic of the testing package itself.
  if grep -qE 'WARNING: DATA RACE|\[build failed\]|\[setup failed\]|^fatal error: |^SIG[A-Z]+: |^unexpected fault address' "$log" ||
    grep -E '^panic: ' "$log" | grep -qv '^panic: test timed out after'; then
    echo "a data race, a crash, or something that does not build: see above"
    exit 1
  fi
  if [ -n "$(ls "$work/races")" ]; then
    cat "$work"/races/*
    echo "a data race: see above"
    exit 1
  fi
}

all=$("$go" list ./...) || { echo "$all"; exit 1; }
mapfile -t all <<< "$all"
module=$("$go" list -m)
round "all but kills and browser" "${all[@]}" -- -short -skip '^TestKill'
round "kills" "$module/store" "$module/cmd/aufil" -- -run '^TestKill|^TestTheDatabaseGoesAway'
round "browser" "$module/channel/web" "$module/console" --
[ "$slow" = 0 ] || echo "no data race; the tests that failed above are slow under the detector: make test judges them"
