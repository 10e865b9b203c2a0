#include "app/statutory_reports.h"

#include "app/fee_reports.h"
#include "core/base/dates.h"
#include "core/documents/pdf.h"
#include "core/reports/bundle.h"
#include "core/reports/school_letterhead.h"
#include "core/reports/statutory_document.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using security::Operation;
using statutory::ListKind;
using statutory::ListWish;

base::Done write(School &school, const ListWish &wish, const QString &target)
{
    security::Workspace &workspace = school.workspace();
    if (wish.kind == ListKind::Staff)
        ET_TRY(workspace.require(Operation::ManageStaff));
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageEnrolments));
    const reports::SchoolMarks marks = reports::marksOf(school.workspace());
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_ASSIGN(const auto papers, statutory::StatutoryService::issue(transaction, wish));
    std::vector<documents::Content> contents;
    for (const statutory::ListPaper &paper : papers)
        contents.push_back(reports::contentOf(paper, marks));
    ET_TRY(documents::savePdf(reports::Bundle(titleOf(wish.kind), contents), target));
    const base::Done done = transaction.commit();
    if (!done)
        QFile::remove(target); // pages with numbers nobody has given
    return done;
}

// The day that is asked for; without one today, or the last day of a year that is over.
base::Result<QDate> dayOf(School &school, const Invocation &invocation)
{
    const QString typed = invocation.parser.value(u"day"_s);
    if (!typed.isEmpty())
        return base::parseDate(typed);
    const QDate today = school.workspace().clock().today();
    ET_ASSIGN(const auto year, school.services().years.current());
    return year ? std::min(today, year->dates.lastDay) : today;
}

} // namespace

base::Done writePupils(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const QDate day, dayOf(school, invocation));
    return write(school, {ListKind::Pupils, day}, target);
}

base::Done writeChanges(School &school, const Invocation &invocation, const QString &target)
{
    const QString typed = invocation.parser.value(u"month"_s);
    const QDate month = QDate::fromString(typed + u"-01"_s, Qt::ISODate);
    if (!month.isValid()) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Say which month: --month 2026-10."));
    }
    return write(school, {.kind = ListKind::Changes, .asOf = {}, .month = month}, target);
}

base::Done writeStaff(School &school, const Invocation &invocation, const QString &target)
{
    ET_ASSIGN(const QDate day, dayOf(school, invocation));
    return write(school, {ListKind::Staff, day}, target);
}

} // namespace app
