#include "core/admissions/stay.h"

#include "core/base/contact_formats.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

constexpr base::StoredNames<StayOutcome, 4> kStayOutcomeNames{
    {{StayOutcome::Planned, u"planned"}, {StayOutcome::Done, u"done"},
        {StayOutcome::Missed, u"missed"}, {StayOutcome::Cancelled, u"cancelled"}}};

constexpr base::StoredNames<StayKind, 2> kStayKindNames{
    {{StayKind::Discovery, u"discovery"}, {StayKind::Observation, u"observation"}}};

constexpr int kLongestLine = 120;
constexpr int kMostDays = 31;

base::Done checkDays(QDate first, QDate last)
{
    if (first.isValid() && last >= first && first.daysTo(last) < kMostDays)
        return {};
    return base::fail(errors::kBadStayDays,
        QCoreApplication::translate("admissions",
            "A stay has a first and a last day, in this order and within a month: correct the "
            "dates."));
}

} // namespace

QString storedName(StayOutcome outcome)
{
    return kStayOutcomeNames.of(outcome);
}

StayOutcome stayOutcomeFrom(const QString &stored)
{
    return kStayOutcomeNames.find(stored).value_or(StayOutcome::Planned);
}

QString titleOf(StayOutcome outcome)
{
    switch (outcome) {
    case StayOutcome::Planned:
        return QCoreApplication::translate("admissions", "Planned");
    case StayOutcome::Done:
        return QCoreApplication::translate("admissions", "Done");
    case StayOutcome::Missed:
        return QCoreApplication::translate("admissions", "Did not come");
    case StayOutcome::Cancelled:
        return QCoreApplication::translate("admissions", "Cancelled");
    }
    return {};
}

QString storedName(StayKind kind)
{
    return kStayKindNames.of(kind);
}

StayKind stayKindFrom(const QString &stored)
{
    return kStayKindNames.find(stored).value_or(StayKind::Discovery);
}

QString titleOf(StayKind kind)
{
    switch (kind) {
    case StayKind::Discovery:
        return QCoreApplication::translate("admissions", "Discovery stay");
    case StayKind::Observation:
        return QCoreApplication::translate("admissions", "Third-form observation");
    }
    return {};
}

base::Result<StaySessionDetails> checkedDetails(const StaySessionDetails &typed)
{
    StaySessionDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(
            typed.name, QCoreApplication::translate("admissions", "Name"), kLongestLine));
    if (details.name.isEmpty()) {
        return base::fail(errors::kNoSessionName,
            QCoreApplication::translate(
                "admissions", "Give the session a name, such as “Winter stays”."));
    }
    ET_ASSIGN(details.hours,
        base::cleanLine(
            typed.hours, QCoreApplication::translate("admissions", "Hours"), kLongestLine));
    ET_TRY(checkDays(details.firstDay, details.lastDay));
    std::erase_if(details.places, [](const StayPlaces &one) { return one.places <= 0; });
    return details;
}

base::Result<StayDetails> checkedDetails(const StayDetails &typed)
{
    StayDetails details = typed;
    if (details.workshop.value() == 0) {
        return base::fail(errors::kNoStayWorkshop,
            QCoreApplication::translate("admissions", "Choose the workshop of the stay."));
    }
    ET_TRY(checkDays(details.firstDay, details.lastDay));
    ET_ASSIGN(details.hours,
        base::cleanLine(
            typed.hours, QCoreApplication::translate("admissions", "Hours"), kLongestLine));
    ET_ASSIGN(details.insurance,
        base::cleanLine(
            typed.insurance, QCoreApplication::translate("admissions", "Insurance"), kLongestLine));
    ET_ASSIGN(details.emergencyName,
        base::cleanLine(typed.emergencyName,
            QCoreApplication::translate("admissions", "In an emergency"), kLongestLine));
    ET_ASSIGN(details.emergencyPhone, base::checkedPhone(typed.emergencyPhone));
    return details;
}

} // namespace admissions
