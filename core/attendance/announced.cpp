#include "core/attendance/announced.h"

#include "core/absences/absence_repository.h"
#include "core/attendance/errors.h"
#include "core/timetable/session.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace attendance {

namespace {

using absences::Effect;
using absences::KnownAbsence;
using timetable::DaySpan;

bool isAway(const KnownPart &part)
{
    return part.effect == Effect::Absence || part.effect == Effect::Exclusion;
}

std::optional<RollMark> markOf(const std::vector<KnownPart> &parts, const DaySpan &session)
{
    for (const KnownPart &part : parts) {
        if (part.span == session && part.effect == Effect::Elsewhere)
            return RollMark{Mark::Elsewhere, {}};
        if (part.span == session && part.effect == Effect::Exempted)
            return RollMark{Mark::Exempted, {}};
    }
    int arrives = session.starts;
    for (const KnownPart &part : parts) {
        if (isAway(part) && part.span.starts <= arrives)
            arrives = std::max(arrives, part.span.ends);
    }
    if (arrives >= session.ends)
        return RollMark{Mark::Absent, {}};
    if (arrives > session.starts)
        return RollMark{Mark::Late, base::Minutes(arrives - session.starts)};
    int leaves = session.ends;
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (isAway(*part) && part->span.ends >= leaves)
            leaves = std::min(leaves, part->span.starts);
    }
    if (leaves < session.ends)
        return RollMark{Mark::Left, base::Minutes(session.ends - leaves)};
    return std::nullopt;
}

QString shown(const KnownPart &part)
{
    const QString what = part.effect == Effect::Absence
        ? QCoreApplication::translate("attendance", "Absence reported")
        : titleOf(part.effect);
    return u"%1, %2"_s.arg(what, timetable::formatSpan(part.span));
}

} // namespace

std::optional<Announced> announcedFor(
    const std::vector<KnownAbsence> &known, QDate day, const DaySpan &session)
{
    Announced announced;
    for (const KnownAbsence &one : known) {
        const auto ofDay = one.span.on(day);
        if (!ofDay || !ofDay->overlaps(session))
            continue;
        announced.parts.push_back({one.effect,
            {std::max(ofDay->starts, session.starts), std::min(ofDay->ends, session.ends)}});
    }
    if (announced.parts.empty())
        return std::nullopt;
    std::sort(announced.parts.begin(), announced.parts.end(),
        [](const KnownPart &a, const KnownPart &b) { return a.span.starts < b.span.starts; });
    announced.mark = markOf(announced.parts, session);
    return announced;
}

base::Result<std::map<enrolment::EnrolmentId, Announced>> announcedIn(storage::Database &database,
    const security::Permit &permit, const timetable::SessionPlan &session)
{
    ET_ASSIGN(const auto known,
        absences::AbsenceRepository::knownOn(database, permit, session.day, session.group));
    std::map<enrolment::EnrolmentId, std::vector<KnownAbsence>> byEnrolment;
    for (const KnownAbsence &one : known)
        byEnrolment[one.enrolment].push_back(one);
    std::map<enrolment::EnrolmentId, Announced> found;
    for (const auto &[enrolment, ofOne] : byEnrolment) {
        if (auto announced = announcedFor(ofOne, session.day, session.span))
            found.emplace(enrolment, std::move(*announced));
    }
    return found;
}

QString shown(const Announced &announced)
{
    QStringList parts;
    for (const KnownPart &part : announced.parts)
        parts += shown(part);
    return parts.join(u" · "_s);
}

base::Error heldBack(const Announced &announced, const QString &name)
{
    return {errors::kHeld,
        QCoreApplication::translate("attendance",
            "%1: %2. If the person is there all the same, type ! first, then the mark.")
            .arg(name, shown(announced)),
        {}};
}

} // namespace attendance
