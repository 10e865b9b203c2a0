#include "core/paths/individual_path.h"

#include "core/base/stored_names.h"
#include "core/diplomas/framework.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

constexpr base::StoredNames<UnitStanding, 3> kStandingNames{{{UnitStanding::Exempt, u"exempt"},
    {UnitStanding::Kept, u"kept"}, {UnitStanding::Chosen, u"chosen"}}};
constexpr int kHighestMark = 2000;

} // namespace

QString storedName(UnitStanding standing)
{
    return kStandingNames.of(standing);
}

base::Result<UnitStanding> unitStandingFrom(const QString &stored)
{
    return kStandingNames.read(stored);
}

QString titleOf(UnitStanding standing)
{
    switch (standing) {
    case UnitStanding::Exempt:
        return QCoreApplication::translate("paths", "Exempt");
    case UnitStanding::Kept:
        return QCoreApplication::translate("paths", "Mark kept");
    case UnitStanding::Chosen:
        return QCoreApplication::translate("paths", "Optional, chosen");
    }
    return {};
}

bool PathUnit::servesIn(int session) const
{
    return standing == UnitStanding::Kept && fromSession && session > *fromSession
        && (!lastSession || session <= *lastSession);
}

const PathUnit *IndividualPath::unit(diplomas::ExamUnitId wanted) const
{
    const auto found = std::find_if(
        units.begin(), units.end(), [&](const PathUnit &one) { return one.unit == wanted; });
    return found == units.end() ? nullptr : &*found;
}

const LeftOut *IndividualPath::whyLeftOut(diplomas::CompetencyId wanted) const
{
    const auto found = std::find_if(leftOut.begin(), leftOut.end(),
        [&](const LeftOut &one) { return one.competency == wanted; });
    return found == leftOut.end() ? nullptr : &*found;
}

int IndividualPath::session() const
{
    if (plan.session)
        return *plan.session;
    return stages.empty() ? 0 : stages.back().lastSession;
}

const Stage *IndividualPath::stageOn(QDate day) const
{
    const Stage *begun = nullptr;
    for (const Stage &stage : stages) {
        if (stage.dates.from <= day)
            begun = &stage;
    }
    return begun || stages.empty() ? begun : &stages.front();
}

std::optional<int> markFrom(const QString &typed)
{
    static const QRegularExpression kMark(u"\\A([0-9]{1,2})(?:[,.]([0-9]{1,2}))?\\z"_s);
    const QRegularExpressionMatch match = kMark.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int hundredths =
        match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
    return hundredths <= kHighestMark ? std::optional(hundredths) : std::nullopt;
}

QString markText(int hundredths)
{
    QString text = QString::number(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        text += u',' + QString::number(rest).rightJustified(2, u'0');
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

const IndividualPath *pathOn(const std::vector<IndividualPath> &paths, QDate day)
{
    const auto found = std::find_if(paths.begin(), paths.end(),
        [&](const IndividualPath &path) { return path.dates.contains(day); });
    return found == paths.end() ? nullptr : &*found;
}

std::vector<diplomas::CompetencyId> ownCompetencies(
    const diplomas::Framework &framework, const IndividualPath *path)
{
    std::vector<diplomas::CompetencyId> own;
    for (const diplomas::Competency *competency : diplomas::activeCompetencies(framework)) {
        if (!path || !path->whyLeftOut(competency->id))
            own.push_back(competency->id);
    }
    return own;
}

} // namespace paths
