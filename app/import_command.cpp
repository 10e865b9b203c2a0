#include "app/import_command.h"

#include "app/framework_import_command.h"
#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/read_errors.h"
#include "core/exchange/student_import_service.h"
#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qint64 kLongestMapping = 1'000'000;
constexpr int kShownRemarks = 20;

base::Result<exchange::ImportSource> sourceOf(const Invocation &invocation)
{
    const QString path = invocation.arguments.at(1);
    ET_ASSIGN(const QByteArray bytes, base::readWholeFile(path, exchange::limits::kMaximumBytes));
    ET_ASSIGN(exchange::Table table, exchange::readTable(bytes, QFileInfo(path).fileName()));
    invocation.say(table.sheet.sourceNote);
    exchange::ImportSource source;
    source.mapping = exchange::proposedMapping(table.sheet.header);
    source.sheet = std::move(table.sheet);
    if (const QString map = invocation.parser.value(u"mapping"_s); !map.isEmpty()) {
        ET_ASSIGN(const QByteArray json, base::readWholeFile(map, kLongestMapping));
        ET_ASSIGN(source.mapping, exchange::ColumnMapping::fromJson(json, source.mapping));
    }
    const bool create = invocation.parser.isSet(u"create-missing"_s);
    source.options = {create, create, invocation.parser.isSet(u"allow-empty"_s)};
    return source;
}

void sayMapping(const Invocation &invocation, const exchange::ColumnMapping &mapping)
{
    for (const exchange::MappedColumn &column : mapping.columns()) {
        invocation.say(u"  %1 → %2"_s.arg(column.header,
            column.target ? exchange::titleOf(*column.target)
                          : QCoreApplication::translate("app", "left out")));
    }
}

void sayRemarks(const Invocation &invocation, const exchange::PlannedRow &row,
    const std::vector<exchange::RowRemark> &remarks)
{
    for (const exchange::RowRemark &remark : remarks) {
        const QString place = remark.column < 0
            ? QCoreApplication::translate("app", "line %1").arg(row.line)
            : exchange::cellPlace(row.line, remark.column);
        invocation.say(u"  "_s
            + (remark.value.isEmpty() ? QCoreApplication::translate("app", "%1 (%2): %3")
                                            .arg(row.name, place, remark.text)
                                      : QCoreApplication::translate("app", "%1 (%2, “%3”): %4")
                                            .arg(row.name, place, remark.value, remark.text)));
    }
}

void sayPlan(const Invocation &invocation, const exchange::ImportPlan &plan)
{
    int said = 0;
    for (const exchange::PlannedRow &row : plan.rows) {
        if ((row.refusals.empty() && row.warnings.empty()) || ++said > kShownRemarks)
            continue;
        sayRemarks(invocation, row, row.refusals);
        sayRemarks(invocation, row, row.warnings);
    }
    if (said > kShownRemarks) {
        invocation.say(QCoreApplication::translate(
            "app", "  … and %n other row(s) with remarks.", nullptr, said - kShownRemarks));
    }
    if (plan.changesMuch())
        invocation.say(plan.muchChangedText());
}

base::Done saveRefused(const Invocation &invocation, const exchange::ImportPreview &preview)
{
    const QString path = invocation.parser.value(u"refused"_s);
    if (path.isEmpty())
        return {};
    ET_ASSIGN(const QByteArray bytes,
        exchange::writeCsv(exchange::refusedRows(preview.source, preview.plan)));
    return base::writeWholeFile(path, bytes);
}

void answer(const Invocation &invocation, const exchange::ImportCounts &counts, bool isDry)
{
    const QString text = isDry
        ? QCoreApplication::translate("app",
            "Nothing was written. %1 rows: %2 to create, %3 to update, %4 unchanged, %5 refused.")
        : QCoreApplication::translate(
            "app", "%1 rows: %2 created, %3 updated, %4 unchanged, %5 refused.");
    invocation.say(text.arg(QString::number(counts.rows), QString::number(counts.created),
        QString::number(counts.updated), QString::number(counts.unchanged),
        QString::number(counts.refused)));
    invocation.answer({{u"rows"_s, counts.rows}, {u"created"_s, counts.created},
        {u"updated"_s, counts.updated}, {u"unchanged"_s, counts.unchanged},
        {u"refused"_s, counts.refused}, {u"warnings"_s, counts.warnings}});
}

base::Result<int> run(Invocation &invocation)
{
    if (isFrameworkImport(invocation))
        return importFrameworks(invocation);
    if (invocation.arguments.size() > 2) {
        return base::fail(kUsageError,
            QCoreApplication::translate(
                "app", "Say the school file and the list, or “diplomas” before both."));
    }
    const base::SystemClock clock;
    if (const QString path = invocation.parser.value(u"refused"_s); !path.isEmpty())
        ET_TRY(checkTarget(path, invocation.arguments));
    ET_ASSIGN(const exchange::ImportSource source, sourceOf(invocation));
    sayMapping(invocation, source.mapping);
    ET_TRY(source.mapping.check());
    ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(0), clock));
    exchange::StudentImportService service(school->workspace());
    const auto preview = service.preview(source, invocation.parser.value(u"year"_s));
    if (!preview) {
        const bool isYear =
            preview.error().code == exchange::errors::kNoYear && invocation.parser.isSet(u"year"_s);
        return base::fail(isYear ? asUsage(preview.error()) : preview.error());
    }
    sayPlan(invocation, preview->plan);
    const bool isDry = invocation.parser.isSet(u"dry-run"_s);
    // First: a list that cannot be written leaves the school as it is.
    ET_TRY(saveRefused(invocation, *preview));
    if (!isDry) {
        const QString text = QCoreApplication::translate("app", "Importing");
        ET_TRY(service.apply(*preview, [&](int done, int total) {
            invocation.progress(text, done * 100 / total);
            return true;
        }));
    }
    answer(invocation, preview->plan.counts, isDry);
    return exitStatus::kDone;
}

QList<QCommandLineOption> options()
{
    return {
        {u"year"_s, QCoreApplication::translate("app", "school year, such as 2026-2027"),
            u"YEAR"_s},
        {u"mapping"_s, QCoreApplication::translate("app", "what the columns are"), u"MAP.json"_s},
        {u"create-missing"_s,
            QCoreApplication::translate("app", "create unknown groups and diplomas")},
        {u"allow-empty"_s, QCoreApplication::translate("app", "let <effacer> empty a field")},
        {u"dry-run"_s, QCoreApplication::translate("app", "tell what would be done")},
        {u"refused"_s, QCoreApplication::translate("app", "where refused rows are listed"),
            u"OUT.csv"_s},
    };
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
        u"import [diplomas] FILE SOURCE --login NAME [--year 2026-2027] [--mapping MAP.json] "
        "[--create-missing] [--allow-empty] [--dry-run] [--refused OUT.csv]"_s,
        QCoreApplication::translate(
            "app", "import students and families, or frameworks of diplomas"),
        2, 3, options(), run};
}

} // namespace app
