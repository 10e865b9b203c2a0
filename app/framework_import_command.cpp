#include "app/framework_import_command.h"

#include "app/signed_in_school.h"
#include "core/base/clock.h"
#include "core/base/safe_file.h"
#include "core/exchange/framework_import.h"
#include "core/exchange/read_errors.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr qsizetype kWords = 3; // diplomas FILE SOURCE

// Options that only a list of students has.
base::Done checkOptions(const Invocation &invocation)
{
    for (const QString &option :
        {u"year"_s, u"mapping"_s, u"create-missing"_s, u"allow-empty"_s, u"refused"_s}) {
        if (!invocation.parser.isSet(option))
            continue;
        return base::fail(kUsageError,
            QCoreApplication::translate("app", "--%1 is for lists of students alone.").arg(option));
    }
    return {};
}

void sayPlan(const Invocation &invocation, const std::vector<exchange::PlannedFramework> &plan)
{
    for (const exchange::PlannedFramework &one : plan) {
        int competencies = 0;
        for (const diplomas::BlockDetails &block : one.missing.blocks)
            competencies += int(block.competencies.size());
        if (one.changesNothing()) {
            invocation.say(QCoreApplication::translate("app", "  %1: nothing new").arg(one.name));
            continue;
        }
        invocation.say(
            QCoreApplication::translate(
                "app", "  %1: %2 units, %3 competencies, %4 coefficients to add")
                .arg(one.name, QString::number(one.missing.units.size()),
                    QString::number(competencies), QString::number(one.coefficients.size())));
    }
}

void answer(const Invocation &invocation, int versions, const exchange::FrameworkCounts &counts)
{
    invocation.answer(
        {{u"versions"_s, versions}, {u"created"_s, counts.versions}, {u"units"_s, counts.units},
            {u"competencies"_s, counts.competencies}, {u"coefficients"_s, counts.coefficients}});
}

} // namespace

bool isFrameworkImport(const Invocation &invocation)
{
    return invocation.arguments.size() == kWords && invocation.arguments.front() == u"diplomas";
}

base::Result<int> importFrameworks(Invocation &invocation)
{
    ET_TRY(checkOptions(invocation));
    const QString source = invocation.arguments.at(2);
    ET_ASSIGN(const QByteArray bytes, base::readWholeFile(source, exchange::limits::kMaximumBytes));
    ET_ASSIGN(const auto incoming, exchange::readFrameworks(bytes, QFileInfo(source).fileName()));
    const base::SystemClock clock;
    ET_ASSIGN(const auto school, openSignedIn(invocation, invocation.arguments.at(1), clock));
    exchange::FrameworkImportService service(school->workspace());
    ET_ASSIGN(const auto plan, service.plan(incoming));
    sayPlan(invocation, plan);
    if (invocation.parser.isSet(u"dry-run"_s)) {
        invocation.say(QCoreApplication::translate("app", "Nothing was written."));
        answer(invocation, int(plan.size()), {});
        return exitStatus::kDone;
    }
    ET_ASSIGN(const auto imported, service.apply(plan));
    const exchange::FrameworkCounts &counts = imported.counts;
    invocation.say(
        QCoreApplication::translate(
            "app", "%1 versions made, %2 units, %3 competencies and %4 coefficients added.")
            .arg(QString::number(counts.versions), QString::number(counts.units),
                QString::number(counts.competencies), QString::number(counts.coefficients)));
    answer(invocation, int(plan.size()), counts);
    return exitStatus::kDone;
}

} // namespace app
