#include "tests/benchmarks/bench_year.h"

#include <sqlite3.h>

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kWeeks = 36;

struct Slot {
    int day;
    int starts;
    int ends;
    const char *nature;
};
constexpr Slot kSlots[]{{0, 480, 720, "workshop-order"}, {0, 780, 1020, "workshop-order"},
    {1, 480, 720, "workshop-order"}, {1, 780, 1020, "workshop-exercise"},
    {2, 480, 720, "theory-general"}, {2, 780, 960, "theory-vocational"},
    {3, 480, 720, "workshop-order"}, {3, 780, 1020, "workshop-exercise"},
    {4, 480, 720, "theory-general"}};

// A bare file, for a time.
class Bare {
public:
    explicit Bare(const QString &path)
    {
        expect(sqlite3_open(path.toUtf8().constData(), &m_file) == SQLITE_OK, "a file to open");
    }
    ~Bare()
    {
        for (sqlite3_stmt *statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_file);
    }
    Q_DISABLE_COPY_MOVE(Bare)
    void run(const char *sql)
    {
        expect(sqlite3_exec(m_file, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
    }
    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        expect(sqlite3_prepare_v2(m_file, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        m_statements.push_back(statement);
        return statement;
    }
    qint64 number(const char *sql)
    {
        sqlite3_stmt *row = prepared(sql);
        expect(sqlite3_step(row) == SQLITE_ROW, sql);
        const qint64 number = sqlite3_column_int64(row, 0);
        sqlite3_reset(row);
        return number;
    }
    QDate date(const char *sql)
    {
        sqlite3_stmt *row = prepared(sql);
        expect(sqlite3_step(row) == SQLITE_ROW, sql);
        const QString text =
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
        sqlite3_reset(row);
        return QDate::fromString(text, Qt::ISODate);
    }

private:
    sqlite3 *m_file = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

void bind(sqlite3_stmt *row, int place, qint64 value)
{
    sqlite3_bind_int64(row, place, value);
}
void bind(sqlite3_stmt *row, int place, const QByteArray &value)
{
    sqlite3_bind_text(row, place, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}
template <class... Values> void write(sqlite3_stmt *row, const Values &...values)
{
    int place = 0;
    (bind(row, ++place, values), ...);
    expect(sqlite3_step(row) == SQLITE_DONE, "a row to write");
    sqlite3_reset(row);
}

struct Minutes {
    qint64 planned = 0;
    qint64 attended = 0;
};

class Year {
public:
    Year(Bare &bare, QDate monday)
        : m_monday(monday)
        , m_account(bare.number("SELECT min(id) FROM account"))
        , m_session(bare.prepared("INSERT INTO session (id, uuid, day, starts, ends, nature, "
                                  "group_id, state) VALUES (?, ?, ?, ?, ?, ?, ?, 'held')"))
        , m_roll(bare.prepared("INSERT INTO roll_call (session_id, done_at, done_by) VALUES (?, "
                               "'2026-09-01T08:00:00.000Z', ?)"))
        , m_entry(bare.prepared("INSERT INTO roll_entry (session_id, enrolment_id, mark, minutes) "
                                "VALUES (?, ?, ?, ?)"))
        , m_week(bare.prepared("INSERT INTO hours_week (enrolment_id, group_id, term, monday, "
                               "nature, planned, delivered, attended) VALUES (?, ?, 0, ?, ?, ?, "
                               "?, ?)"))
    {
        sqlite3_stmt *row = bare.prepared(
            "SELECT m.group_id, m.enrolment_id FROM group_membership m ORDER BY 1, 2");
        while (sqlite3_step(row) == SQLITE_ROW)
            m_members[sqlite3_column_int64(row, 0)].push_back(sqlite3_column_int64(row, 1));
    }

    // In the order schools write: day by day.
    void writeWeek(int week)
    {
        const QDate monday = m_monday.addDays(7 * week);
        std::map<std::tuple<qint64, qint64, QByteArray>, Minutes> totals;
        for (int day = 0; day < 5; ++day) {
            for (const auto &[group, members] : m_members) {
                for (const Slot &slot : kSlots) {
                    if (slot.day == day)
                        writeSession(monday.addDays(day), slot, group, members, totals);
                }
            }
        }
        const QByteArray text = monday.toString(Qt::ISODate).toUtf8();
        for (const auto &[key, minutes] : totals) {
            const auto &[enrolment, group, nature] = key;
            write(m_week, enrolment, group, text, nature, minutes.planned, minutes.planned,
                minutes.attended);
        }
    }
    qint64 entries = 0;

private:
    void writeSession(QDate day, const Slot &slot, qint64 group, const std::vector<qint64> &members,
        std::map<std::tuple<qint64, qint64, QByteArray>, Minutes> &totals)
    {
        const qint64 id = ++m_sessions;
        const qint64 length = slot.ends - slot.starts;
        write(m_session, id, "bench-" + QByteArray::number(id), day.toString(Qt::ISODate).toUtf8(),
            qint64(slot.starts), qint64(slot.ends), QByteArray(slot.nature), group);
        write(m_roll, id, m_account);
        for (const qint64 enrolment : members) {
            const qint64 draw = ++entries * 7919 % 100; // one in twenty absent, some late
            const qint64 late = draw >= 5 && draw < 8 ? 10 : 0;
            write(m_entry, id, enrolment,
                QByteArray(draw < 5 ? "absent"
                        : late > 0  ? "late"
                                    : "present"),
                late);
            Minutes &sum = totals[{enrolment, group, slot.nature}];
            sum.planned += length;
            sum.attended += draw < 5 ? 0 : length - late;
        }
    }

    QDate m_monday;
    qint64 m_account;
    sqlite3_stmt *m_session;
    sqlite3_stmt *m_roll;
    sqlite3_stmt *m_entry;
    sqlite3_stmt *m_week;
    std::map<qint64, std::vector<qint64>> m_members;
    qint64 m_sessions = 0;
};

} // namespace

SchoolYearFile withRolls(Schools &schools, int students)
{
    SchoolYearFile made{schools.copyOf(schools.withStudents(students))};
    Bare bare(made.path);
    made.year = bare.number("SELECT id FROM school_year WHERE state = 'current'");
    const QDate first = bare.date("SELECT first_day FROM school_year WHERE state = 'current'");
    // Everybody is there from the first day on, and no term cuts a week.
    bare.run("PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; BEGIN");
    bare.run("DELETE FROM term");
    bare.run("UPDATE enrolment SET entry_on = (SELECT first_day FROM school_year WHERE state = "
             "'current')");
    bare.run("UPDATE group_membership SET valid_from = (SELECT first_day FROM school_year WHERE "
             "state = 'current')");
    {
        Year year(bare, first.addDays(8 - first.dayOfWeek()));
        for (int week = 0; week < kWeeks; ++week)
            year.writeWeek(week);
        made.entries = year.entries;
    }
    bare.run("COMMIT; ANALYZE");
    made.session = bare.number("SELECT id FROM session ORDER BY id LIMIT 1 OFFSET (SELECT count(*) "
                               "/ 2 FROM session)");
    made.enrolment = bare.number(("SELECT enrolment_id FROM roll_entry WHERE session_id = "
        + QByteArray::number(made.session) + " AND mark = 'present' LIMIT 1")
                                     .constData());
    return made;
}

} // namespace benchmarks
