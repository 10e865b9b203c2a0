#include "core/school/group.h"

#include "core/base/stored_names.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace school {

namespace {

constexpr base::StoredNames<GroupKind, 2> kGroupKindNames{
    {{GroupKind::Workshop, u"workshop"}, {GroupKind::Theory, u"theory"}}};

constexpr base::StoredNames<GroupRole, 3> kGroupRoleNames{{{GroupRole::Master, u"master"},
    {GroupRole::Teacher, u"teacher"}, {GroupRole::Referent, u"referent"}}};

constexpr int kFewest = 8;
constexpr int kMostInGroup = 12;
constexpr int kLargestCapacity = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("school", text);
}

} // namespace

base::Result<GroupDetails> checked(const GroupDetails &typed)
{
    GroupDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, say(QT_TRANSLATE_NOOP("school", "Group name")), 40));
    if (base::folded(details.name).isEmpty()) {
        return base::fail(errors::kBadGroup,
            say(QT_TRANSLATE_NOOP(
                "school", "Type the name of the group, with at least a letter or a digit.")));
    }
    if (details.capacity < 1 || details.capacity > kLargestCapacity) {
        return base::fail(errors::kBadGroup,
            say(QT_TRANSLATE_NOOP("school", "A group has 1 to 60 places: correct their number.")));
    }
    if (details.kind == GroupKind::Theory)
        details.workshop.reset();
    return details;
}

base::Result<WorkshopDetails> checked(const WorkshopDetails &typed)
{
    WorkshopDetails details = typed;
    ET_ASSIGN(details.name,
        base::cleanLine(typed.name, say(QT_TRANSLATE_NOOP("school", "Workshop name")), 40));
    ET_ASSIGN(
        details.trade, base::cleanLine(typed.trade, say(QT_TRANSLATE_NOOP("school", "Trade")), 60));
    if (base::folded(details.name).isEmpty()) {
        return base::fail(errors::kBadWorkshop,
            say(QT_TRANSLATE_NOOP(
                "school", "Type the name of the workshop, with at least a letter or a digit.")));
    }
    return details;
}

bool isUsualSize(int members)
{
    return members >= kFewest && members <= kMostInGroup;
}

QStringList warningsAbout(const Group &group, const std::vector<Assignment> &ofGroup, QDate day)
{
    QStringList warnings;
    if (group.details.kind != GroupKind::Workshop || group.archivedOn)
        return warnings;
    const auto masters =
        std::count_if(ofGroup.begin(), ofGroup.end(), [&](const Assignment &assignment) {
            return assignment.role == GroupRole::Master && assignment.range.contains(day);
        });
    if (masters == 0) {
        warnings +=
            say(QT_TRANSLATE_NOOP("school", "%1 has no workshop master.")).arg(group.details.name);
    } else if (masters > 1) {
        warnings += say(
            QT_TRANSLATE_NOOP("school", "%1 has several workshop masters: these schools want one."))
                        .arg(group.details.name);
    }
    if (!isUsualSize(group.details.capacity)) {
        warnings += say(
            QT_TRANSLATE_NOOP("school", "%1 has %2 places: these schools want 8 to 12 in a group."))
                        .arg(group.details.name, QString::number(group.details.capacity));
    }
    return warnings;
}

QString storedName(GroupKind kind)
{
    return kGroupKindNames.of(kind);
}

QString storedName(GroupRole role)
{
    return kGroupRoleNames.of(role);
}

GroupRole groupRoleFrom(const QString &stored)
{
    return kGroupRoleNames.find(stored).value_or(GroupRole::Referent);
}

QString titleOf(GroupKind kind)
{
    return kind == GroupKind::Theory ? say(QT_TRANSLATE_NOOP("school", "Theory group"))
                                     : say(QT_TRANSLATE_NOOP("school", "Workshop group"));
}

QString titleOf(GroupRole role)
{
    switch (role) {
    case GroupRole::Master:
        return say(QT_TRANSLATE_NOOP("school", "Workshop master"));
    case GroupRole::Teacher:
        return say(QT_TRANSLATE_NOOP("school", "Teacher"));
    case GroupRole::Referent:
        return say(QT_TRANSLATE_NOOP("school", "Support referent"));
    }
    return {};
}

} // namespace school
