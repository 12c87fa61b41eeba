# shellcheck shell=bash
# Sourced by sandbox.sh, verify.sh and bench/run.sh: finds the tools, installs what Debian has when run as root.

stop() {
    echo "$1" >&2
    exit 1
}

# One line when the JDK or Maven is missing or too old: both are the reader's choice, so nothing installs them.
need_jdk_and_maven() {
    { command -v java && command -v javac; } >/dev/null || stop "A JDK 17 or newer is needed: java and javac aren't on the PATH."
    local version
    version=$(javac -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')
    [ "${version:-0}" -ge 17 ] || stop "A JDK 17 or newer is needed; javac says $(javac -version 2>&1)."
    command -v mvn >/dev/null || stop "Maven 3.8 or newer is needed: mvn isn't on the PATH."
}

# install COMMAND PACKAGE... : by apt-get where that is possible, otherwise one line that says what is missing.
install_with_apt() {
    local wanted=$1
    shift
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        echo "Installing $*."
        { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 ||
            stop "apt-get could not install $*."
    else
        stop "$wanted is needed: install $* and run this again."
    fi
}

need_npm() {
    command -v npm >/dev/null || install_with_apt "npm (for the sandbox's AUI)" npm
}

need_chromium() {
    command -v chromium >/dev/null || install_with_apt "Chromium (for the browser tests)" chromium
    [ -n "$(fc-list :lang=zh 2>/dev/null)" ] || install_with_apt "A Chinese font (for the pictures)" fonts-noto-cjk
}

need_postgresql() {
    compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || install_with_apt "PostgreSQL (for the database tests)" postgresql
}

app_jar() {
    local version
    version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
    echo "target/sales-collab-for-jira-$version.jar"
}

# newer_source BUILT SOURCE... : true when BUILT is missing or one of the sources changed after it.
newer_source() {
    local built=$1 source
    shift
    [ -e "$built" ] || return 0
    for source in "$@"; do
        [ ! -e "$source" ] || [ -z "$(changed_after "$built" "$source")" ] || return 0
    done
    return 1
}

changed_after() {
    find "$2" \( -name target -o -name node_modules -o -name home \) -prune -o -type f -newer "$1" -print -quit
}

free_port() {
    local port
    for _ in 1 2 3 4 5 6 7 8 9; do
        port=$((20000 + RANDOM % 20000))
        (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null || break
    done
    echo "$port"
}

as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

# start_postgresql [-c NAME=VALUE]... : a private server for this run, reachable on loopback only, gone after
# stop_postgresql. Sets postgres_folder, whose name is this run's own, and postgres_url, its JDBC address.
start_postgresql() {
    local port server
    postgres_bin=$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -1)
    postgres_folder=$(mktemp -d /tmp/sales-collab-pg.XXXXXX)
    port=$(free_port)
    server="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$postgres_folder"
    [ "$(id -u)" != 0 ] || chown postgres "$postgres_folder"
    (
        cd "$postgres_folder"
        as_postgres "$postgres_bin/initdb" -D "$postgres_folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null
        as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -w -l "$postgres_folder/log" -o "$server $*" start >/dev/null
    ) || stop "PostgreSQL did not start. $(tail -5 "$postgres_folder/log" 2>/dev/null)"
    # shellcheck disable=SC2034 # for the script that sources this file
    postgres_url="jdbc:postgresql://127.0.0.1:$port/postgres?user=postgres&password=postgres"
}

# Does nothing when no server was started, so that it can stand in a trap.
stop_postgresql() {
    [ -n "${postgres_folder:-}" ] || return 0
    as_postgres "$postgres_bin/pg_ctl" -D "$postgres_folder/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$postgres_folder"
}
