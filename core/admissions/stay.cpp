#include "core/admissions/stay.h"

#include "core/base/contact_formats.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace admissions {

namespace {

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
    switch (outcome) {
    case StayOutcome::Planned:
        return u"planned"_s;
    case StayOutcome::Done:
        return u"done"_s;
    case StayOutcome::Missed:
        return u"missed"_s;
    case StayOutcome::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

StayOutcome stayOutcomeFrom(const QString &stored)
{
    const auto *found = std::find_if(kStayOutcomes.begin(), kStayOutcomes.end(),
        [&](StayOutcome one) { return storedName(one) == stored; });
    return found == kStayOutcomes.end() ? StayOutcome::Planned : *found;
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
    switch (kind) {
    case StayKind::Discovery:
        return u"discovery"_s;
    case StayKind::Observation:
        return u"observation"_s;
    }
    return {};
}

StayKind stayKindFrom(const QString &stored)
{
    return stored == u"observation" ? StayKind::Observation : StayKind::Discovery;
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
