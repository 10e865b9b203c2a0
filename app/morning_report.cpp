#include "app/morning_report.h"

#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/follow_up/morning.h"
#include "core/reports/morning_document.h"
#include "core/reports/school_letterhead.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int kMorning = 8 * 60 + 30;

} // namespace

base::Done writeMorning(School &school, const Invocation &invocation, const QString &target)
{
    security::Workspace &workspace = school.workspace();
    const QDate today = workspace.clock().today();
    QDate day = today;
    if (const QString typed = invocation.parser.value(u"day"_s); !typed.isEmpty())
        day = QDate::fromString(typed, Qt::ISODate);
    if (!day.isValid()) {
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "Write the day as 2026-09-07: --day DATE."));
    }
    ET_TRY(workspace.require(security::Operation::ExportNames));
    const int now = timetable::minuteOfDay(workspace.clock().nowUtc().toLocalTime().time());
    ET_ASSIGN(const auto page, follow_up::morningOf(workspace, day, day == today ? now : kMorning));
    ET_ASSIGN(const documents::Letterhead top, reports::letterheadOfToday(workspace));
    return documents::savePdf(
        documents::FlowDocument(reports::morningContent(page, top, today)), target);
}

} // namespace app
