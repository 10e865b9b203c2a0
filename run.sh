#!/usr/bin/env bash
# Builds Établi and opens it, on a fresh Debian 12 too. ./run.sh [ÉCOLE.etabli]
# Without a display it does the main job without a window, in out/.
set -euo pipefail
[ "$(locale charmap)" = UTF-8 ] || export LC_ALL=C.UTF-8 # Qt wants UTF-8
asked=${1:+$(realpath -m -- "$1")}
cd -- "$(dirname -- "$(readlink -f -- "$0")")"
# shellcheck source=.ci/steps.sh
. .ci/steps.sh

etabli=build/release/app/etabli
settings=${XDG_CONFIG_HOME:-$HOME/.config}/etabli/etabli.conf

# The value of a text field in the JSON that “etabli demo” prints.
field() { sed -n "s/.*\"$1\" *: *\"\([^\"]*\)\".*/\1/p"; }

# One line per account: role, login, password.
accounts() {
    local account
    tr -d '\n' <"$1" | { grep -o '{[^{}]*"login"[^{}]*}' || true; } | while read -r account; do
        printf '%s\t%s\t%s\n' "$(field role <<<"$account")" "$(field login <<<"$account")" \
            "$(field password <<<"$account")"
    done
}

# The first login or password (column 2 or 3) of a role.
account_of() { accounts "$1" | awk -F'\t' -v role="$2" -v column="$3" '$1 == role && !n++ {print $column}'; }

in_french() {
    case $1 in
        director) echo direction ;;
        secretary) echo secrétariat ;;
        teacher) echo enseignement ;;
        master) echo atelier ;;
        referent) echo accompagnement ;;
        administrator) echo "administration technique" ;;
        *) echo "$1" ;;
    esac
}

show_accounts() {
    [ -r "$1" ] || return 0
    say "Pour se connecter à l’école d’essai (identifiant, mot de passe) :"
    accounts "$1" | while IFS=$'\t' read -r role login password; do
        printf '  %s : %s, %s\n' "$(in_french "$role")" "$login" "$password" >&2
    done
}

# make_sample FILE: a sample school, and beside it the JSON that names its accounts.
make_sample() {
    local file=$1
    "$etabli" demo "$file" --json >"$file.json.part" \
        || die "l’école d’essai n’a pas pu être créée."
    mv -- "$file.json.part" "${file%.etabli}.comptes.json"
}

# The file to open: the one asked for; none when the program remembers the last one; else the sample.
choose_file() {
    local sample=$HOME/Établi/"École d’essai.etabli"
    if [ -n "$asked" ]; then
        printf '%s' "$asked"
    elif ! grep -qs '^lastFile=.' "$settings"; then
        mkdir -p -- "${sample%/*}"
        [ -e "$sample" ] || make_sample "$sample"
        show_accounts "${sample%.etabli}.comptes.json"
        printf '%s' "$sample"
    fi
}

open_window() {
    local file
    file=$(choose_file)
    exec "$etabli" ${file:+"$file"}
}

# The main job without a window: a school, a list imported, the yearly report, pictures of the pages.
without_window() {
    local school=out/ecole-exemple.etabli accounts_file=out/ecole-exemple.comptes.json login
    say "Pas d’écran : le travail se fait sans fenêtre, dans out/."
    mkdir -p out
    rm -rf out/ecole-exemple.* out/ecrans
    make_sample "$school"
    login=$(account_of "$accounts_file" director 2)
    ETABLI_PASSWORD=$(account_of "$accounts_file" director 3)
    export ETABLI_PASSWORD
    [ -n "$login" ] || die "l’école d’essai n’a pas de compte de direction."
    "$etabli" import "$school" tests/data/import/liste-eleves.csv --create-missing \
        --refused out/lignes-refusees.csv --login "$login" --json >out/import.json
    "$etabli" report outcome "$school" -o out/bilan-annuel.pdf --login "$login"
    "$etabli" screenshots "$school" out/ecrans --all-roles --login "$login"
    show_accounts "$accounts_file"
    say "École d’essai : out/ecole-exemple.etabli"
    say "Liste importée : $(cat out/import.json)"
    say "Bilan annuel : out/bilan-annuel.pdf"
    say "Écrans : out/ecrans/"
}

install_missing "${program_packages[@]}"
build release etabli
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    open_window
else
    without_window
fi
