// P3: importing validated records against the bare insert of the same rows.
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"
#include "tests/benchmarks/replay.h"

#include <optional>

namespace benchmarks {

namespace {

void importStudents(benchmark::State &state)
{
    Schools schools;
    const int count = int(state.range(0));
    const QString before = schools.emptyCopy();
    std::optional<Replay> replay;
    Pairs pairs;
    double whole = 0;
    for (auto run : state) {
        const QString imported = schools.copyOf(before);
        double feature = 0;
        {
            const auto school = schools.opened(imported);
            exchange::StudentImportService &imports = school->services().imports;
            exchange::ImportPreview preview;
            const double checking =
                secondsOf([&] { preview = must(imports.preview(listOf(count))); });
            feature = secondsOf([&] { (void)must(imports.apply(preview)); });
            whole = checking + feature;
        }
        const bool isFirst = !replay;
        // Signing in is an audited row of its own: the floor writes it too, for nothing.
        if (isFirst)
            replay.emplace(before, imported);
        const QString bare = schools.copyOf(before);
        const double floor = replay->writeInto(bare);
        expect(replay->rows() > size_t(count) * 4, "rows of an import");
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
        if (isFirst)
            expect(sameContent(bare, imported), "the content of the file");
    }
    pairs.report(state);
    state.counters["with_reading_ms"] = whole * 1000;
    state.counters["rows"] = double(replay ? replay->rows() : 0);
}

} // namespace

BENCHMARK(importStudents)
    ->Name("P3 import")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
