#include "core/timetable/minor_hours.h"

#include "core/base/dates.h"
#include "core/base/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

constexpr int kOfAge = 18;
constexpr int kDay = 24 * 60;
using Kind = HoursFinding::Kind;
enum class AgeBand { Under16, Under18, OfAge };

AgeBand bandOf(QDate birth, QDate day)
{
    const int age = base::ageOn(birth, day);
    if (age < 16)
        return AgeBand::Under16;
    return age < kOfAge ? AgeBand::Under18 : AgeBand::OfAge;
}

QString timeText(int minutes)
{
    return formatMinuteOfDay(minutes);
}

bool concerns(const GroupTime &time, const YoungPerson &person)
{
    const auto has = [](const auto &list, auto id) {
        return std::find(list.begin(), list.end(), id) != list.end();
    };
    return has(person.groups, time.group) && (!time.part || has(person.parts, *time.part));
}

// The week of those who have the same groups, parts and band of age.
class OneWeek {
public:
    OneWeek(std::vector<const GroupTime *> times, AgeBand band, const MinorHours &limits,
        DayWords words)
        : m_times(std::move(times))
        , m_band(band)
        , m_limits(limits)
        , m_words(words)
    {
        std::sort(m_times.begin(), m_times.end(), [](const GroupTime *a, const GroupTime *b) {
            return std::tuple(a->day, a->span.starts, a->span.ends)
                < std::tuple(b->day, b->span.starts, b->span.ends);
        });
    }

    std::vector<std::pair<Kind, QString>> findings(const std::set<QDate> &holidays)
    {
        checkOverlaps();
        if (m_band == AgeBand::OfAge)
            return m_found;
        splitIntoDays();
        base::Minutes week;
        for (const Day &day : m_days) {
            week += day.worked;
            checkDay(day, holidays);
        }
        if (week.count() > m_limits.week) {
            add(Kind::Week,
                QCoreApplication::translate("timetable", "%1 in the week, %2 at most.")
                    .arg(base::formatMinutes(week), timeText(m_limits.week)));
        }
        checkRest();
        checkRestDays();
        return m_found;
    }

private:
    struct Day {
        QDate date;
        std::vector<DaySpan> spans; // merged where they overlap
        base::Minutes worked;
    };

    void add(Kind kind, const QString &message) { m_found.emplace_back(kind, message); }

    QString named(QDate day) const
    {
        return m_words == DayWords::Date
            ? base::formatLongDate(day)
            : QLocale(QLocale::French, QLocale::France).standaloneDayName(day.dayOfWeek());
    }

    void checkOverlaps()
    {
        for (size_t i = 0; i < m_times.size(); ++i) {
            for (size_t j = i + 1; j < m_times.size(); ++j) {
                const GroupTime &a = *m_times[i];
                const GroupTime &b = *m_times[j];
                if (b.day != a.day || b.span.starts >= a.span.ends)
                    break;
                add(Kind::TwiceAtOnce,
                    QCoreApplication::translate("timetable", "expected twice at once: %1; %2.")
                        .arg(a.words, b.words));
            }
        }
    }

    void splitIntoDays()
    {
        for (const GroupTime *time : m_times) {
            if (m_days.empty() || m_days.back().date != time->day)
                m_days.push_back({time->day, {}, {}});
            auto &spans = m_days.back().spans;
            if (!spans.empty() && time->span.starts < spans.back().ends)
                spans.back().ends = std::max(spans.back().ends, time->span.ends);
            else
                spans.push_back(time->span);
        }
        for (Day &day : m_days) {
            for (const DaySpan &span : day.spans)
                day.worked += span.length();
        }
    }

    void checkDay(const Day &day, const std::set<QDate> &holidays)
    {
        if (day.worked.count() > m_limits.day) {
            add(Kind::Day,
                QCoreApplication::translate("timetable", "%1: %2, %3 at most.")
                    .arg(named(day.date), base::formatMinutes(day.worked), timeText(m_limits.day)));
        }
        checkStretches(day);
        const int night =
            m_band == AgeBand::Under16 ? m_limits.nightFromUnder16 : m_limits.nightFrom;
        if (day.spans.front().starts < m_limits.nightUntil || day.spans.back().ends > night) {
            add(Kind::Night,
                QCoreApplication::translate("timetable", "%1: at night, between %2 and %3.")
                    .arg(named(day.date), timeText(night), timeText(m_limits.nightUntil)));
        }
        if (holidays.contains(day.date)) {
            add(Kind::PublicHoliday,
                QCoreApplication::translate("timetable", "%1: a public holiday.")
                    .arg(named(day.date)));
        }
    }

    void checkStretches(const Day &day)
    {
        int worked = 0;
        for (size_t i = 0; i < day.spans.size(); ++i) {
            const bool goesOn =
                i > 0 && day.spans[i].starts - day.spans[i - 1].ends < m_limits.pause;
            worked = (goesOn ? worked : 0) + int(day.spans[i].length().count());
            const bool isLast = i + 1 == day.spans.size()
                || day.spans[i + 1].starts - day.spans[i].ends >= m_limits.pause;
            if (!isLast || worked <= m_limits.stretch)
                continue;
            add(Kind::Stretch,
                QCoreApplication::translate(
                    "timetable", "%1: %2 without a break of %3, %4 at most.")
                    .arg(named(day.date), timeText(worked), timeText(m_limits.pause),
                        timeText(m_limits.stretch)));
        }
    }

    void checkRest()
    {
        const int least = m_band == AgeBand::Under16 ? m_limits.restUnder16 : m_limits.rest;
        for (size_t i = 1; i < m_days.size(); ++i) {
            const Day &before = m_days[i - 1];
            const Day &after = m_days[i];
            if (before.date.daysTo(after.date) != 1)
                continue;
            const int rest = kDay - before.spans.back().ends + after.spans.front().starts;
            if (rest >= least)
                continue;
            add(Kind::Rest,
                QCoreApplication::translate(
                    "timetable", "%1: %2 of rest since the day before, %3 at least.")
                    .arg(named(after.date), timeText(rest), timeText(least)));
        }
    }

    // Two days off in a row; Sunday and the Monday of the same week count as such.
    void checkRestDays()
    {
        std::array<bool, 8> worked{};
        for (const Day &day : m_days)
            worked[size_t(day.date.dayOfWeek() - 1)] = true;
        worked[7] = worked[0];
        for (size_t i = 0; i + 1 < worked.size(); ++i) {
            if (!worked[i] && !worked[i + 1])
                return;
        }
        add(Kind::RestDays,
            QCoreApplication::translate("timetable", "no two days of rest in a row."));
    }

    std::vector<const GroupTime *> m_times;
    AgeBand m_band;
    const MinorHours &m_limits;
    DayWords m_words;
    std::vector<Day> m_days;
    std::vector<std::pair<Kind, QString>> m_found;
};

using Circle =
    std::tuple<AgeBand, std::vector<school::GroupId>, std::vector<enrolment::GroupPartId>>;

} // namespace

QString shown(const HoursFinding &finding)
{
    return QCoreApplication::translate(
        "timetable", "%1 (%n young people): %2", nullptr, finding.students)
        .arg(finding.groups.join(u", "_s), finding.message);
}

std::vector<HoursFinding> findingsIn(const std::vector<GroupTime> &week,
    const std::vector<YoungPerson> &people, const MinorHours &limits,
    const std::set<QDate> &holidays, DayWords words)
{
    if (week.empty())
        return {};
    const QDate monday = base::mondayOf(week.front().day);
    std::map<Circle, std::vector<const YoungPerson *>> circles;
    for (const YoungPerson &person : people)
        circles[{bandOf(person.birth, monday), person.groups, person.parts}].push_back(&person);
    std::vector<HoursFinding> all;
    for (const auto &[circle, members] : circles) {
        std::vector<const GroupTime *> times;
        QStringList groups;
        for (const GroupTime &time : week) {
            if (!concerns(time, *members.front()))
                continue;
            times.push_back(&time);
            if (!groups.contains(time.groupName))
                groups += time.groupName;
        }
        OneWeek one(times, std::get<0>(circle), limits, words);
        for (const auto &[kind, message] : one.findings(holidays)) {
            const auto known = std::find_if(all.begin(), all.end(), [&](const HoursFinding &f) {
                return f.kind == kind && f.message == message && f.groups == groups;
            });
            if (known != all.end())
                known->students += int(members.size());
            else
                all.push_back({kind, groups, int(members.size()), message});
        }
    }
    return all;
}

} // namespace timetable
