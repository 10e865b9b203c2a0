#include "core/placements/placement.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace placements {

namespace {

constexpr int kLongestStay = 366;

QString daysText(const PlacementDetails &details)
{
    if (!details.firstDay.isValid())
        return {};
    return base::formatRange({details.firstDay, details.lastDay});
}

} // namespace

int Placement::workingDays() const
{
    int days = 0;
    for (QDate day = details.firstDay; day <= details.lastDay; day = day.addDays(1))
        days += day.dayOfWeek() <= Qt::Friday ? 1 : 0;
    return days;
}

base::Result<PlacementDetails> checked(const PlacementDetails &typed)
{
    PlacementDetails clean = typed;
    ET_ASSIGN(clean.company,
        base::cleanLine(typed.company, QCoreApplication::translate("placements", "Company"), 200));
    ET_ASSIGN(clean.tutor,
        base::cleanLine(typed.tutor, QCoreApplication::translate("placements", "Tutor"), 200));
    ET_ASSIGN(clean.aim,
        base::cleanNote(typed.aim, QCoreApplication::translate("placements", "Aim"), 2000));
    if (clean.company.isEmpty()) {
        return base::fail(errors::kNoCompany,
            QCoreApplication::translate("placements", "Type the name of the company."));
    }
    if (!clean.firstDay.isValid() || !clean.lastDay.isValid() || clean.lastDay < clean.firstDay
        || clean.firstDay.daysTo(clean.lastDay) >= kLongestStay) {
        return base::fail(errors::kBadDays,
            QCoreApplication::translate("placements",
                "A stay in a company has a first and a last day, in this order, within a year."));
    }
    return clean;
}

std::vector<security::FieldChange> changesBetween(
    const PlacementDetails &before, const PlacementDetails &after)
{
    return {{u"company"_s, before.company, after.company}, {u"tutor"_s, before.tutor, after.tutor},
        {u"dates"_s, daysText(before), daysText(after)}};
}

} // namespace placements
