#!/usr/bin/env bash
# Makes every release that the fixtures name from the tags of a clone of date-fns, where the packages
# cannot be had:
#
#   build-from-tags.sh CLONE FOLDER
#
# FOLDER/node_modules is then what CRMLOCALE_NODE_MODULES names. Needs esbuild.
set -euo pipefail
clone=$1 folder=$2
fixtures=$(cd "$(dirname "$0")" && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# A module is a folder with an index in 1.x and 2.x, and in later releases too.
bundle() {
  local name=$1 source
  for source in "$scratch/src/$name/index".{ts,js}; do
    [ -f "$source" ] || continue
    esbuild "$source" --bundle --format=cjs --log-level=error --outfile="$target/$name.js"
    return
  done
}

for release in $(cut -d' ' -f1 "$fixtures/grid-fingerprints.txt" | uniq); do
  target=$folder/node_modules/date-fns-$release
  mkdir -p "$target"
  git -C "$clone" archive "v$release" src | tar -x -C "$scratch"
  printf '{"name": "date-fns", "version": "%s"}\n' "$release" >"$target/package.json"
  for module in format locale/en-US locale/es locale/pt locale/pt-BR; do bundle "$module"; done
  rm -rf "$scratch/src"
done
