#!/usr/bin/env bash
# All that the tests need, and the tests: restores, builds, runs every test project and the quick benchmark, and adds them up.
# Needs the .NET SDK only. The last line is "N passed, N failed, N skipped".
set -uo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

if ! dotnet build Diplomacy.sln -v quiet -nologo; then
  echo "0 passed, 1 failed, 0 skipped"
  exit 1
fi

passed=0 failed=0 skipped=0 code=0
# A program that measures is no test: only projects on the test platform are run.
for project in $(grep -l Microsoft.NET.Test.Sdk tests/*/*.csproj); do
  echo "== $(basename "$project" .csproj)"
  output=$(dotnet test "$project" --no-build --nologo "$@" 2>&1) || code=1
  echo "$output"
  # The closing line of a project: "Passed!  - Failed: 0, Passed: 12, Skipped: 1, Total: 13, Duration: ..."
  line=$(grep -E '(Passed|Failed|Skipped)! +- Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' <<<"$output" | tail -n 1)
  if [[ -z $line ]]; then
    # A project that ran nothing proves nothing.
    failed=$((failed + 1)) code=1
    continue
  fi
  number() { sed -E "s/.*$1: +([0-9]+).*/\1/" <<<"$line"; }
  failed=$((failed + $(number 'Failed')))
  passed=$((passed + $(number 'Passed')))
  skipped=$((skipped + $(number 'Skipped')))
done

# The quick form of a benchmark: 200,000 statements, for which all search programs that are installed must find as many as the index. None may
# take less than two thirds of its time in any class of queries, nor less than five times as long for common words; no seconds are judged.
# Left out where some tests alone are asked for.
if [[ $# -eq 0 ]]; then
  echo "== Diplomacy.Benchmarks search --quick"
  output=$(dotnet run -c Release --project tests/Diplomacy.Benchmarks -- search --rows 200000 --quick 2>&1) || code=1
  echo "$output"
  if [[ $(tail -n 1 <<<"$output") =~ ^([0-9]+)\ passed,\ ([0-9]+)\ failed,\ ([0-9]+)\ skipped$ ]]; then
    passed=$((passed + BASH_REMATCH[1])) failed=$((failed + BASH_REMATCH[2])) skipped=$((skipped + BASH_REMATCH[3]))
  else
    failed=$((failed + 1)) code=1
  fi
fi

[[ $passed -gt 0 && $failed -eq 0 ]] || code=1
echo "$passed passed, $failed failed, $skipped skipped"
exit $code
