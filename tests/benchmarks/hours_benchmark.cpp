// P7: the balance of every student and week against one scan of the weekly roll-up; and a large
// file against a small one.
#include "tests/benchmarks/bench_year.h"
#include "tests/benchmarks/pairs.h"

#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr char kScan[] = "SELECT enrolment_id, monday, term, nature, planned, delivered, attended "
                         "FROM hours_week";
// The same minutes from the raw rows, as if no roll-up were kept.
constexpr char kRaw[] =
    "SELECT r.enrolment_id, s.nature, sum(CASE r.mark WHEN 'absent' THEN 0 ELSE s.ends - s.starts "
    "- r.minutes END) FROM roll_entry r JOIN session s ON s.id = r.session_id "
    "GROUP BY r.enrolment_id, s.nature";

// Reads every column of every row; the last one added up.
qint64 sumOf(sqlite3 *file, const char *sql)
{
    sqlite3_stmt *row = nullptr;
    expect(sqlite3_prepare_v2(file, sql, -1, &row, nullptr) == SQLITE_OK, sqlite3_errmsg(file));
    qint64 sum = 0;
    const int columns = sqlite3_column_count(row);
    while (sqlite3_step(row) == SQLITE_ROW) {
        for (int column = 0; column + 1 < columns; ++column) {
            if (sqlite3_column_type(row, column) == SQLITE_INTEGER)
                benchmark::DoNotOptimize(sqlite3_column_int64(row, column));
            else
                benchmark::DoNotOptimize(sqlite3_column_text(row, column));
        }
        sum += sqlite3_column_int64(row, columns - 1);
    }
    sqlite3_finalize(row);
    return sum;
}

struct Floor {
    double seconds = 0;
    double rawSeconds = 0;
    qint64 attended = 0;
};

Floor floorOf(const QString &path)
{
    sqlite3 *file = nullptr;
    expect(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK, "a file to open");
    Floor floor;
    floor.attended = sumOf(file, kScan); // once before, as the feature's cache is warm too
    floor.seconds = secondsOf([&] { (void)sumOf(file, kScan); });
    floor.rawSeconds = secondsOf(
        [&] { expect(sumOf(file, kRaw) == floor.attended, "the raw rows and the roll-up"); });
    sqlite3_close(file);
    return floor;
}

// The balance of each student in each week, and of each in the year.
int judgedOf(const hours::HoursBook &book, const hours::PracticeTargets &targets)
{
    int judged = 0;
    for (const hours::WeekHours &week : book.weeks()) {
        judged += targets.of(week.enrolment).judge(week.hours.attended.share())
                == hours::Judgement::Undefined
            ? 0
            : 1;
    }
    for (const hours::StudentHours &one : book.students({}))
        benchmark::DoNotOptimize(
            targets.of(one.student.enrolment).judge(one.hours.attended.share()));
    return judged;
}

void balance(benchmark::State &state)
{
    Schools schools;
    const SchoolYearFile file = withRolls(schools, int(state.range(0)));
    const school::SchoolYearId year(file.year);
    Pairs pairs;
    double raw = 0;
    for (auto run : state) {
        const Floor floor = floorOf(file.path);
        raw = floor.rawSeconds;
        const auto school = schools.opened(file.path);
        hours::HoursService &hours = school->services().hours;
        expect(must(hours.book(year)).total({}).attended.total().count() == floor.attended,
            "the minutes of the balance");
        int judged = 0;
        const double feature = secondsOf([&] {
            const auto targets = must(hours.targets(year));
            judged = judgedOf(must(hours.book(year)), targets);
        });
        expect(judged > int(state.range(0)) * 30, "weeks to judge");
        pairs.add(feature, floor.seconds);
        state.SetIterationTime(feature);
    }
    pairs.report(state);
    state.counters["raw_ms"] = raw * 1000;
    state.counters["entries"] = double(file.entries);
}

// A roll to look at and to correct, and the sessions behind one student's hours.
void answer(app::School &school, const SchoolYearFile &file, bool isAbsent)
{
    app::Services &services = school.services();
    const timetable::SessionId session(file.session);
    const enrolment::EnrolmentId enrolment(file.enrolment);
    const auto sheet = must(services.attendance.sheet(session));
    expect(sheet.roll.has_value(), "a roll that was done");
    (void)must(services.attendance.correct(session, sheet.roll->rowVersion, enrolment,
        attendance::RollMark{isAbsent ? attendance::Mark::Absent : attendance::Mark::Present, {}}));
    const auto year = must(services.years.current());
    expect(must(services.hours.behind(enrolment, year->dates.firstDay, year->dates.lastDay)).size()
            > 300,
        "the sessions of a year");
}

struct Opened {
    double opening = 0;
    double answering = 0;
};

Opened openedAndAsked(Schools &schools, const SchoolYearFile &file)
{
    Opened times;
    const base::SystemClock clock;
    times.opening = secondsOf([&] {
        (void)must(app::School::open(file.path, clock, security::PasswordCost::standard()));
    });
    const auto school = schools.opened(file.path);
    answer(*school, file, true);
    times.answering = secondsOf([&] { answer(*school, file, false); });
    return times;
}

void largeFile(benchmark::State &state)
{
    Schools schools;
    const SchoolYearFile small = withRolls(schools, 100);
    const SchoolYearFile large = withRolls(schools, int(state.range(0)));
    Pairs openings;
    Pairs answers;
    for (auto run : state) {
        const Opened floor = openedAndAsked(schools, small);
        const Opened feature = openedAndAsked(schools, large);
        openings.add(feature.opening, floor.opening);
        answers.add(feature.answering, floor.answering);
        state.SetIterationTime(feature.opening + feature.answering);
    }
    openings.report(state);
    state.counters["open_ratio"] = state.counters["ratio"];
    state.counters["open_ms"] = state.counters["feature_ms"];
    answers.report(state);
    state.counters["entries"] = double(large.entries);
    state.counters["MB"] = double(QFileInfo(large.path).size()) / 1e6;
}

} // namespace

BENCHMARK(balance)
    ->Name("P7 balance of every student and week")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(largeFile)
    ->Name("a large file against a small one")
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->Iterations(5)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
