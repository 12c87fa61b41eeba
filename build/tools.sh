# Sourced by sandbox.sh and verify.sh: finds the tools, installs what Debian has when run as root.

stop() {
    echo "$1" >&2
    exit 1
}

# One line when the JDK or Maven is missing or too old: both are the reader's choice, so nothing installs them.
need_jdk_and_maven() {
    command -v java >/dev/null && command -v javac >/dev/null || stop "A JDK 17 or newer is needed: java and javac aren't on the PATH."
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
