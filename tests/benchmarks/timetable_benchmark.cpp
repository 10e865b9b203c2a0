// A year of sessions made from the weekly pattern of eight groups, against the bare inserts of the
// same rows. Goal: under a second.
#include "core/school/workshop_service.h"
#include "core/security/transaction.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

namespace benchmarks {

namespace {

constexpr char kRows[] =
    "SELECT day, starts, ends, nature, group_id, slot_id, slot_day FROM session ORDER BY id";
constexpr char kInsert[] =
    "INSERT INTO session (uuid, day, starts, ends, nature, group_id, slot_id, slot_day) VALUES "
    "(?, ?, ?, ?, ?, ?, ?, ?)";
constexpr int kHalfDays = 9;

struct Row {
    QDate day;
    int starts;
    int ends;
    QString nature;
    qint64 group;
    qint64 slot;
    QDate slotDay;
    friend bool operator==(const Row &, const Row &) = default;
};

std::vector<Row> rowsOf(storage::Database &database)
{
    storage::Statement row(database, QString::fromLatin1(kRows));
    must(row.run());
    std::vector<Row> rows;
    while (row.next()) {
        rows.push_back({row.date(0), row.smallInteger(1), row.smallInteger(2), row.text(3),
            row.integer(4), row.integer(5), row.date(6)});
    }
    return rows;
}

QDate addPattern(app::School &school, int groups)
{
    app::Services &services = school.services();
    const auto year = must(services.years.current());
    const auto workshop = must(services.workshops.add({QStringLiteral("Atelier"), {}}));
    for (int i = 0; i < groups; ++i) {
        school::GroupDetails details;
        details.name = QStringLiteral("Groupe %1").arg(i + 1);
        details.workshop = workshop;
        const auto group = must(services.groups.add(details));
        for (int half = 0; half < kHalfDays; ++half) {
            const int starts = half % 2 == 0 ? 480 : 780;
            (void)must(services.pattern.add(
                {group, half / 2 + 1, {starts, starts + 240}, timetable::natures::kWorkshopOrder},
                year->dates.firstDay));
        }
    }
    return year->dates.firstDay;
}

void insertBare(app::School &school, const std::vector<Row> &rows)
{
    const auto permit = must(school.workspace().require(security::Operation::PlanSessions));
    auto transaction = must(security::Transaction::begin(school.workspace(), permit));
    {
        storage::Statement insert(transaction.database(), QString::fromLatin1(kInsert));
        for (const Row &row : rows) {
            must(insert.run(security::Workspace::newUuid(), row.day, row.starts, row.ends,
                row.nature, row.group, row.slot, row.slotDay));
        }
    }
    must(transaction.commit());
}

void yearGenerated(benchmark::State &state)
{
    Schools schools;
    const QString path = schools.emptyCopy();
    QDate first;
    {
        const auto school = schools.opened(path);
        first = addPattern(*school, int(state.range(0)));
    }
    Pairs pairs;
    for (auto run : state) {
        std::vector<Row> made;
        double feature = 0;
        {
            const auto school = schools.opened(schools.copyOf(path));
            const QDate last = must(school->services().generation.lastDay(first));
            feature =
                secondsOf([&] { (void)must(school->services().generation.generate(first, last)); });
            made = rowsOf(school->workspace().database());
        }
        const auto school = schools.opened(schools.copyOf(path));
        const double floor = secondsOf([&] { insertBare(*school, made); });
        expect(!made.empty() && rowsOf(school->workspace().database()) == made, "the same rows");
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
        state.counters["sessions"] = double(made.size());
    }
    pairs.report(state);
}

} // namespace

BENCHMARK(yearGenerated)
    ->Name("Year of sessions")
    ->Arg(8)
    ->Arg(100)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
