#!/bin/bash
# Builds what is missing and starts the sandbox: a local host that loads the app's own jar.
#   --port N       port, default 2990            --data DIR   where its data lives, default sandbox/home
#   --db URL       postgresql://user:password@host:port/database instead of the H2 file in the data folder
#   --demo         with demonstration data (default)           --empty      without
#   --clock TIME   a frozen clock, for example 2026-11-23T11:30+08:00
set -euo pipefail
here=$PWD
cd "$(dirname "$0")"

. build/tools.sh
need_jdk_and_maven
need_npm

data=sandbox/home
start=--demo
options=()
while [ $# -gt 0 ]; do
    case "$1" in
        --port | --db | --clock)
            [ $# -ge 2 ] || stop "$1 needs a value."
            options+=("$1" "$2")
            shift 2
            ;;
        --data)
            [ $# -ge 2 ] || stop "$1 needs a value."
            case "$2" in /*) data=$2 ;; *) data=$here/$2 ;; esac
            shift 2
            ;;
        --demo | --empty)
            start=$1
            shift
            ;;
        -h | --help)
            sed -n '2,6s/^# *//p' "$0"
            exit 0
            ;;
        *) stop "Unknown option $1; sandbox.sh --help lists the options." ;;
    esac
done

app=$(app_jar)
# A jar older than any source it is made from is built again; a second start skips Maven.
if newer_source "$app" pom.xml atlassian-plugin.xml i18n src/main jira-api-stubs ||
    newer_source sandbox/target/sandbox.jar sandbox jira-api-stubs; then
    echo "Building; the first time takes some minutes."
    mvn -q -B -f build package -DskipTests -pl ..,../sandbox || stop "The build failed; its messages stand above."
    touch -c "$app" sandbox/target/sandbox.jar
fi

# The quick compiler alone: a sandbox is started often and never runs long enough for the other to pay.
exec java -XX:TieredStopAtLevel=1 -Datlassian.dev.mode=true -jar sandbox/target/sandbox.jar \
    --data "$data" "$start" --app "$(app_jar)" ${options[@]+"${options[@]}"}
