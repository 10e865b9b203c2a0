# shellcheck shell=bash disable=SC2034
# What run.sh and test.sh share: Debian packages and the build. Sourced from the project's folder.

# To build the program and to run it.
program_packages=(
    g++ cmake ninja-build pkgconf
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libsqlite3-dev libexpected-dev libsodium-dev libxlsxwriter-dev libzip-dev libqrencode-dev
    libgmime-3.0-dev libical-dev
    libqt6sql6-sqlite qt6-translations-l10n
    fonts-inter fonts-liberation2 fonts-opendyslexic
)
# What only the tests need.
test_packages=(
    catch2 libbenchmark-dev
    postgresql-15 libqt6sql6-psql
    poppler-utils qpdf
    fonts-dejavu-core xvfb
    desktop-file-utils appstream shared-mime-info
)

say() { printf '%s\n' "$*" >&2; }
die() {
    printf 'Erreur : %s\n' "$*" >&2
    exit 1
}

packages_missing() {
    local package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Status}\n' "$package" 2>/dev/null | grep -qx installed \
            || printf '%s\n' "$package"
    done
}

apt_get() {
    local as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -qq -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@"
}

# Installs those of the given packages that are missing, and says which.
install_missing() {
    local missing log=build/paquets.log
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "Ce n’est pas une Debian : il faut l’équivalent de ces paquets : $*"
        return
    fi
    mapfile -t missing < <(packages_missing "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "Installation des paquets Debian manquants (une seule fois) : ${missing[*]}"
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null \
        || die "sudo n’est pas là. En tant que root : apt-get update && apt-get install ${missing[*]}"
    mkdir -p build
    if ! compgen -G '/var/lib/apt/lists/*_Packages*' >/dev/null; then
        apt_get update >"$log" 2>&1 || true
    fi
    # Lists that are too old name packages that are gone: refresh them once.
    apt_get install --no-install-recommends "${missing[@]}" >"$log" 2>&1 \
        || { apt_get update && apt_get install --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 \
        || { tail -n 20 "$log" >&2; die "les paquets n’ont pas pu être installés. Vérifiez la connexion à Internet, puis recommencez."; }
}

# build PRESET TARGET: configures and builds; the second time it only looks at dates.
build() {
    local preset=$1 target=$2 launcher='' cache=build/$1/CMakeCache.txt
    if command -v ccache >/dev/null; then
        launcher=ccache
        export CCACHE_NOHASHDIR=1 CCACHE_BASEDIR=$PWD
        export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale
    fi
    # A folder that was moved or copied keeps paths of its old place.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" "$cache"; then
        rm -rf "build/${preset:?}"
    fi
    mkdir -p build
    say "Construction ($preset)…"
    cmake --preset "$preset" -DCMAKE_CXX_COMPILER_LAUNCHER="$launcher" >"build/cmake-$preset.log" 2>&1 \
        || { tail -n 30 "build/cmake-$preset.log" >&2; die "la construction n’a pas pu être préparée."; }
    cmake --build "build/$preset" --target "$target" --parallel "$(nproc)" >&2 \
        || die "la construction a échoué : le premier message ci-dessus dit où."
}
