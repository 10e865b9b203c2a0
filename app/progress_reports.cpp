#include "app/progress_reports.h"

#include "app/chosen_people.h"
#include "core/documents/pdf.h"
#include "core/reports/grid_pages.h"
#include "core/school/issuer.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

base::Error nothingToPrint()
{
    return {{"app.no-competency"},
        QCoreApplication::translate("app",
            "No competency is written down for what this group prepares. Paste those of the "
            "diploma on the page of the frameworks first."),
        {}};
}

} // namespace

base::Done writeGrid(School &school, const Invocation &invocation, const QString &target)
{
    ET_TRY(school.workspace().require(security::Operation::ExportNames));
    const QString name = invocation.parser.value(u"group"_s);
    if (name.isEmpty()) {
        return base::fail(
            kUsageError, QCoreApplication::translate("app", "Say which group: --group NAME."));
    }
    ET_ASSIGN(const school::GroupId group, groupNamed(school, name));
    const QDate today = school.workspace().clock().today();
    progress::ProgressService &service = school.services().progress;
    ET_ASSIGN(const auto choices, service.choices(group, today));
    const auto kind = invocation.parser.isSet(u"blank"_s) ? reports::GridSheet::Blank
                                                          : reports::GridSheet::AsShown;
    std::vector<reports::FillInPage> pages;
    for (const progress::GridChoice &choice : choices) {
        ET_ASSIGN(const progress::Grid grid, service.grid(group, choice.version, today));
        for (reports::FillInPage &page : reports::gridPages(grid, kind, today))
            pages.push_back(std::move(page));
    }
    if (pages.empty())
        return base::fail(nothingToPrint());
    ET_ASSIGN(const school::School identity, school.services().school.read());
    return documents::savePdf(
        reports::FillInSheets(QCoreApplication::translate("app", "Competencies"), std::move(pages),
            school::issuerOf(identity).name, today),
        target);
}

QList<QCommandLineOption> progressOptions()
{
    return {{u"blank"_s, QCoreApplication::translate("app", "a grid to be filled in by hand")}};
}

} // namespace app
