// Draws the page of the candidates in the window.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/ui/admissions/candidate_bench.h"
#include "ui/base/tabs.h"

#include <QDialog>
#include <QListView>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::CandidateBench;

TEST_CASE("the page of the candidates is drawn empty and full in both themes")
{
    CandidateBench bench;
    const bool isFull = GENERATE(false, true);
    if (isFull) {
        const QStringList states{u"contact"_s, u"appointment"_s, u"stay"_s, u"stay-done"_s,
            u"interview"_s, u"accepted"_s, u"waiting"_s, u"refused"_s, u"withdrawn"_s};
        const QStringList names{u"D’Hérouville-Montmorency de la Tour"_s, u"Carpentier"_s,
            u"Fofana"_s, u"Lefèvre"_s, u"Moreau"_s, u"Œuvrard"_s, u"Nguyen"_s, u"Da Silva"_s,
            u"Ben Saïd"_s};
        static_cast<void>(must(bench.school.stays.addSession({u"Séjours d’hiver"_s,
            QDate(2026, 12, 7), QDate(2026, 12, 9), u"8 h 30 – 12 h, 13 h – 16 h"_s,
            {{bench.school.machining, 4}, {bench.school.joinery, 3}}})));
        for (qsizetype i = 0; i < names.size(); ++i) {
            auto typed = bench.school.typed(names[i], u"Noé"_s);
            typed.details.origin = u"3e, collège Jean-Moulin"_s;
            typed.details.nextAction = i % 2 == 0 ? u"Rappeler la famille"_s : QString();
            if (i % 2 == 0)
                typed.details.nextOn = QDate(2026, 11, 20).addDays(i);
            const auto id = must(bench.school.applications.add(typed)).id;
            if (i % 3 == 0)
                static_cast<void>(bench.school.stay(id, QDate(2026, 11, 23).addDays(i)));
            if (bench.school.now(id).row.state != states[i])
                bench.school.move(id, states[i], u"Autre métier"_s);
        }
    }
    tests::LookWindow look(bench.file, bench.desk,
        {{u"candidates"_s, u"Quotidien"_s, u"Candidats"_s, ui::Icon::Admissions,
            security::Operation::ReadApplications, [&](const ui::Desk &desk) -> ui::Page * {
                return new ui::CandidatesPage(desk, bench.services());
            }}});
    const QString kind = isFull ? u"full"_s : u"empty"_s;
    look.draw(u"candidates-"_s + kind);
    look.find<QPushButton>(u"showBoard"_s).click();
    look.draw(u"candidates-board-"_s + kind);
    look.find<QPushButton>(u"showEnded"_s).click();
    look.draw(u"candidates-board-ended-"_s + kind);
    if (isFull) {
        auto &waiting = look.find<QListView>(u"cards-waiting"_s);
        waiting.setCurrentIndex(waiting.model()->index(0, 0));
        waiting.setFocus();
        look.draw(u"candidates-board-waiting"_s);
    }
    look.find<QPushButton>(u"showEnded"_s).click();
    look.find<QPushButton>(u"showList"_s).click();
    const auto keep = [](const QString &name) {
        return [name](QDialog &dialog) { tests::LookWindow::keep(dialog, name); };
    };
    if (isFull) {
        for (const auto &[button, name] : {std::pair(u"newCandidate"_s, u"candidates-new"_s),
                 {u"noteCandidate"_s, u"candidates-note"_s}, {u"planStay"_s, u"candidates-stay"_s},
                 {u"correctWish"_s, u"candidates-wish"_s}}) {
            bench.desk.dialogs.answerRun(keep(name));
            look.find<QPushButton>(button).click();
        }
        auto &steps = look.find<QComboBox>(u"stepFilter"_s);
        for (int i = 0; i < steps.count(); ++i) {
            if (steps.itemText(i).startsWith(u"Admission"_s))
                steps.setCurrentIndex(i);
        }
        bench.desk.dialogs.answerRun(keep(u"candidates-admit"_s));
        look.find<QPushButton>(u"nextStep"_s).click();
        bench.desk.dialogs.answerRun(keep(u"candidates-grid"_s));
        look.find<QPushButton>(u"stayGrid"_s).click();
        const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR", bench.file.folder());
        const QString paper = folder + u"/convention.pdf"_s;
        bench.desk.dialogs.answerText(paper);
        look.find<QMenu>(u"agreementMenu"_s).actions().first()->trigger();
        CHECK(QFile::exists(paper));
        bench.desk.dialogs.answerRun(keep(u"candidates-session"_s));
        look.find<QPushButton>(u"newSession"_s).click();
    }
    for (const QString &tab : {u"stays"_s, u"figures"_s, u"erase"_s}) {
        look.window().findChild<ui::Tabs *>(u"candidateTabs"_s)->setCurrent(tab);
        look.draw(u"candidates-%1-%2"_s.arg(tab, kind));
    }
}
