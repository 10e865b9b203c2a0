#include "core/follow_up/half_day.h"
#include "tests/support/vectors.h"

#include <QJsonArray>

#include <random>

using namespace Qt::Literals::StringLiterals;
using absences::AbsenceSpan;
using base::Minutes;
using follow_up::HalfDay;
using follow_up::HalfDayCounts;
using follow_up::JudgedAbsence;
using follow_up::OwedSession;
using follow_up::Worth;
using timetable::DaySpan;

namespace {

const QDate kMonday(2026, 11, 2);
const DaySpan kMorning{480, 720};
const DaySpan kAfternoon{780, 1020};

OwedSession missedWhole(QDate day, const DaySpan &span)
{
    return {day, span, true, span};
}

HalfDayCounts counted(const std::vector<OwedSession> &sessions,
    const std::vector<JudgedAbsence> &absences = {}, const follow_up::HalfDayRule &rule = {})
{
    return countBetween(halfDays(sessions, absences, rule), kMonday, kMonday.addDays(27));
}

std::vector<OwedSession> wholeDays(int days)
{
    std::vector<OwedSession> sessions;
    for (int day = 0; day < days; ++day) {
        sessions.push_back(missedWhole(kMonday.addDays(day), kMorning));
        sessions.push_back(missedWhole(kMonday.addDays(day), kAfternoon));
    }
    return sessions;
}

// What an absence of the vectors misses of a session, as the roll would say it.
std::optional<DaySpan> missedOf(const QJsonObject &session, const QJsonArray &absences)
{
    for (const auto &value : absences) {
        const QJsonObject absence = value.toObject();
        const DaySpan part{std::max(session[u"start"].toInt(), absence[u"start"].toInt()),
            std::min(session[u"end"].toInt(), absence[u"end"].toInt())};
        if (absence[u"date"] == session[u"date"] && part.ends > part.starts)
            return part;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("the half-days of the worked example")
{
    const QJsonObject vector = support::vectors(u"half_days"_s);
    std::vector<OwedSession> sessions;
    for (const auto &value : vector[u"sessions"].toArray()) {
        const QJsonObject session = value.toObject();
        sessions.push_back({QDate::fromString(session[u"date"].toString(), Qt::ISODate),
            {session[u"start"].toInt(), session[u"end"].toInt()}, true,
            missedOf(session, vector[u"absences"].toArray())});
    }
    const auto found = halfDays(sessions, {}, {});
    const QJsonObject expected = vector[u"result"].toObject();
    REQUIRE(qsizetype(found.size()) == expected.size());
    for (const HalfDay &halfDay : found) {
        const QString name =
            halfDay.day.toString(Qt::ISODate) + (halfDay.isAfternoon ? u" PM"_s : u" AM"_s);
        INFO(name.toStdString());
        const QJsonObject row = expected[name].toObject();
        CHECK(halfDay.expected.count() == row[u"exp"].toInt());
        CHECK(halfDay.missed.count() == row[u"miss"].toInt());
        CHECK(halfDay.unjustified.count() == row[u"unj"].toInt());
        CHECK(halfDay.isMissedWhole() == row[u"full_absence"].toBool());
        CHECK(halfDay.isUnjustifiedWhole() == row[u"full_unjustified"].toBool());
        CHECK(halfDay.isUnjustified() == row[u"any_unjustified"].toBool());
    }
}

TEST_CASE("three half-days, two of them whole: Monday, and two hours of Tuesday morning")
{
    auto sessions = wholeDays(1);
    sessions.push_back(missedWhole(kMonday.addDays(1), {480, 600}));
    sessions.push_back({kMonday.addDays(1), {600, 720}});
    const auto counts = counted(sessions);
    CHECK(counts.unjustified == 3);
    CHECK(counts.unjustifiedWhole == 2);
}

TEST_CASE("whole days: four half-days of two, ten of five")
{
    CHECK(counted(wholeDays(2)).unjustified == 4);
    CHECK(counted(wholeDays(5)).unjustifiedWhole == 10);
}

TEST_CASE("five days with a certificate are no unjustified half-day, but ten half-days")
{
    const auto counts =
        counted(wholeDays(5), {{AbsenceSpan::days(kMonday, kMonday.addDays(4)), Worth::Justified}});
    CHECK(counts.unjustified == 0);
    CHECK(counts.all == 10);
}

TEST_CASE("an absence outside the sessions counts nothing")
{
    CHECK(counted({}, {{AbsenceSpan::days(kMonday, kMonday.addDays(4)), Worth::Unjustified}})
        == HalfDayCounts());
    const std::vector<OwedSession> present{{kMonday, kMorning}};
    CHECK(counted(present, {{AbsenceSpan::days(kMonday, kMonday), Worth::Unjustified}}).all == 0);
}

TEST_CASE("a reason for two of four hours leaves the other two to be explained")
{
    const auto found = follow_up::halfDays(
        {missedWhole(kMonday, kMorning)}, {{{kMonday, 480, kMonday, 600}, Worth::Justified}}, {});
    REQUIRE(found.size() == 1);
    CHECK(found.front().isMissedWhole());
    CHECK(found.front().unjustified == Minutes(120));
    CHECK_FALSE(found.front().isUnjustifiedWhole());
}

TEST_CASE("exclusions are counted apart, and who works elsewhere misses nothing")
{
    const auto counts = counted(wholeDays(2),
        {{AbsenceSpan::days(kMonday, kMonday), Worth::Excluded},
            {AbsenceSpan::days(kMonday.addDays(1), kMonday.addDays(1)), Worth::NotMissed}});
    CHECK(counts.all == 0);
    CHECK(counts.unjustified == 0);
    CHECK(counts.excluded == 2);
}

TEST_CASE("silence waits until the deadline, then it is unjustified")
{
    follow_up::HalfDayRule rule;
    rule.silence = [](QDate day) { return day == kMonday ? Worth::Unjustified : Worth::Waiting; };
    const auto counts = counted(wholeDays(2), {}, rule);
    CHECK(counts.all == 4);
    CHECK(counts.unjustified == 2);
    CHECK(counts.waiting == 2);
}

TEST_CASE("a roll that was not done misses nobody, and no half-day is whole without it")
{
    auto sessions = wholeDays(1);
    sessions.front().isCalled = false;
    const auto counts = counted(sessions);
    CHECK(counts.all == 1);
    CHECK(counts.missingRolls == 1);
    sessions.front().span.ends = 600;
    sessions.push_back(missedWhole(kMonday, {600, 720}));
    CHECK(counted(sessions).whole == 1);
    CHECK(counted(sessions).all == 2);
}

namespace {

// Minute by minute, as slowly as one can.
HalfDayCounts slowCount(
    const std::vector<OwedSession> &sessions, const std::vector<JudgedAbsence> &absences, int noon)
{
    HalfDayCounts counts;
    for (QDate day = kMonday; day <= kMonday.addDays(27); day = day.addDays(1)) {
        for (const bool afternoon : {false, true}) {
            HalfDay half;
            for (const OwedSession &session : sessions) {
                if (session.day != day || (session.span.starts >= noon) != afternoon)
                    continue;
                half.missingRolls += session.isCalled ? 0 : 1;
                for (int minute = session.span.starts; minute < session.span.ends; ++minute) {
                    half.expected += Minutes(1);
                    if (!session.isCalled || !session.missed || !session.missed->contains(minute))
                        continue;
                    Worth worth = Worth::Unjustified;
                    for (const JudgedAbsence &absence : absences) {
                        const auto part = absence.span.on(day);
                        if (part && part->contains(minute))
                            worth = absence.worth;
                    }
                    if (worth == Worth::NotMissed)
                        continue;
                    (worth == Worth::Excluded ? half.excluded : half.missed) += Minutes(1);
                    half.unjustified += Minutes(worth == Worth::Unjustified ? 1 : 0);
                    half.waiting += Minutes(worth == Worth::Waiting ? 1 : 0);
                }
            }
            counts.add(half);
        }
    }
    return counts;
}

} // namespace

TEST_CASE("random weeks agree with a slow count, minute by minute")
{
    std::mt19937 random(20261102); // NOLINT: the same weeks each time
    const auto below = [&random](int n) { return int(random() % unsigned(n)); };
    for (int round = 0; round < 60; ++round) {
        std::vector<OwedSession> sessions;
        for (int i = 0; i < 20; ++i) {
            const int starts = 480 + 30 * below(18);
            OwedSession session{
                kMonday.addDays(below(28)), {starts, starts + 30 + 30 * below(8)}, below(8) != 0};
            if (below(2) == 0) {
                const int from = session.span.starts + below(20);
                session.missed = DaySpan{from, from + 1 + below(session.span.ends - from)};
            }
            sessions.push_back(session);
        }
        std::vector<JudgedAbsence> absences;
        for (QDate day = kMonday; day <= kMonday.addDays(27); day = day.addDays(1 + below(5))) {
            const QDate last = day.addDays(below(3));
            absences.push_back({{day, below(600), last, 601 + below(839)}, Worth(below(5))});
            day = last;
        }
        CHECK(counted(sessions, absences) == slowCount(sessions, absences, 13 * 60));
    }
}
