#!/bin/bash
# Measures the app against hand-written SQL and writes bench/results/NAME.md and .csv, one NAME for each database.
#   --db URL      h2, or the JDBC address of a PostgreSQL database whose schema ao_test may be emptied; may be repeated.
#                 Default: a PostgreSQL server of this run's own, which is gone afterwards, and h2
#   --rows N      rows of a table, default 100000; the progress gadget is measured at ten times as many too
#   --only NAME   one of role-panel, progress, customer-list, customer-search, customer-limited, customer-page, customer-register, customer-import, customer-file, read-model
set -euo pipefail
cd "$(dirname "$0")/.."

# shellcheck source=build/tools.sh
. build/tools.sh
need_jdk_and_maven

own_server=yes
options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --db | --rows | --only)
            [ $# -ge 2 ] || stop "$1 needs a value."
            [ "$1" != --db ] || own_server=no
            options+=("$1" "$2")
            shift 2
            ;;
        -h | --help)
            sed -n '2,6s/^# *//p' "$0"
            exit 0
            ;;
        *) stop "Unknown option $1; bench/run.sh --help lists the options." ;;
    esac
done

if newer_source bench/target/bench.jar bench/src bench/pom.xml build/pom.xml pom.xml src jira-api-stubs; then
    echo "Building."
    mvn -q -B -f build package -DskipTests -pl ..,../bench || stop "The build failed; its messages stand above."
    touch -c bench/target/bench.jar
fi

if [ "$own_server" = yes ]; then
    need_postgresql
    trap stop_postgresql EXIT
    # Durable, as a real server is: what a commit costs is part of every write. Memory is what Debian's default lacks most.
    start_postgresql -c shared_buffers=1GB -c work_mem=16MB
    options+=(--db "$postgres_url" --db h2)
fi

java -Xmx4g -jar bench/target/bench.jar "${options[@]}"
