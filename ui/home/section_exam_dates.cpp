#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/exam_service.h"
#include "ui/home/home_sections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

ListCell whenCell(const exams::ExamReminder &reminder)
{
    const Tone tone = reminder.step <= 7 ? Tone::Bad
        : reminder.step <= 30            ? Tone::Warning
                                         : Tone::Accent;
    return {reminder.daysLeft == 0 ? HomeWords::tr("Today")
                                   : HomeWords::tr("In %n day(s)", nullptr, reminder.daysLeft),
        reminder.daysLeft, tone};
}

// What still weighs on a deadline: confirmations not sent, adjustments not sent.
base::Result<QString> whatIsLeft(const HomeDay &day, const exams::ExamReminder &reminder)
{
    const int session = reminder.date.session;
    if (reminder.date.details.kind == exams::ExamDateKind::Adjustments) {
        ET_ASSIGN(
            const auto asked, exams::AdjustmentService(day.services.workspace).ofSession(session));
        const auto left =
            std::count_if(asked.begin(), asked.end(), [](const exams::AdjustmentLine &line) {
                return exams::isNotSent(line.adjustment.details.state);
            });
        return HomeWords::tr("%n adjustment(s) not sent", nullptr, int(left));
    }
    ET_ASSIGN(const auto lines, exams::ExamService(day.services.workspace).session(session));
    if (reminder.date.details.kind == exams::ExamDateKind::Closes)
        return HomeWords::tr("%n candidate(s) entered", nullptr, int(lines.size()));
    const auto left = std::count_if(lines.begin(), lines.end(),
        [](const exams::ExamLine &line) { return !line.registration.facts.confirmation.sentOn; });
    return HomeWords::tr("%n confirmation(s) not sent", nullptr, int(left));
}

// The nearest first.
base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"examDates"_s, HomeWords::tr("Exams: what is due"),
        {{HomeColumn::Text, homeColumn(u"date"_s, HomeWords::tr("Date"))},
            {HomeColumn::Text, homeColumn(u"left"_s, HomeWords::tr("What is left"))},
            {HomeColumn::Pill, homeColumn(u"when"_s, HomeWords::tr("When"))}},
        {}, Tone::Warning, Icon::Exams, HomeWords::tr("Nothing is due"),
        HomeWords::tr("The dates of the exams stand here before they are due."),
        HomeWords::tr("Exams"), {u"exams"_s, {}, 0}};
    ET_ASSIGN(const auto reminders, exams::CalendarService(day.services.workspace).reminders());
    for (const exams::ExamReminder &reminder : reminders) {
        ET_ASSIGN(const QString left, whatIsLeft(day, reminder));
        ListCell date{reminder.date.title()};
        date.text += u" · "_s + QString::number(reminder.date.session);
        list.lines.push_back({{date, {left}, whenCell(reminder)},
            {u"exams"_s,
                reminder.date.details.kind == exams::ExamDateKind::Adjustments ? u"adjustments"_s
                                                                               : u"calendar"_s,
                reminder.date.session}});
    }
    return list;
}

} // namespace

HomeSection examDates()
{
    return {{u"exam-date"_s, u"exam-registration"_s, u"exam-adjustment"_s}, read, true};
}

} // namespace ui
