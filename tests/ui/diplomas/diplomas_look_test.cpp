// Draws the page of the frameworks in the window.
#include "tests/support/look_window.h"
#include "tests/ui/diplomas/diploma_bench.h"
#include "ui/base/tabs.h"
#include "ui/diplomas/paste_dialog.h"

#include <QAction>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using tests::DiplomaBench;

TEST_CASE("the page of the frameworks is drawn in both themes")
{
    DiplomaBench bench;
    for (const QString &id : {u"CAP-RICS-A"_s, u"CAP-CUISINE-2023"_s, u"BCP-TCI"_s, u"CAPA-JP"_s})
        (void)support::must(bench.diplomas.createFromCatalogue(id));
    tests::LookWindow look(bench.file, bench.desk,
        {{u"diplomas"_s, u"Formation"_s, u"Référentiels"_s, ui::Icon::Book,
            security::Operation::ReadStudentFile, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::DiplomasPage(desk, bench.services());
            }}});
    look.draw(u"frameworks"_s);
    auto &page = *look.window().findChild<ui::DiplomasPage *>();
    page.showPlace({u"diplomas"_s, u"framework"_s, bench.cip.value()});
    look.draw(u"framework-competencies"_s);
    const auto rics =
        support::must(bench.diplomas.createFromCatalogue(u"CAP-RICS-A"_s)).versions[0].id;
    page.showPlace({u"diplomas"_s, u"framework"_s, rics.value()});
    look.find<ui::Tabs>(u"frameworkTabs"_s).setCurrent(u"units"_s);
    look.draw(u"framework-units"_s);
    const auto keep = [](const QString &name) {
        return [name](QDialog &dialog) { tests::LookWindow::keep(dialog, name); };
    };
    look.find<ui::DataTable>(u"unitTable"_s).selectRow(1);
    bench.desk.dialogs.answerRun(keep(u"framework-unit"_s));
    look.find<QPushButton>(u"editUnit"_s).click();
    page.showPlace({u"diplomas"_s, u"framework"_s, bench.own.value()});
    look.find<ui::Tabs>(u"frameworkTabs"_s).setCurrent(u"competencies"_s);
    look.draw(u"framework-empty"_s);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QPlainTextEdit *>(u"pasted"_s)
            ->setPlainText(
                u"Bloc 1 – Préparer le travail\nC1.1\tPréparer le poste\nC1.2\tLire un plan\n"
                "C1.2\tLire un plan\nBloc 2 – Réaliser\nC2.1\tTourner une pièce simple sur un tour "
                "conventionnel en respectant les cotes du plan\nC2.1\tAutre chose\nC2.2\n"_s);
        tests::LookWindow::keep(dialog, u"framework-paste"_s);
    });
    look.find<QAction>(u"pasteMore"_s).trigger();
    bench.desk.dialogs.answerRun(keep(u"framework-attach"_s));
    look.find<QAction>(u"attach"_s).trigger();
    bench.desk.dialogs.answerRun(keep(u"framework-version"_s));
    look.find<QAction>(u"editVersion"_s).trigger();
    bench.desk.dialogs.answerRun(keep(u"framework-add"_s));
    look.find<QPushButton>(u"addDiploma"_s).click();
}
