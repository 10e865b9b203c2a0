#include "core/timetable/slot.h"

#include "core/base/stored_names.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace timetable {

namespace {

constexpr base::StoredNames<Weeks, 3> kWeeksNames{
    {{Weeks::Every, u"every"}, {Weeks::A, u"a"}, {Weeks::B, u"b"}}};

// The days both stand; nothing when one ends before the other begins.
std::optional<base::DateRange> commonDays(const base::DateRange &a, const base::DateRange &b)
{
    if (!a.overlaps(b))
        return std::nullopt;
    base::DateRange common{std::max(a.from, b.from), a.to};
    if (b.to && (!common.to || *b.to < *common.to))
        common.to = b.to;
    return common;
}

bool meet(const SlotPlan &a, const SlotPlan &b)
{
    const bool sameWeeks = a.weeks == Weeks::Every || b.weeks == Weeks::Every || a.weeks == b.weeks;
    return a.weekday == b.weekday && sameWeeks && a.span.overlaps(b.span);
}

bool shareStudents(const SlotPlan &a, const SlotPlan &b, const base::DateRange &days,
    const enrolment::PartMembers &parts)
{
    if (a.group != b.group)
        return false;
    return !a.part || !b.part || parts.haveCommon(*a.part, *b.part, days);
}

} // namespace

QString SlotLine::groupWords() const
{
    return partName.isEmpty() ? groupName : u"%1 (%2)"_s.arg(groupName, partName);
}

QString described(const SlotLine &line)
{
    const SlotPlan &plan = line.slot.plan;
    const QString weekday =
        QLocale(QLocale::French, QLocale::France).standaloneDayName(plan.weekday);
    QString words = line.groupWords() + u", "_s + weekday + u", "_s + formatSpan(plan.span);
    if (plan.weeks != Weeks::Every)
        words += u", "_s + titleOf(plan.weeks);
    return words;
}

QString titleOf(Weeks weeks)
{
    switch (weeks) {
    case Weeks::Every:
        return {};
    case Weeks::A:
        return QCoreApplication::translate("timetable", "week A");
    case Weeks::B:
        return QCoreApplication::translate("timetable", "week B");
    }
    return {};
}

QString storedName(Weeks weeks)
{
    return kWeeksNames.of(weeks);
}

Weeks weeksFrom(const QString &stored)
{
    return kWeeksNames.find(stored).value_or(Weeks::Every);
}

bool standsIn(Weeks weeks, school::WeekLetter letter)
{
    switch (weeks) {
    case Weeks::Every:
        return true;
    case Weeks::A:
        return letter == school::WeekLetter::A;
    case Weeks::B:
        return letter == school::WeekLetter::B;
    }
    return true;
}

std::vector<SlotConflict> conflictsBetween(
    const SlotLine &first, const SlotLine &second, const enrolment::PartMembers &parts)
{
    const SlotPlan &a = first.slot.plan;
    const SlotPlan &b = second.slot.plan;
    const auto days = commonDays(first.slot.range, second.slot.range);
    if (!days || first.slot.withdrawn || second.slot.withdrawn || !meet(a, b))
        return {};
    const QString one = described(first);
    const QString other = described(second);
    std::vector<SlotConflict> conflicts;
    const auto add = [&](SlotConflict::Kind kind, const QString &message) {
        conflicts.push_back({kind, first.slot.id, second.slot.id, message});
    };
    if (shareStudents(a, b, *days, parts)) {
        add(SlotConflict::Kind::Group,
            QCoreApplication::translate("timetable",
                "The same young people would be expected twice at the same time: %1; %2.")
                .arg(one, other));
    }
    if (a.staff && a.staff == b.staff) {
        add(SlotConflict::Kind::Staff,
            QCoreApplication::translate("timetable", "%1 has two groups at the same time: %2; %3.")
                .arg(first.staffName, one, other));
    }
    if (a.room && a.room == b.room) {
        add(SlotConflict::Kind::Room,
            QCoreApplication::translate(
                "timetable", "The room %1 is taken twice at the same time: %2; %3.")
                .arg(first.roomName, one, other));
    }
    return conflicts;
}

std::vector<SlotConflict> conflictsIn(
    const std::vector<SlotLine> &pattern, const enrolment::PartMembers &parts)
{
    std::vector<SlotConflict> all;
    for (size_t i = 0; i < pattern.size(); ++i) {
        for (size_t j = i + 1; j < pattern.size(); ++j) {
            const auto found = conflictsBetween(pattern[i], pattern[j], parts);
            all.insert(all.end(), found.begin(), found.end());
        }
    }
    return all;
}

} // namespace timetable
