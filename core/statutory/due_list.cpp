#include "core/statutory/due_list.h"

#include "core/school/year_repository.h"
#include "core/security/settings.h"
#include "core/statutory/list_draft.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using security::Permit;

namespace statutory {

namespace {

DueList withMaking(
    DueList due, const std::vector<MadeList> &made, const std::vector<ListElsewhere> &elsewhere)
{
    for (const MadeList &list : made) {
        const bool isThis = list.kind == due.kind && list.month == due.month;
        if (isThis && (!due.madeAt || *due.madeAt < list.madeAt))
            due.madeAt = list.madeAt;
    }
    for (const ListElsewhere &list : elsewhere) {
        if (list.kind == due.kind && list.month == due.month)
            due.elsewhere = list;
    }
    return due;
}

} // namespace

QString DueList::title() const
{
    if (month)
        return QCoreApplication::translate("statutory", "Changes of %1").arg(monthText(*month));
    return titleOf(kind);
}

base::Result<std::vector<DueList>> dueLists(
    storage::Database &database, const Permit &permit, QDate today)
{
    ET_ASSIGN(const auto year, school::YearRepository::current(database, permit));
    std::vector<DueList> due;
    if (!year || year->dates.firstDay > today)
        return due;
    ET_ASSIGN(const int days, security::Settings::number(database, settings::kPupilsDays));
    ET_ASSIGN(const auto made, ListRepository::ofYear(database, permit, year->id));
    ET_ASSIGN(const auto elsewhere, ListRepository::elsewhere(database, permit, year->id));
    const QDate first = year->dates.firstDay;
    const QDate day = std::min(today, year->dates.lastDay);
    const auto add = [&](DueList list) {
        list.year = year->id;
        due.push_back(withMaking(std::move(list), made, elsewhere));
    };
    add({ListKind::Pupils, {}, first, first.addDays(days), day});
    add({ListKind::Staff, {}, first, {}, day});
    for (QDate month = monthOf(first); month <= year->dates.lastDay && month.addMonths(1) <= today;
         month = month.addMonths(1))
        add({ListKind::Changes, month, month.addMonths(1), {}, day});
    return due;
}

base::Result<std::optional<QDate>> pupilsToldOn(
    storage::Database &database, const Permit &permit, school::SchoolYearId year)
{
    ET_ASSIGN(const auto made, ListRepository::ofYear(database, permit, year));
    ET_ASSIGN(const auto elsewhere, ListRepository::elsewhere(database, permit, year));
    std::optional<QDate> first;
    const auto tell = [&](ListKind kind, QDate day) {
        if (kind == ListKind::Pupils && (!first || day < *first))
            first = day;
    };
    for (const MadeList &list : made)
        tell(list.kind, list.asOf);
    for (const ListElsewhere &list : elsewhere)
        tell(list.kind, list.madeOn);
    return first;
}

} // namespace statutory
