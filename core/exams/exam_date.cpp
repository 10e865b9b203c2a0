#include "core/exams/exam_date.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace exams {

namespace {

constexpr base::StoredNames<ExamDateKind, 7> kKindNames{{{ExamDateKind::Opens, u"opens"},
    {ExamDateKind::Closes, u"closes"}, {ExamDateKind::Confirmations, u"confirmations"},
    {ExamDateKind::Adjustments, u"adjustments"}, {ExamDateKind::Papers, u"papers"},
    {ExamDateKind::Results, u"results"}, {ExamDateKind::Other, u"other"}}};

constexpr int kLongestLabel = 100;
constexpr int kLongestSource = 200;

} // namespace

QString storedName(ExamDateKind kind)
{
    return kKindNames.of(kind);
}

base::Result<ExamDateKind> examDateKindFrom(const QString &stored)
{
    return kKindNames.read(stored);
}

QString titleOf(ExamDateKind kind)
{
    switch (kind) {
    case ExamDateKind::Opens:
        return QCoreApplication::translate("exams", "Registrations open");
    case ExamDateKind::Closes:
        return QCoreApplication::translate("exams", "Registrations close");
    case ExamDateKind::Confirmations:
        return QCoreApplication::translate("exams", "Confirmations due");
    case ExamDateKind::Adjustments:
        return QCoreApplication::translate("exams", "Adjustments due");
    case ExamDateKind::Papers:
        return QCoreApplication::translate("exams", "Papers");
    case ExamDateKind::Results:
        return QCoreApplication::translate("exams", "Results");
    case ExamDateKind::Other:
        return QCoreApplication::translate("exams", "Other date");
    }
    return {};
}

bool isDeadline(ExamDateKind kind)
{
    switch (kind) {
    case ExamDateKind::Closes:
    case ExamDateKind::Confirmations:
    case ExamDateKind::Adjustments:
        return true;
    case ExamDateKind::Opens:
    case ExamDateKind::Papers:
    case ExamDateKind::Results:
    case ExamDateKind::Other:
        return false;
    }
    return false;
}

QString ExamDate::title() const
{
    if (details.kind == ExamDateKind::Other)
        return details.label;
    return base::joined({titleOf(details.kind), details.label}, u" · "_s);
}

base::Result<ExamDateDetails> checkedDate(const ExamDateDetails &typed, int session)
{
    if (!typed.day.isValid() || typed.day.year() < session - 2 || typed.day.year() > session) {
        return base::fail(errors::kBadExamDate,
            QCoreApplication::translate("exams",
                "The calendar of session %1 goes from %2 to %1: type a day of these years.")
                .arg(QString::number(session), QString::number(session - 2)));
    }
    ExamDateDetails details = typed;
    ET_ASSIGN(details.label,
        base::cleanLine(
            typed.label, QCoreApplication::translate("exams", "What for"), kLongestLabel));
    ET_ASSIGN(details.source,
        base::cleanLine(
            typed.source, QCoreApplication::translate("exams", "Source"), kLongestSource));
    if (details.source.isEmpty()) {
        return base::fail(errors::kNoDateSource,
            QCoreApplication::translate("exams",
                "Say where the date was read: the academy’s circular, its letter, its site."));
    }
    if (details.kind == ExamDateKind::Other && details.label.isEmpty()) {
        return base::fail(errors::kNoDateLabel,
            QCoreApplication::translate("exams", "Say what happens on this day."));
    }
    return details;
}

std::vector<security::FieldChange> changesBetween(
    const ExamDateDetails &before, const ExamDateDetails &after)
{
    const auto day = [](const ExamDateDetails &details) {
        return details.day.isValid() ? base::formatDate(details.day) : QString();
    };
    const auto kind = [](const ExamDateDetails &details) {
        return details.day.isValid() ? titleOf(details.kind) : QString();
    };
    return {{u"kind"_s, kind(before), kind(after)}, {u"label"_s, before.label, after.label},
        {u"day"_s, day(before), day(after)}, {u"source"_s, before.source, after.source}};
}

std::vector<ExamReminder> remindersOn(
    QDate today, const std::vector<ExamDate> &dates, const std::vector<int> &leads)
{
    std::vector<ExamReminder> reminders;
    for (const ExamDate &date : dates) {
        if (!isDeadline(date.details.kind) || date.details.day < today)
            continue;
        const int left = int(today.daysTo(date.details.day));
        std::optional<int> step;
        for (const int lead : leads) {
            if (left <= lead && (!step || lead < *step))
                step = lead;
        }
        if (step)
            reminders.push_back({date, left, *step});
    }
    std::stable_sort(reminders.begin(), reminders.end(),
        [](const ExamReminder &a, const ExamReminder &b) { return a.daysLeft < b.daysLeft; });
    return reminders;
}

std::vector<int> leadsFrom(const QString &text)
{
    std::vector<int> leads;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int days = part.trimmed().toInt(&isNumber);
        if (isNumber && days >= 0)
            leads.push_back(days);
    }
    std::sort(leads.begin(), leads.end(), std::greater());
    return leads;
}

} // namespace exams
