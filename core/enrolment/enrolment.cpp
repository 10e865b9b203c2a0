#include "core/enrolment/enrolment.h"

#include "core/base/format.h"
#include "core/base/stored_names.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

namespace {

constexpr base::StoredNames<GroupKind, 2> kGroupKindNames{
    {{GroupKind::Workshop, u"workshop"}, {GroupKind::Theory, u"theory"}}};

QString groupsOf(const EnrolmentRecord &record, GroupKind kind)
{
    QStringList texts;
    for (const Membership &membership : record.memberships) {
        if (membership.kind == kind)
            texts += u"%1 (%2)"_s.arg(membership.groupName, base::formatRange(membership.dates));
    }
    return texts.join(u", "_s);
}

QString pathsOf(const EnrolmentRecord &record)
{
    QStringList texts;
    for (const Path &path : record.paths) {
        texts += u"%1 %2/%3 (%4)"_s.arg(path.diplomaName, QString::number(path.yearOfPath),
            QString::number(path.plannedYears), base::formatRange(path.dates));
    }
    return texts.join(u", "_s);
}

} // namespace

QString storedName(GroupKind kind)
{
    return kGroupKindNames.of(kind);
}

GroupKind groupKindFrom(const QString &stored)
{
    return kGroupKindNames.find(stored).value_or(GroupKind::Workshop);
}

base::DateRange Enrolment::dates() const
{
    return {entryOn, exitOn.value_or(year.lastDay)};
}

const Membership *EnrolmentRecord::groupOn(GroupKind kind, QDate day) const
{
    for (const Membership &membership : memberships) {
        if (membership.kind == kind && membership.dates.contains(day))
            return &membership;
    }
    return nullptr;
}

const Path *EnrolmentRecord::pathOn(QDate day) const
{
    for (const Path &path : paths) {
        if (path.dates.contains(day))
            return &path;
    }
    return nullptr;
}

QString GroupFill::remark() const
{
    if (!isOver())
        return {};
    return QCoreApplication::translate("enrolment", "%1 now has %2 young people for %3 places.")
        .arg(name, QString::number(count), QString::number(capacity));
}

int lastSession(const Year &year, int yearOfPath, int plannedYears)
{
    return year.lastDay.year() + plannedYears - yearOfPath;
}

std::vector<security::FieldChange> changesBetween(
    const EnrolmentRecord &before, const EnrolmentRecord &after)
{
    const Enrolment &old = before.enrolment;
    const Enrolment &now = after.enrolment;
    const auto day = [](const std::optional<QDate> &date) {
        return base::formatDate(date.value_or(QDate()));
    };
    return {{u"entry_on"_s, base::formatDate(old.entryOn), base::formatDate(now.entryOn)},
        {u"entry_code"_s, old.entryCode, now.entryCode},
        {u"exit_on"_s, day(old.exitOn), day(now.exitOn)},
        {u"exit_code"_s, old.exitCode, now.exitCode},
        {u"workshop_group"_s, groupsOf(before, GroupKind::Workshop),
            groupsOf(after, GroupKind::Workshop)},
        {u"theory_group"_s, groupsOf(before, GroupKind::Theory),
            groupsOf(after, GroupKind::Theory)},
        {u"path"_s, pathsOf(before), pathsOf(after)}};
}

} // namespace enrolment
