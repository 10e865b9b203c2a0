#pragma once

#include "core/progress/competency_use.h"
#include "tests/support/page_bench.h"
#include "tests/support/rows.h"
#include "ui/diplomas/diplomas_page.h"

#include <QAction>

namespace tests {

// The page of the frameworks over a school with one diploma of the catalogue and one of its own.
struct DiplomaBench : PageBench<ui::DiplomasPage> {
    explicit DiplomaBench(security::Role role = security::Role::Director)
        : diplomas(file.workspace())
        , frameworks(file.workspace())
        , drafts(file.workspace(), use)
        , imports(file.workspace())
        , goesFirst{page}
    {
        support::rows::school(file.database());
        file.signIn(QStringLiteral("fondation"), {security::Role::Director});
        cip = support::must(diplomas.createFromCatalogue(QStringLiteral("CAP-CIP"))).versions[0].id;
        own = support::must(
            diplomas.createOwn(::diplomas::DiplomaKind::Cap,
                QStringLiteral("CAP <b>Tonnelier</b> & %1"), QStringLiteral("CAP TON")))
                  .versions[0]
                  .id;
        file.signIn(QStringLiteral("travail"), {role});
    }
    [[nodiscard]] ui::DiplomaServices services()
    {
        return {file.workspace(), accounts, diplomas, frameworks, drafts, imports};
    }
    ui::DiplomasPage &open(::diplomas::DiplomaVersionId version = ::diplomas::DiplomaVersionId(0))
    {
        auto &shown = showPage(std::make_unique<ui::DiplomasPage>(desk.desk, services()));
        if (version.value() > 0)
            shown.showPlace(
                {QStringLiteral("diplomas"), QStringLiteral("framework"), version.value()});
        QApplication::processEvents();
        return shown;
    }
    [[nodiscard]] ::diplomas::Framework now(::diplomas::DiplomaVersionId version)
    {
        return support::must(frameworks.framework(version));
    }
    void trigger(const QString &action) { find<QAction>(action).trigger(); }

    progress::RecordedUse use = {};
    ::diplomas::DiplomaService diplomas;
    ::diplomas::FrameworkService frameworks;
    ::diplomas::DraftService drafts;
    exchange::FrameworkImportService imports;
    ::diplomas::DiplomaVersionId cip{0};
    ::diplomas::DiplomaVersionId own{0};
    PageBench<ui::DiplomasPage>::GoesFirst goesFirst;
};

} // namespace tests
