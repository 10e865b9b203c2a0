#include "core/hours/practice_share.h"

#include "core/base/format.h"
#include "core/security/settings.h"

#include <QCoreApplication>

namespace hours {

void Split::add(timetable::CountsAs countsAs, base::Minutes minutes)
{
    switch (countsAs) {
    case timetable::CountsAs::Practice:
        practice += minutes;
        break;
    case timetable::CountsAs::Theory:
        theory += minutes;
        break;
    case timetable::CountsAs::Neither:
        neither += minutes;
        break;
    }
}

QString titleOf(timetable::CountsAs countsAs)
{
    switch (countsAs) {
    case timetable::CountsAs::Practice:
        return QCoreApplication::translate("hours", "Practice");
    case timetable::CountsAs::Theory:
        return QCoreApplication::translate("hours", "Theory");
    case timetable::CountsAs::Neither:
        return QCoreApplication::translate("hours", "Neither");
    }
    return {};
}

Split &Split::operator+=(const Split &other)
{
    practice += other.practice;
    theory += other.theory;
    neither += other.neither;
    return *this;
}

HoursSums &HoursSums::operator+=(const HoursSums &other)
{
    planned += other.planned;
    delivered += other.delivered;
    attended += other.attended;
    return *this;
}

const Split &HoursSums::of(Measure measure) const
{
    switch (measure) {
    case Measure::Planned:
        return planned;
    case Measure::Attended:
        return attended;
    case Measure::Delivered:
        break;
    }
    return delivered;
}

QString titleOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Undefined:
        return QCoreApplication::translate("hours", "No hours");
    case Judgement::Green:
        return QCoreApplication::translate("hours", "On target");
    case Judgement::Amber:
        return QCoreApplication::translate("hours", "To watch");
    case Judgement::Red:
        return QCoreApplication::translate("hours", "Out of bounds");
    }
    return {};
}

QString shown(const PracticeTarget &target)
{
    return QCoreApplication::translate("hours", "Target: %1/%2 (%3 to %4)")
        .arg(QString::number(target.numerator), QString::number(target.denominator),
            base::formatPercent({target.greenLow, 1000}),
            base::formatPercent({target.greenHigh, 1000}));
}

base::Result<PracticeTarget> PracticeTarget::ofSchool(storage::Database &database)
{
    namespace keys = security::settings;
    const auto number = [&](const security::SettingKey &key) {
        return security::Settings::number(database, key);
    };
    PracticeTarget target;
    ET_ASSIGN(target.numerator, number(keys::kPracticeNumerator));
    ET_ASSIGN(target.denominator, number(keys::kPracticeDenominator));
    ET_ASSIGN(target.greenLow, number(keys::kPracticeGreenLow));
    ET_ASSIGN(target.greenHigh, number(keys::kPracticeGreenHigh));
    ET_ASSIGN(target.redLow, number(keys::kPracticeRedLow));
    ET_ASSIGN(target.redHigh, number(keys::kPracticeRedHigh));
    ET_ASSIGN(const int week, number(keys::kPracticeWeekMinutes));
    target.practiceWeek = base::Minutes(week);
    return target;
}

Judgement PracticeTarget::judge(base::Ratio share) const
{
    if (!share.isDefined())
        return Judgement::Undefined;
    if (share.atLeast(greenLow, 1000) && share.atMost(greenHigh, 1000))
        return Judgement::Green;
    if (share.atLeast(redLow, 1000) && share.atMost(redHigh, 1000))
        return Judgement::Amber;
    return Judgement::Red;
}

} // namespace hours
