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

bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d /tmp/sales-collab-pg.XXXXXX)
port=$(free_port)
if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    as_owner() { runuser -u postgres -- "$@"; }
else
    as_owner() { "$@"; }
fi
finish() {
    as_owner "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$folder"
}
trap finish EXIT

# A private server for this run, reachable on loopback only, gone afterwards; fsync is off since nothing outlives it.
(
    cd "$folder"
    as_owner "$bin/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    as_owner "$bin/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$folder -c fsync=off -c max_connections=200" start >/dev/null
) || stop "PostgreSQL did not start; see $folder/log."

log=$(mktemp "$folder.log.XXXXXX")
set +e
server="jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres&password=postgres"
mvn -B -f build verify "-Dtest.postgres.url=$server" "$@" 2>&1 | tee "$log"
result=${PIPESTATUS[0]}
set -e

# The test runner's own totals, project by project, so that the last lines say what ran.
echo
grep -E '(Building |Tests run:.*[0-9]+$|Wired tests:|BUILD )' "$log" | grep -vE 'Time elapsed|Building jar|Building bundle' | sed 's/\x1b\[[0-9;]*m//g' || true
rm -f "$log"
exit "$result"
