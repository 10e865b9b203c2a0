// The month of the absences of everybody: against the bare statement that counts the same
// half-days, and beside it how a spreadsheet counts them (COUNTIFS: every row for every cell).
#include "core/follow_up/follow_up_service.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

#include <sqlite3.h>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

using Counts = std::map<qint64, int>; // half-days missed, by student

constexpr int kMonths = 12;

class BareFile {
public:
    explicit BareFile(const QString &path)
    {
        expect(sqlite3_open(path.toUtf8().constData(), &m_file) == SQLITE_OK, "a file to open");
    }
    ~BareFile() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(BareFile)
    void execute(const QString &sql)
    {
        char *error = nullptr;
        const int done = sqlite3_exec(m_file, sql.toUtf8().constData(), nullptr, nullptr, &error);
        expect(done == SQLITE_OK, error ? error : "a statement to run");
    }
    template <class Row> void read(const QString &sql, Row row)
    {
        sqlite3_stmt *statement = nullptr;
        expect(sqlite3_prepare_v2(m_file, sql.toUtf8().constData(), -1, &statement, nullptr)
                == SQLITE_OK,
            sqlite3_errmsg(m_file));
        while (sqlite3_step(statement) == SQLITE_ROW)
            row(statement);
        sqlite3_finalize(statement);
    }

private:
    sqlite3 *m_file = nullptr;
};

QString text(QDate day)
{
    return day.toString(Qt::ISODate);
}

// A year of 36 weeks for every group, two sessions a day, one entry in twenty an absence.
void fillYear(const QString &path, QDate firstDay)
{
    BareFile file(path);
    file.execute(u"BEGIN"_s);
    file.execute(u"INSERT OR IGNORE INTO nature (code, label, counts_as, position) VALUES "
                 "('workshop-order', 'Atelier', 'practice', 1)"_s);
    const QDate monday = firstDay.addDays(8 - firstDay.dayOfWeek());
    for (int week = 0; week < 36; ++week) {
        for (int day = 0; day < 5; ++day) {
            for (const int starts : {480, 780}) {
                file.execute(
                    u"INSERT INTO session (uuid, day, starts, ends, nature, group_id, state) "
                    "SELECT lower(hex(randomblob(16))), '%1', %2, %3, 'workshop-order', id, 'held' "
                    "FROM training_group"_s.arg(text(monday.addDays(week * 7 + day)),
                        QString::number(starts), QString::number(starts + 240)));
            }
        }
    }
    file.execute(u"INSERT INTO roll_call (session_id, done_at, done_by) SELECT s.id, "
                 "s.day || 'T08:00:00.000Z', (SELECT min(id) FROM account) FROM session s"_s);
    file.execute(u"INSERT INTO roll_entry (session_id, enrolment_id, mark) SELECT s.id, "
                 "m.enrolment_id, CASE WHEN ((s.id * 2654435761 + m.enrolment_id * 40503) >> 8) % "
                 "20 = 0 THEN "
                 "'absent' ELSE 'present' END FROM session s JOIN group_membership m "
                 "ON m.group_id = s.group_id"_s);
    file.execute(u"COMMIT"_s);
    file.execute(u"ANALYZE"_s);
}

Counts bareCounts(BareFile &file, QDate first, QDate last)
{
    Counts counts;
    file.read(u"SELECT e.student_id, count(DISTINCT s.day || (s.starts >= 780)) FROM session s "
              "JOIN roll_entry r ON r.session_id = s.id JOIN enrolment e ON e.id = r.enrolment_id "
              "WHERE s.day >= '%1' AND s.day <= '%2' AND r.mark = 'absent' "
              "GROUP BY e.student_id"_s.arg(text(first), text(last)),
        [&](sqlite3_stmt *row) {
            counts[sqlite3_column_int64(row, 0)] = sqlite3_column_int(row, 1);
        });
    return counts;
}

Counts featureCounts(const follow_up::MonthView &view)
{
    Counts counts;
    for (const follow_up::StudentMonth &line : view.students)
        counts[line.who.student.value()] = line.counts.all;
    return counts;
}

// What a sheet of absences does for a table of students and months.
double spreadsheet(BareFile &file, int students)
{
    struct Absence {
        qint64 student;
        int month;
    };
    std::vector<Absence> rows;
    std::vector<qint64> names;
    file.read(u"SELECT e.student_id, CAST(substr(s.day, 6, 2) AS INTEGER) FROM session s "
              "JOIN roll_entry r ON r.session_id = s.id JOIN enrolment e ON e.id = r.enrolment_id "
              "WHERE r.mark = 'absent'"_s,
        [&](sqlite3_stmt *row) {
            rows.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int(row, 1)});
        });
    file.read(u"SELECT id FROM student ORDER BY id"_s,
        [&](sqlite3_stmt *row) { names.push_back(sqlite3_column_int64(row, 0)); });
    expect(int(names.size()) == students, "the students of the sheet");
    qint64 total = 0;
    const double seconds = secondsOf([&] {
        for (const qint64 name : names) {
            for (int month = 1; month <= kMonths; ++month) {
                for (const Absence &row : rows)
                    total += row.student == name && row.month == month ? 1 : 0;
            }
        }
    });
    expect(total == qint64(rows.size()), "the absences of the sheet");
    return seconds;
}

void monthOfAbsences(benchmark::State &state)
{
    Schools schools;
    const int students = int(state.range(0));
    const QString path = schools.withStudents(students);
    QDate firstDay;
    {
        const auto school = schools.opened(path);
        for (const school::SchoolYear &year : must(school->services().years.years()))
            firstDay = year.dates.firstDay;
    }
    fillYear(path, firstDay);
    const QDate first = follow_up::firstOfMonth(firstDay.addDays(40)); // October
    const QDate last = follow_up::lastOfMonth(first);
    Pairs pairs;
    double sheet = 0;
    double feature = 0;
    for (auto run : state) {
        Counts bare;
        double floor = 0;
        {
            BareFile file(path);
            bare = bareCounts(file, first, last); // once before, as the page's cache is warm too
            floor = secondsOf([&] { (void)bareCounts(file, first, last); });
            sheet = spreadsheet(file, students);
        }
        const auto school = schools.opened(path);
        follow_up::FollowUpService &followUp = school->services().followUp;
        const Counts shown = featureCounts(must(followUp.month(first)));
        feature = secondsOf([&] { (void)must(followUp.month(first)); });
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
        expect(shown.size() > size_t(students / 4), "absences of the month");
        expect(shown == bare, "half-days of the month");
    }
    pairs.report(state);
    state.counters["spreadsheet"] = sheet / feature;
}

} // namespace

BENCHMARK(monthOfAbsences)
    ->Name("a month of absences")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
