#include "core/exams/unit_entry.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using diplomas::ExamUnit;
using diplomas::Framework;
using diplomas::PassRule;
using diplomas::UnitKind;

namespace {

bool isByBlock(const Framework &framework)
{
    return framework.passRule == PassRule::Title || framework.passRule == PassRule::Branch;
}

tl::unexpected<base::Error> badMark()
{
    return base::fail(errors::kBadMark,
        QCoreApplication::translate("exams",
            "This is no mark: type a number from 0 to 20 such as 12,5, A for an absence, J for an "
            "absence with a good reason."));
}

tl::unexpected<base::Error> badUnit(const QString &code)
{
    return base::fail(errors::kBadUnit,
        QCoreApplication::translate("exams",
            "The unit %1 cannot be entered like this. Choose its way again in the list of the "
            "units.")
            .arg(code));
}

bool isMark(const std::optional<int> &mark)
{
    return mark && *mark >= 0 && *mark <= kHighestMark;
}

bool suits(UnitStanding standing, const ExamUnit &unit)
{
    if (unit.kind == UnitKind::Optional)
        return standing == UnitStanding::Optional || standing == UnitStanding::Kept;
    return standing != UnitStanding::Optional;
}

base::Result<UnitEntry> checkedEntry(
    const UnitEntry &typed, const ExamUnit &unit, const UnitEntry *before, bool isJudgedByBlock)
{
    if (!suits(typed.standing, unit))
        return badUnit(unit.code);
    UnitEntry entry{unit.id, typed.standing, typed.mode, {}};
    switch (typed.standing) {
    case UnitStanding::Kept:
        // a block of a title is kept without a mark
        if (!isJudgedByBlock && !isMark(typed.mark.mark))
            return badMark();
        entry.mark = isJudgedByBlock ? UnitMark{UnitResult::Acquired, {}, {}}
                                     : UnitMark{UnitResult::Mark, typed.mark.mark, {}};
        return entry;
    case UnitStanding::Exempt:
        return entry;
    case UnitStanding::New:
    case UnitStanding::Optional:
        if (before && before->isSat())
            entry.mark = before->mark;
        return entry;
    }
    return entry;
}

tl::unexpected<base::Error> hasMarks(const QString &code)
{
    return base::fail(errors::kHasMarks,
        QCoreApplication::translate(
            "exams", "The unit %1 has a mark. Take the mark back in the table of the marks first.")
            .arg(code));
}

} // namespace

base::Result<std::vector<UnitEntry>> checkedEntries(const std::vector<UnitEntry> &typed,
    const Framework &framework, const std::vector<UnitEntry> &before)
{
    std::set<diplomas::ExamUnitId> seen;
    std::vector<UnitEntry> entries;
    for (const UnitEntry &one : typed) {
        const ExamUnit *unit = unitOf(framework, one.unit);
        if (!unit || !seen.insert(one.unit).second)
            return badUnit(unit ? unit->code : QString());
        ET_ASSIGN(UnitEntry entry,
            checkedEntry(one, *unit, entryOf(before, one.unit), isByBlock(framework)));
        entries.push_back(std::move(entry));
    }
    for (const ExamUnit *unit : activeUnits(framework)) {
        const bool mayBeLeftOut = unit->kind == UnitKind::Optional || isByBlock(framework);
        if (!seen.contains(unit->id) && !mayBeLeftOut)
            return badUnit(unit->code);
    }
    for (const UnitEntry &old : before) {
        const UnitEntry *entry = entryOf(entries, old.unit);
        const bool isLost =
            old.isSat() && old.mark.result != UnitResult::Waiting && (!entry || !entry->isSat());
        if (isLost) {
            const ExamUnit *unit = unitOf(framework, old.unit);
            return hasMarks(unit ? unit->code : QString());
        }
    }
    return entries;
}

base::Result<UnitMark> checkedMark(const UnitMark &typed, const Framework &framework,
    const std::vector<UnitEntry> &entries, diplomas::ExamUnitId id)
{
    const ExamUnit *unit = unitOf(framework, id);
    const UnitEntry *entry = entryOf(entries, id);
    if (!unit || !entry || !entry->isSat()) {
        return base::fail(errors::kNotEntered,
            QCoreApplication::translate("exams",
                "This candidate does not sit for this unit: it is exempt, kept or not entered. "
                "Change the units of the registration first."));
    }
    const bool isJudged =
        typed.result == UnitResult::Acquired || typed.result == UnitResult::NotAcquired;
    if ((typed.result == UnitResult::Mark) != typed.mark.has_value()
        || (typed.mark && !isMark(typed.mark)) || (isJudged && !isByBlock(framework))
        || (typed.mark && isByBlock(framework)))
        return badMark();
    if (!typed.control)
        return typed;
    if (framework.passRule != PassRule::BacPro || unit->inProfessionalAverage
        || unit->kind == UnitKind::Optional || !isMark(typed.control)) {
        return base::fail(errors::kBadControl,
            QCoreApplication::translate("exams",
                "The control oral is about two general units of a Bac Pro, with a mark from 0 to "
                "20."));
    }
    const auto others = std::count_if(entries.begin(), entries.end(),
        [id](const UnitEntry &one) { return one.unit != id && one.mark.control.has_value(); });
    if (others >= kControlMarks) {
        return base::fail(errors::kBadControl,
            QCoreApplication::translate("exams",
                "Two units have a mark of the control oral already. Take one of them back first."));
    }
    return typed;
}

std::optional<UnitMark> markFromTyped(const QString &typed, bool byMark)
{
    const QString text = typed.trimmed().toUpper();
    if (text.isEmpty())
        return UnitMark();
    if (text == u"A"_s)
        return UnitMark{UnitResult::Absent, {}, {}};
    if (text == u"J"_s)
        return UnitMark{UnitResult::AbsentJustified, {}, {}};
    if (!byMark) {
        if (text == u"+"_s)
            return UnitMark{UnitResult::Acquired, {}, {}};
        if (text == u"-"_s)
            return UnitMark{UnitResult::NotAcquired, {}, {}};
        return std::nullopt;
    }
    const std::optional<int> mark = paths::markFrom(text);
    return mark ? std::optional(UnitMark{UnitResult::Mark, mark, {}}) : std::nullopt;
}

QString textOf(const UnitMark &mark)
{
    switch (mark.result) {
    case UnitResult::Waiting:
        return {};
    case UnitResult::Mark:
        return paths::markText(mark.mark.value_or(0));
    case UnitResult::Absent:
        return u"A"_s;
    case UnitResult::AbsentJustified:
        return u"J"_s;
    case UnitResult::Acquired:
        return u"+"_s;
    case UnitResult::NotAcquired:
        return u"-"_s;
    }
    return {};
}

QString titleOf(const UnitMark &mark)
{
    switch (mark.result) {
    case UnitResult::Waiting:
    case UnitResult::Mark:
        return textOf(mark);
    case UnitResult::Absent:
        return QCoreApplication::translate("exams", "Absent");
    case UnitResult::AbsentJustified:
        return QCoreApplication::translate("exams", "Absent, justified");
    case UnitResult::Acquired:
        return QCoreApplication::translate("exams", "Acquired");
    case UnitResult::NotAcquired:
        return QCoreApplication::translate("exams", "Not acquired");
    }
    return {};
}

} // namespace exams
