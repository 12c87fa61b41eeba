#!/bin/bash
# Installs what the tests need and runs every test of every project: unit, architecture, database, wired, browser.
# Options are handed to Maven, for example: ./verify.sh -Dpictures
set -euo pipefail
cd "$(dirname "$0")"

. build/tools.sh
need_jdk_and_maven
need_npm
need_chromium
need_postgresql

trap stop_postgresql EXIT
# fsync is off since nothing of this server outlives the run.
start_postgresql -c fsync=off -c max_connections=200

log=$(mktemp "$postgres_folder.log.XXXXXX")
set +e
mvn -B -f build verify "-Dtest.postgres.url=$postgres_url" "$@" 2>&1 | tee "$log"
result=${PIPESTATUS[0]}
set -e

# The test runner's own totals, project by project, so that the last lines say what ran.
echo
grep -E '(Building |Tests run:.*[0-9]+$|Wired tests:|BUILD )' "$log" | grep -vE 'Time elapsed|Building jar|Building bundle' | sed 's/\x1b\[[0-9;]*m//g' || true
rm -f "$log"
exit "$result"
