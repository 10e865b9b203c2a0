#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/workshop_school.h"

#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using base::Minutes;
using security::Role;
using support::AnySchool;
using support::kMonday;
using support::must;
using support::WorkshopSchool;

namespace {

// "enrolment monday term group nature" → planned, delivered, attended.
using Totals = std::map<QString, std::array<qint64, 3>>;

Totals kept(storage::Database &database)
{
    storage::Statement row(database,
        u"SELECT enrolment_id, monday, term, group_id, nature, planned, delivered, attended FROM hours_week"_s);
    must(row.run());
    Totals totals;
    while (row.next()) {
        const QStringList key{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
        totals[key.join(u' ')] = {row.integer(5), row.integer(6), row.integer(7)};
        CHECK(row.integer(7) >= 0);
        CHECK(row.integer(6) >= row.integer(7));
        CHECK(row.integer(5) >= row.integer(6));
    }
    must(row.finished());
    return totals;
}

int termOf(QDate day)
{
    if (day < QDate(2026, 11, 30))
        return 1;
    return day < QDate(2027, 3, 15) ? 2 : 3;
}

// From the rolls alone, with the rules written a second time.
Totals counted(storage::Database &database)
{
    storage::Statement row(database,
        u"SELECT r.enrolment_id, s.day, s.group_id, s.nature, s.ends - s.starts, "
        "coalesce(r.office_mark, r.mark), CASE WHEN r.office_mark IS NULL THEN r.minutes ELSE "
        "r.office_minutes END FROM roll_entry r JOIN session s ON s.id = r.session_id"_s);
    must(row.run());
    Totals totals;
    while (row.next()) {
        const QDate day = row.date(1);
        const QStringList key{row.text(0), day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate),
            QString::number(termOf(day)), row.text(2), row.text(3)};
        const qint64 length = row.integer(4);
        const QString mark = row.text(5);
        auto &sums = totals[key.join(u' ')];
        sums[0] += length;
        if (mark != u"exempted")
            sums[1] += length;
        if (mark != u"exempted" && mark != u"absent")
            sums[2] += length - row.integer(6);
    }
    must(row.finished());
    return totals;
}

// Everybody at work does something with a session, by chance.
class Chance {
public:
    Chance(WorkshopSchool &school, unsigned seed)
        : m_school(school)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (upTo(10)) {
        case 0:
        case 1:
            return plan();
        case 2:
        case 3:
        case 4:
            return take();
        case 5:
            return correct();
        case 6:
            return move();
        case 7:
            return cancel();
        case 8:
            return undoPlan();
        case 9:
            return undoRoll();
        case 10:
            return qualify();
        }
    }
    int taken = 0;
    int undone = 0;
    int qualified = 0;

private:
    int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }

    std::optional<timetable::Session> any()
    {
        const auto all = must(m_school.sessions.sessions({QDate(2026, 9, 1), QDate(2027, 7, 2)}));
        if (all.empty())
            return std::nullopt;
        return all[size_t(upTo(int(all.size()) - 1))].session;
    }
    RollMark mark(int length)
    {
        const Mark mark = attendance::kMarks[size_t(upTo(int(attendance::kMarks.size()) - 1))];
        if (mark == Mark::Late || mark == Mark::Left)
            return {mark, Minutes(1 + upTo(length - 2))};
        return {mark, mark == Mark::Infirmary ? Minutes(upTo(length)) : Minutes()};
    }
    timetable::SessionPlan chosen()
    {
        const QDate day = QDate(2026, 11, 23).addDays(upTo(13)); // across two terms
        const int starts = 480 + 30 * upTo(12);
        const int ends = starts + 30 + 30 * upTo(7);
        return upTo(1) == 0 ? m_school.plan(day, starts, ends) : m_school.theory(day, starts, ends);
    }
    void plan()
    {
        if (const auto made = m_school.sessions.add(chosen()))
            m_plans.insert(m_plans.end(), made->added.begin(), made->added.end());
    }
    void take()
    {
        const auto session = any();
        if (!session)
            return;
        auto sheet = must(m_school.attendance.sheet(session->id));
        for (auto &row : sheet.rows)
            row.mark = mark(int(session->plan.span.length().count()));
        const auto done = m_school.attendance.take(attendance::requestOf(sheet));
        if (!done)
            return;
        ++taken;
        m_rolls.push_back(*done);
    }
    void correct()
    {
        if (m_rolls.empty())
            return;
        const auto &roll = m_rolls[size_t(upTo(int(m_rolls.size()) - 1))];
        const auto line = m_school.sessions.session(roll.session);
        if (!line)
            return;
        const int length = int(line->session.plan.span.length().count());
        if (const auto done = m_school.attendance.changeMark(roll.session, roll.after.rowVersion,
                {m_school.students[size_t(upTo(3))], mark(length)}))
            m_rolls.push_back(*done);
    }
    // The office's word beside the teacher's, or none any more.
    void qualify()
    {
        if (m_rolls.empty())
            return;
        const auto session = m_rolls[size_t(upTo(int(m_rolls.size()) - 1))].session;
        const auto sheet = m_school.attendance.sheet(session);
        if (!sheet || !sheet->roll)
            return;
        const int length = int(sheet->session.session.plan.span.length().count());
        const auto word = upTo(3) == 0 ? std::nullopt : std::optional(mark(length));
        if (m_school.attendance.correct(
                session, sheet->roll->rowVersion, m_school.students[size_t(upTo(3))], word))
            ++qualified;
    }
    void move()
    {
        const auto session = any();
        if (!session)
            return;
        const auto to = chosen();
        if (const auto done = m_school.sessions.edit(session->id, session->rowVersion,
                {to.day, to.span, to.nature, to.staff, to.subject}))
            m_plans.push_back(done->change);
    }
    void cancel()
    {
        const auto session = any();
        if (!session || upTo(2) > 0)
            return;
        if (const auto done =
                m_school.sessions.cancel(session->id, session->rowVersion, u"Panne"_s))
            m_plans.push_back(done->change);
    }
    void undoPlan()
    {
        if (!m_plans.empty() && m_school.sessions.undo({m_plans.back()}))
            m_plans.pop_back();
    }
    void undoRoll()
    {
        if (m_rolls.empty())
            return;
        if (m_school.attendance.undo(m_rolls[size_t(upTo(int(m_rolls.size()) - 1))]))
            ++undone;
    }

    WorkshopSchool &m_school;
    std::mt19937 m_random;
    std::vector<timetable::SessionChange> m_plans;
    std::vector<attendance::RollChange> m_rolls;
};

void runSteps(WorkshopSchool &school, unsigned seed, int steps)
{
    school.signInAs(u"dir"_s, Role::Director);
    school.school.clock.set(QDate(2027, 1, 4));
    Chance chance(school, seed);
    for (int i = 0; i < steps; ++i) {
        chance.step();
        INFO("seed " << seed << ", step " << i);
        REQUIRE(kept(school.school.database()) == counted(school.school.database()));
    }
    // A held session and a roll are the same fact.
    CHECK(school.count(u"SELECT count(*) FROM session WHERE state = 'held'"_s)
        == school.count(u"SELECT count(*) FROM roll_call"_s));
    CHECK(chance.taken > steps / 10);
    CHECK(chance.undone > 0);
    CHECK(chance.qualified > 0);
    const Totals before = kept(school.school.database());
    CHECK_FALSE(before.empty());
    must(school.attendance.countHoursAgain(school.year));
    CHECK(kept(school.school.database()) == before);
    // Whatever way they are read: the balance, the types of session, the months.
    qint64 attended = 0;
    for (const auto &[key, sums] : before)
        attended += sums[2];
    const auto book = must(school.hours.book(school.year));
    CHECK(book.total({}).attended.total() == Minutes(attended));
    Minutes ofNatures;
    for (const auto &row : must(school.hours.natures(school.year)))
        ofNatures += row.hours.attended;
    CHECK(ofNatures == Minutes(attended));
    Minutes ofMonths;
    for (const auto &month : must(school.hours.months(QDate(2026, 9, 1), QDate(2027, 7, 2))))
        ofMonths += month.attended;
    CHECK(ofMonths == Minutes(attended));
}

} // namespace

TEST_CASE("whatever is done, the weekly hours equal the rolls, and none is negative")
{
    for (const unsigned seed : {1u, 2u}) {
        support::SchoolFile file;
        WorkshopSchool school(file);
        runSteps(school, seed, 120);
    }
}

TEST_CASE("the weekly hours equal the rolls in a file and on a server")
{
    support::onBothEngines([](AnySchool &on) {
        WorkshopSchool school(on);
        runSteps(school, 5, 80);
    });
}
