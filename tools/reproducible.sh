#!/usr/bin/env bash
# Builds the program twice from the same commit, in two folders and with two empty caches, and compares what comes out.
# usage: tools/reproducible.sh TAGS LDFLAGS (make reproducible gives those of make build)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tags=$1 ldflags=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git rev-parse HEAD)
for n in 1 2; do
  git clone -q . "$work/clone-$n"
  git -C "$work/clone-$n" checkout -q "$commit"
  (cd "$work/clone-$n" && GOCACHE="$work/cache-$n" CGO_ENABLED=1 go build -trimpath -tags "$tags" -ldflags "$ldflags" -o "$work/aufil-$n" ./cmd/aufil)
done
sha256sum "$work"/aufil-[12] | sed "s#$work/##"
cmp "$work/aufil-1" "$work/aufil-2" && echo "the same, byte for byte"
