#include "core/paths/path_checks.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/framework.h"
#include "core/paths/path_service.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace paths {

namespace {

using diplomas::Framework;

constexpr int kFirstSession = 2000;
constexpr int kLastSession = 2100;
constexpr int kPass = 1000;
constexpr int kLongestLine = 200;
// As usual for a CAP; shown as a remark only (D337-2, D337-3: up to two optional units).
constexpr int kUsualYears = 2;
constexpr int kUsualOptions = 2;

bool isSession(int session)
{
    return session >= kFirstSession && session <= kLastSession;
}

base::Result<QString> line(const QString &typed, const QString &field)
{
    return base::cleanLine(typed, field, kLongestLine);
}

QString sessionsText(const diplomas::Sessions &sessions)
{
    if (sessions.first && sessions.last) {
        return QCoreApplication::translate("paths", "%1 to %2")
            .arg(QString::number(*sessions.first), QString::number(*sessions.last));
    }
    if (sessions.first)
        return QCoreApplication::translate("paths", "from %1 on").arg(*sessions.first);
    return QCoreApplication::translate("paths", "until %1").arg(sessions.last.value_or(0));
}

base::Done checkSession(int session, const Framework &framework)
{
    if (!isSession(session)) {
        return base::fail(errors::kBadSession,
            QCoreApplication::translate("paths", "A session is a year: 2027."));
    }
    if (framework.sessions.contains(session))
        return {};
    return base::fail(errors::kBadSession,
        QCoreApplication::translate("paths",
            "These rules of %1 hold for the sessions %2, not for %3. Choose another session, or "
            "change the path to the version that holds then.")
            .arg(framework.shortName, sessionsText(framework.sessions), QString::number(session)));
}

base::Result<Positioning> checkedPositioning(const Positioning &typed, QDate today)
{
    if (!typed.decidedOn.isValid() || typed.decidedOn > today) {
        return base::fail(errors::kBadPositioning,
            QCoreApplication::translate("paths",
                "A decision of positioning is noted once it is taken: today at the latest."));
    }
    Positioning clean = typed;
    ET_ASSIGN(
        clean.decidedBy, line(typed.decidedBy, QCoreApplication::translate("paths", "Decided by")));
    ET_ASSIGN(clean.reason, line(typed.reason, QCoreApplication::translate("paths", "Reason")));
    if (clean.decidedBy.isEmpty()) {
        return base::fail(errors::kBadPositioning,
            QCoreApplication::translate(
                "paths", "Type who took the decision of positioning, as its letter says."));
    }
    return clean;
}

base::Done badUnit(const diplomas::ExamUnit &unit, const char *message)
{
    return base::fail(errors::kBadUnit,
        QCoreApplication::translate("paths", message).arg(diplomas::nameOf(unit)));
}

base::Done checkKept(const PathUnit &kept, const diplomas::ExamUnit &unit)
{
    if (!kept.markHundredths || *kept.markHundredths < 0 || *kept.markHundredths > 2000) {
        return badUnit(
            unit, QT_TRANSLATE_NOOP("paths", "%1: type the mark that is kept, from 0 to 20."));
    }
    if (!kept.fromSession || !isSession(*kept.fromSession)) {
        return badUnit(
            unit, QT_TRANSLATE_NOOP("paths", "%1: type the session the kept mark was given in."));
    }
    if (kept.lastSession
        && (!isSession(*kept.lastSession) || *kept.lastSession <= *kept.fromSession)) {
        return badUnit(unit,
            QT_TRANSLATE_NOOP("paths",
                "%1: the last session a kept mark serves comes after the one it was given in."));
    }
    return {};
}

base::Done checkStanding(const PathUnit &typed, const diplomas::ExamUnit &unit)
{
    const bool isOptional = unit.kind == diplomas::UnitKind::Optional;
    switch (typed.standing) {
    case UnitStanding::Exempt:
        if (isOptional) {
            return badUnit(unit,
                QT_TRANSLATE_NOOP(
                    "paths", "%1 is optional: it is not chosen, rather than exempt."));
        }
        if (typed.reason.isEmpty()) {
            return base::fail(errors::kMissingReason,
                QCoreApplication::translate(
                    "paths", "%1: say what the exemption rests on (a diploma held, a decision).")
                    .arg(diplomas::nameOf(unit)));
        }
        return {};
    case UnitStanding::Kept:
        return checkKept(typed, unit);
    case UnitStanding::Chosen:
        return isOptional
            ? base::Done()
            : badUnit(unit, QT_TRANSLATE_NOOP("paths", "%1 is not optional: it is taken anyway."));
    }
    return {};
}

bool isOfFramework(const Framework &framework, diplomas::CompetencyId id)
{
    return diplomas::competencyOf(framework, id) != nullptr;
}

base::Error notOfVersion()
{
    return {errors::kBadUnit,
        QCoreApplication::translate("paths",
            "This is not part of the version of the diploma any more: reload the file and choose "
            "again."),
        {}};
}

} // namespace

base::Result<Plan> checkedPlan(const Plan &typed, const Framework &framework, QDate today)
{
    Plan clean = typed;
    if (typed.session)
        ET_TRY(checkSession(*typed.session, framework));
    if (typed.positioning) {
        ET_ASSIGN(clean.positioning, checkedPositioning(*typed.positioning, today));
    }
    return clean;
}

base::Result<std::vector<PathUnit>> checkedUnits(
    const std::vector<PathUnit> &typed, const Framework &framework)
{
    std::vector<PathUnit> clean;
    std::set<qint64> seen;
    for (PathUnit one : typed) {
        const diplomas::ExamUnit *unit = diplomas::unitOf(framework, one.unit);
        if (!unit || !seen.insert(one.unit.value()).second)
            return base::fail(notOfVersion());
        ET_ASSIGN(one.reason, line(one.reason, QCoreApplication::translate("paths", "Reason")));
        ET_TRY(checkStanding(one, *unit));
        if (one.standing != UnitStanding::Kept) {
            one.markHundredths.reset();
            one.fromSession.reset();
            one.lastSession.reset();
        }
        clean.push_back(std::move(one));
    }
    return clean;
}

base::Result<std::vector<LeftOut>> checkedLeftOut(
    const std::vector<LeftOut> &typed, const Framework &framework)
{
    std::vector<LeftOut> clean;
    std::set<qint64> seen;
    for (LeftOut one : typed) {
        if (!isOfFramework(framework, one.competency)
            || !seen.insert(one.competency.value()).second)
            return base::fail(notOfVersion());
        ET_ASSIGN(one.reason, line(one.reason, QCoreApplication::translate("paths", "Reason")));
        if (one.reason.isEmpty()) {
            const auto *competency = diplomas::competencyOf(framework, one.competency);
            return base::fail(errors::kMissingReason,
                QCoreApplication::translate("paths", "%1: say why it is not asked for.")
                    .arg(diplomas::nameOf(*competency)));
        }
        clean.push_back(std::move(one));
    }
    const auto active = diplomas::activeCompetencies(framework);
    const bool anyLeft = std::any_of(active.begin(), active.end(),
        [&](const diplomas::Competency *one) { return !seen.contains(one->id.value()); });
    if (!clean.empty() && !anyLeft) {
        return base::fail(errors::kBadLeftOut,
            QCoreApplication::translate("paths",
                "Nothing would be left to learn: keep one competency at least, or change the "
                "path."));
    }
    return clean;
}

QStringList remarksOn(const IndividualPath &path, const Framework &framework)
{
    QStringList remarks;
    int options = 0;
    for (const PathUnit &one : path.units) {
        options += one.standing == UnitStanding::Chosen ? 1 : 0;
        const diplomas::ExamUnit *unit = diplomas::unitOf(framework, one.unit);
        if (!unit || one.standing != UnitStanding::Kept)
            continue;
        if (path.session() != 0 && !one.servesIn(path.session())) {
            remarks += QCoreApplication::translate(
                "paths", "%1: the kept mark does not serve in the session %2.")
                           .arg(diplomas::nameOf(*unit), QString::number(path.session()));
        }
        if (one.markHundredths.value_or(kPass) < kPass) {
            remarks += QCoreApplication::translate("paths",
                "%1: a mark below 10 is kept. Check that the rules of the diploma allow it.")
                           .arg(diplomas::nameOf(*unit));
        }
    }
    if (options > kUsualOptions) {
        remarks += QCoreApplication::translate("paths",
            "More than two optional units are chosen: check that the rules of the diploma allow "
            "it.");
    }
    if (!path.stages.empty() && path.stages.back().plannedYears != kUsualYears
        && !path.plan.positioning) {
        remarks += QCoreApplication::translate(
            "paths", "This path does not take two years and has no decision of positioning.");
    }
    return remarks;
}

} // namespace paths
