// Random weeks through the program, counted again minute by minute from what the test knows.
#include "tests/core/follow_up/followed_school.h"

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::AnySchool;
using support::kMonday;
using support::must;

namespace {

constexpr int kNoon = 13 * 60;
constexpr size_t kStudents = 4;
const QDate kToday(2026, 9, 30);

struct Held {
    QDate day;
    timetable::DaySpan span;
    std::array<Mark, kStudents> counted;
};
struct Case {
    size_t student;
    absences::AbsenceSpan span;
    QString reason; // empty: nobody has said why
};

// What a minute that a roll calls missed is worth, by the reasons that come with the program.
enum class Kind { Justified, Unjustified, Waiting, Excluded, Elsewhere };

Kind kindOf(const std::vector<Case> &cases, size_t student, QDate day, int minute)
{
    for (const Case &one : cases) {
        const auto part = one.span.on(day);
        if (one.student != student || one.reason.isEmpty() || !part || !part->contains(minute))
            continue;
        static const std::map<QString, Kind> kinds{{u"illness"_s, Kind::Justified},
            {u"appointment"_s, Kind::Justified}, {u"refused"_s, Kind::Unjustified},
            {u"exclusion"_s, Kind::Excluded}, {u"placement"_s, Kind::Elsewhere}};
        return kinds.at(one.reason);
    }
    return day.daysTo(kToday) <= 2 ? Kind::Waiting : Kind::Unjustified;
}

struct Slow {
    int all = 0;
    int whole = 0;
    int unjustified = 0;
    int unjustifiedWhole = 0;
    int excluded = 0;
    int waiting = 0;
};

Slow slowCount(const std::vector<Held> &sessions, const std::vector<Case> &cases, size_t student)
{
    Slow slow;
    for (QDate day(2026, 9, 1); day <= kToday; day = day.addDays(1)) {
        for (const bool afternoon : {false, true}) {
            int owed = 0;
            std::map<Kind, int> missed;
            for (const Held &session : sessions) {
                const Mark mark = session.counted[student];
                if (session.day != day || (session.span.starts >= kNoon) != afternoon
                    || mark == Mark::Exempted)
                    continue;
                owed += session.span.ends - session.span.starts;
                for (int minute = session.span.starts;
                     mark == Mark::Absent && minute < session.span.ends; ++minute)
                    ++missed[kindOf(cases, student, day, minute)];
            }
            const int gone =
                missed[Kind::Justified] + missed[Kind::Unjustified] + missed[Kind::Waiting];
            const int bad = missed[Kind::Unjustified];
            slow.all += gone > 0 ? 1 : 0;
            slow.whole += gone > 0 && gone >= owed ? 1 : 0;
            slow.unjustified += bad > 0 ? 1 : 0;
            slow.unjustifiedWhole += bad > 0 && bad >= owed ? 1 : 0;
            slow.excluded += missed[Kind::Excluded] > 0 ? 1 : 0;
            slow.waiting += missed[Kind::Waiting] > 0 ? 1 : 0;
        }
    }
    return slow;
}

class RandomWeeks {
public:
    RandomWeeks(FollowedSchool &school, unsigned seed)
        : m_school(school)
        , m_random(seed)
    {
    }
    std::vector<Held> sessions;
    std::vector<Case> cases;

    void hold(QDate day)
    {
        static constexpr std::array kSpans{timetable::DaySpan{480, 600},
            timetable::DaySpan{600, 720}, timetable::DaySpan{780, 900},
            timetable::DaySpan{900, 1020}};
        for (const timetable::DaySpan &span : kSpans) {
            if (below(4) == 0)
                continue;
            Held held{day, span, {}};
            std::vector<RollMark> marks;
            for (size_t at = 0; at < kStudents; ++at)
                marks.push_back(drawn());
            const auto session = m_school.held(day, span.starts, span.ends, marks);
            for (size_t at = 0; at < kStudents; ++at)
                held.counted[at] = marks[at].mark;
            if (below(5) == 0)
                correct(session, held);
            sessions.push_back(held);
        }
    }
    void follow(size_t student, QDate day)
    {
        static const std::array kReasons{
            u""_s, u"illness"_s, u"appointment"_s, u"refused"_s, u"exclusion"_s, u"placement"_s};
        Case made{student, {day, 480 + below(200), day.addDays(below(2)), 780 + below(240)},
            kReasons[size_t(below(int(kReasons.size())))]};
        absences::AbsenceDetails details;
        details.span = made.span;
        if (!made.reason.isEmpty())
            details.reason = made.reason;
        if (m_school.absences.follow(m_school.student(student), details))
            cases.push_back(made); // else it shares minutes with another one
    }
    int below(int n) { return int(m_random() % unsigned(n)); }

private:
    RollMark drawn()
    {
        const int draw = below(10);
        if (draw < 4)
            return {Mark::Absent, {}};
        if (draw == 4)
            return {Mark::Late, base::Minutes(20)};
        if (draw == 5)
            return {Mark::Exempted, {}};
        return {};
    }
    // The office says otherwise of somebody.
    void correct(const timetable::Session &session, Held &held)
    {
        const size_t at = size_t(below(int(kStudents)));
        const RollMark office{below(2) == 0 ? Mark::Present : Mark::Absent, {}};
        must(m_school.attendance.correct(session.id, 1, m_school.students[at], office));
        held.counted[at] = office.mark;
    }

    FollowedSchool &m_school;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("random weeks of rolls, corrections and reasons agree with a slow count")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(kToday);
        RandomWeeks weeks(school, 20260930); // NOLINT: the same weeks each time
        for (QDate day = kMonday; day <= kToday; day = day.addDays(1)) {
            if (day.dayOfWeek() > 5)
                continue;
            weeks.hold(day);
            weeks.follow(size_t(weeks.below(int(kStudents))), day);
            weeks.follow(size_t(weeks.below(int(kStudents))), day);
        }
        const auto month = must(school.followUp.month(kToday));
        CHECK(weeks.cases.size() > 20);
        for (size_t at = 0; at < kStudents; ++at) {
            const Slow slow = slowCount(weeks.sessions, weeks.cases, at);
            const auto line = std::find_if(month.students.begin(), month.students.end(),
                [&](const auto &one) { return one.who.student == school.student(at); });
            REQUIRE(line != month.students.end());
            CHECK(line->counts.all == slow.all);
            CHECK(line->counts.whole == slow.whole);
            CHECK(line->counts.unjustified == slow.unjustified);
            CHECK(line->counts.unjustifiedWhole == slow.unjustifiedWhole);
            CHECK(line->counts.excluded == slow.excluded);
            CHECK(line->counts.waiting == slow.waiting);
            const auto trend = must(school.followUp.student(school.student(at), kToday, 1));
            CHECK(trend.months.back().counts.all == slow.all);
            CHECK(trend.months.back().counts.unjustifiedWhole == slow.unjustifiedWhole);
        }
    });
}
