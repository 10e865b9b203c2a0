#include "core/hours/practice_share.h"

#include "core/base/format.h"
#include "core/security/settings.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

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

QString shortPercent(base::Ratio share, const PracticeTarget &target)
{
    const Judgement exact = target.judge(share);
    const qint64 percent =
        (share.numerator * 200 + share.denominator) / (2 * share.denominator); // half up
    if (target.judge({percent, 100}) == exact)
        return QString::number(percent);
    // Bounds are whole permilles: the one below or above lies on the side of the share.
    const qint64 permille = share.permille();
    for (const qint64 beside : {permille, permille - 1, permille + 1}) {
        if (target.judge({beside, 1000}) == exact)
            return u"%1,%2"_s.arg(QString::number(beside / 10), QString::number(beside % 10));
    }
    return QString::number(percent);
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
