#!/usr/bin/env bash
# Builds everything with warnings as errors and runs every test. The last line is the count. When
# nothing changed since all tests passed it says so and repeats that count; CI=1 runs them again.
set -euo pipefail
export LC_ALL=C.UTF-8
cd -- "$(dirname -- "$(readlink -f -- "$0")")"
# shellcheck source=.ci/steps.sh
. .ci/steps.sh

tallies=$PWD/build/ci/tallies
last_pass=build/ci/last-pass.txt

# Whether every file the tests are made of or read is as it was when all of them passed.
unchanged() {
    [ -z "${CI:-}" ] && [ -f "$last_pass" ] \
        && [ -z "$(find . \( -path ./build -o -path ./out -o -path ./.git \) -prune \
            -o -type f -newer "$last_pass" -print -quit)" ]
}

# sum WORD: of the lines "WORD number" of all executables.
sum() { cat "$tallies"/*.txt 2>/dev/null | awk -v word="$1" '$1 == word {n += $2} END {print n + 0}'; }

# run_tests: all executables, several at once; each leaves its count in tallies (tests/support/tally.h).
run_tests() {
    rm -rf -- "$tallies" && mkdir -p "$tallies"
    ETABLI_TALLIES=$tallies ctest --test-dir build/ci --parallel "$(nproc)" --timeout 900 \
        --output-on-failure --output-junit "$PWD/build/ci/junit.xml" >&2
}

# An executable that crashed, hung or was warned by Qt has failed without counting it; a script that
# is a test has no count at all and is one test.
count() {
    local listed failed_here failed_tallies with_tally uncounted
    listed=$(grep -c '<testcase ' build/ci/junit.xml || true)
    failed_here=$(grep -c '<testcase .*status="\(fail\|notrun\)"' build/ci/junit.xml || true)
    with_tally=$(find "$tallies" -name '*.txt' | wc -l)
    failed_tallies=$(grep -lE '^failed [1-9]' "$tallies"/*.txt 2>/dev/null | wc -l || true)
    failed=$(sum failed)
    passed=$(sum passed)
    skipped=$(sum skipped)
    uncounted=$((failed_here - failed_tallies))
    [ "$uncounted" -le 0 ] || failed=$((failed + uncounted))
    uncounted=$((listed - with_tally - (uncounted > 0 ? uncounted : 0)))
    [ "$uncounted" -le 0 ] || passed=$((passed + uncounted))
}

show_skipped() {
    cat "$tallies"/*.txt 2>/dev/null | sed -n 's/^why /skipped: /p' | sort
}

install_missing "${program_packages[@]}" "${test_packages[@]}"
build ci all
if unchanged; then
    say "Rien n’a changé depuis que tous les tests ont réussi. Pour les refaire : CI=1 ./test.sh"
    cat "$last_pass"
    exit 0
fi
rm -f -- "$last_pass"
started=$(mktemp)
status=0
run_tests || status=$?
count
[ "$status" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
report() {
    show_skipped
    printf '%d passed, %d failed' "$passed" "$failed"
    [ "$skipped" -eq 0 ] || printf ', %d skipped' "$skipped"
    printf '\n'
}
report
if [ "$failed" -gt 0 ] || [ "$passed" -eq 0 ]; then
    exit 1
fi
# Dated when the tests began: what was edited while they ran counts as changed.
report >"$last_pass"
touch -r "$started" -- "$last_pass"
rm -f -- "$started"
