#!/usr/bin/env bash
# For the benches that compare whole programs: sourced by their `run`, from the root of the project.

# shellcheck disable=SC2034  # For those who source this.
programs=build/release/bench
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# seconds COMMAND...: how long it takes by the clock. Its output goes nowhere.
seconds() {
  local start=$EPOCHREALTIME
  "$@" >/dev/null
  awk -v start="$start" -v end="$EPOCHREALTIME" 'BEGIN { printf "%.6f\n", end - start }'
}

# Of the numbers on its input, one a line.
median() {
  sort -g | awk '{ at[NR] = $1 } END { print (at[int((NR + 1) / 2)] + at[int(NR / 2) + 1]) / 2 }'
}

# ratio A B: A as so many times B.
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f\n", a / b }'; }

# row NAME MEASURED "at most"|"at least" LIMIT UNIT REMARK: tools/bench judges and prints it.
row() { printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$@"; }
