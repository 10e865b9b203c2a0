#include "ui/home/home_sections.h"
#include "ui/hours/hours_rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kDaysBack = 7;
constexpr int kMissedToTell = 2; // one absence stands in the list of the day

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"groupAlerts"_s, HomeWords::tr("Alerts of my groups"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Pill, homeColumn(u"alert"_s, HomeWords::tr("Alert"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("No alert"),
        HomeWords::tr("Who is outside the target, or missed several sessions of the last days, "
                      "stands here."),
        HomeWords::tr("Hours 2/3–1/3"), {u"hours"_s, {}, 0}};
    const QDate today = day.clock.today();
    ET_ASSIGN(const auto missed, day.services.hours.missed(today.addDays(-kDaysBack), today));
    HoursWords words;
    words.targets = day.facts.targets;
    for (const hours::StudentHours &one : day.facts.hours) {
        const auto known = std::lower_bound(missed.begin(), missed.end(), one.student.enrolment,
            [](const hours::MissedSessions &row, enrolment::EnrolmentId id) {
                return row.enrolment < id;
            });
        const int absences = known != missed.end() && known->enrolment == one.student.enrolment
            ? known->absences
            : 0;
        const hours::Judgement balance = words.judge(one);
        ListCell name{nameOf(one.student)};
        ListCell alert{titleOf(balance), {}, toneOf(balance)};
        if (absences >= kMissedToTell) {
            if (isOutside(balance))
                name.secondary = HomeWords::tr("Balance: %1").arg(alert.text);
            alert = {HomeWords::tr("%n session(s) missed in a week", nullptr, absences), absences,
                Tone::Bad};
        } else if (!isOutside(balance)) {
            continue;
        }
        list.lines.push_back({{name, alert}, studentPlace(one.student.student)});
    }
    // Absences first.
    std::stable_sort(list.lines.begin(), list.lines.end(), [](const auto &a, const auto &b) {
        return a.cells[1].sort.toInt() > b.cells[1].sort.toInt();
    });
    return list;
}

} // namespace

HomeSection groupAlerts()
{
    return {{u"roll"_s, u"session"_s, u"enrolment"_s, u"group"_s}, read, true};
}

} // namespace ui
