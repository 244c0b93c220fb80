#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# Including a header emits no code, no data and no start-up work:
#   silent.sh COMPILER SIZE INCLUDE_DIRECTORY HEADER...
set -euo pipefail
compiler=$1 size=$2 include=$3
shift 3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The bytes of code and data that an object holds.
weight() {
  "$size" -A "$1" | awk '$1 ~ /^\.(text|data|bss|rodata|init_array|ctors|tbss|tdata)/ { sum += $2 } END { print sum + 0 }'
}

compile() {
  "$compiler" -std=c++17 -O2 -I"$include" -c "$1" -o "$1.o"
}

# What the measure would miss it could not find fault with: an object with a start-up constructor must weigh something.
printf '#include <string>\nstd::string loud(100, 0);\n' >"$work/loud.cpp"
compile "$work/loud.cpp"
if [ "$(weight "$work/loud.cpp.o")" -eq 0 ]; then
  echo "the measure of an object with code is 0"
  exit 1
fi

# One object for all; only where that is not silent, each by itself to name the culprit.
printf '#include <%s>\n' "$@" >"$work/all.cpp"
compile "$work/all.cpp"
total=$(weight "$work/all.cpp.o")
echo "$# headers, $total bytes"
[ "$total" -eq 0 ] && exit 0
for header in "$@"; do
  printf '#include <%s>\n' "$header" >"$work/one.cpp"
  compile "$work/one.cpp"
  bytes=$(weight "$work/one.cpp.o")
  [ "$bytes" -eq 0 ] || echo "$header: $bytes bytes"
done
exit 1
