#include "core/exams/unit_entry.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using diplomas::ExamUnit;
using diplomas::Framework;
using diplomas::UnitKind;

namespace {

constexpr base::StoredNames<UnitStanding, 4> kStandingNames{
    {{UnitStanding::New, u"new"}, {UnitStanding::Kept, u"kept"}, {UnitStanding::Exempt, u"exempt"},
        {UnitStanding::Optional, u"optional"}}};

constexpr base::StoredNames<UnitResult, 6> kResultNames{
    {{UnitResult::Waiting, u"waiting"}, {UnitResult::Mark, u"mark"},
        {UnitResult::Absent, u"absent"}, {UnitResult::AbsentJustified, u"absent-justified"},
        {UnitResult::Acquired, u"acquired"}, {UnitResult::NotAcquired, u"not-acquired"}}};

UnitEntry proposedFor(const ExamUnit &unit, const paths::PathUnit *own, int session)
{
    UnitEntry entry{unit.id, UnitStanding::New, unit.mode, {}};
    if (unit.kind == UnitKind::Optional)
        entry.standing = UnitStanding::Optional;
    if (!own)
        return entry;
    if (own->standing == paths::UnitStanding::Exempt) {
        entry.standing = UnitStanding::Exempt;
    } else if (own->standing == paths::UnitStanding::Kept && own->servesIn(session)) {
        entry.standing = UnitStanding::Kept;
        entry.mark = {UnitResult::Mark, own->markHundredths, {}};
    }
    return entry;
}

UnitState stateOf(const UnitEntry &entry)
{
    if (entry.standing == UnitStanding::Exempt)
        return UnitState::Exempt;
    if (entry.standing == UnitStanding::Kept)
        return UnitState::Kept;
    switch (entry.mark.result) {
    case UnitResult::Waiting:
        return UnitState::Waiting;
    case UnitResult::Mark:
        return UnitState::Mark;
    case UnitResult::Absent:
        return UnitState::Absent;
    case UnitResult::AbsentJustified:
        return UnitState::AbsentJustified;
    case UnitResult::Acquired:
        return UnitState::Acquired;
    case UnitResult::NotAcquired:
        return UnitState::NotAcquired;
    }
    return UnitState::Waiting;
}

QString entryText(const UnitEntry *entry)
{
    if (!entry)
        return {};
    const QString mark = titleOf(entry->mark);
    return mark.isEmpty() ? titleOf(entry->standing) : titleOf(entry->standing) + u" · "_s + mark;
}

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
    case UnitStanding::New:
        return QCoreApplication::translate("exams", "To sit for");
    case UnitStanding::Kept:
        return QCoreApplication::translate("exams", "Mark kept");
    case UnitStanding::Exempt:
        return QCoreApplication::translate("exams", "Exempt");
    case UnitStanding::Optional:
        return QCoreApplication::translate("exams", "Optional");
    }
    return {};
}

QString storedName(UnitResult result)
{
    return kResultNames.of(result);
}

base::Result<UnitResult> unitResultFrom(const QString &stored)
{
    return kResultNames.read(stored);
}

const UnitEntry *entryOf(const std::vector<UnitEntry> &entries, diplomas::ExamUnitId unit)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [unit](const UnitEntry &entry) { return entry.unit == unit; });
    return found == entries.end() ? nullptr : &*found;
}

std::vector<UnitEntry> proposedEntries(
    const Framework &framework, const paths::IndividualPath *path, int session)
{
    std::vector<UnitEntry> entries;
    for (const ExamUnit *unit : activeUnits(framework)) {
        const paths::PathUnit *own = path ? path->unit(unit->id) : nullptr;
        const bool isChosen = own && own->standing != paths::UnitStanding::Exempt;
        if (unit->kind == UnitKind::Optional && !isChosen)
            continue;
        entries.push_back(proposedFor(*unit, own, session));
    }
    return entries;
}

std::vector<GradedUnit> gradedUnits(
    const Framework &framework, const std::vector<UnitEntry> &entries)
{
    std::vector<GradedUnit> graded;
    for (const ExamUnit &unit : framework.units) {
        const UnitEntry *entry = entryOf(entries, unit.id);
        if (!entry && (unit.retired || unit.kind == UnitKind::Optional))
            continue;
        GradedUnit one{unit.code, unit.label, unit.kind, unit.coefficientHundredths,
            unit.inProfessionalAverage, UnitState::Waiting, 0, {}};
        if (entry) {
            one.state = stateOf(*entry);
            one.mark = entry->mark.mark.value_or(0);
            one.control = entry->mark.control;
        }
        graded.push_back(std::move(one));
    }
    return graded;
}

std::vector<security::FieldChange> changesBetween(const Framework &framework,
    const std::vector<UnitEntry> &before, const std::vector<UnitEntry> &after)
{
    std::vector<security::FieldChange> changes;
    for (const ExamUnit &unit : framework.units) {
        changes.push_back(
            {unit.code, entryText(entryOf(before, unit.id)), entryText(entryOf(after, unit.id))});
    }
    return changes;
}

} // namespace exams
