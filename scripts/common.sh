# SPDX-License-Identifier: MIT
# What the scripts share; sourced, from bash. Sets root (the project's folder, where they then work), started_in, jobs, and after
# need_packages the array cmake_options.
# shellcheck shell=bash
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
started_in=$PWD
cd "$root"
jobs=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
cmake_options=()

say() { printf '\n== %s\n' "$*"; }

has() { command -v "$1" >/dev/null 2>&1; }

# Which of these Debian packages are not installed.
missing_packages() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

# Runs apt-get as root or through sudo. Fails where neither can be.
apt_get() {
  if [ "$(id -u)" -eq 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >&2
  elif has sudo; then
    sudo DEBIAN_FRONTEND=noninteractive apt-get -q "$@" >&2
  else
    return 1
  fi
}

# Installs what of these Debian packages is missing. Fails where one is not there, or cannot be installed.
install_missing() {
  local missing=() known=() package
  mapfile -t missing < <(missing_packages "$@")
  if [ "${#missing[@]}" -eq 0 ]; then return 0; fi
  say "installing ${missing[*]}"
  # Old lists name packages that are gone: renew them first.
  apt_get update || true
  for package in "${missing[@]}"; do
    if apt-cache show "$package" >/dev/null 2>&1; then
      known+=("$package")
    else
      echo "this system has no package $package" >&2
    fi
  done
  if [ "${#known[@]}" -gt 0 ]; then
    apt_get install -y --no-install-recommends "${known[@]}" || return 1
  fi
  [ "${#known[@]}" -eq "${#missing[@]}" ]
}

# Makes sure that what is named is there: Debian packages, where there is apt. Elsewhere, or where they cannot be
# installed, CMake is told to fetch pinned releases of what it does not find.
need_packages() {
  local wanted=("$@")
  if has apt-get && has dpkg-query; then
    has make || has ninja || wanted+=(make)
    if install_missing "${wanted[@]}"; then return 0; fi
  fi
  say "libraries that CMake does not find will be fetched, in pinned releases"
  cmake_options+=(-DTIDINGS_FETCH_DEPENDENCIES=ON)
}

# Ninja is the faster of the two; a folder that was configured already keeps what it has.
if has ninja && [ -z "${CMAKE_GENERATOR:-}" ]; then export CMAKE_GENERATOR=Ninja; fi

libraries=(libpugixml-dev libhowardhinnant-date-dev)
example_libraries=(nlohmann-json3-dev libcli11-dev)
test_tools=(doctest-dev python3 locales pkg-config libxml2-utils)
lint_tools=(clang libclang-rt-dev clang-format clang-tidy shellcheck doxygen)
