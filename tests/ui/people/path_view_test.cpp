// The individual path in a student's file: units, competencies asked for, objectives, stays in
// companies, and who has no decision of positioning.
#include "core/diplomas/framework_service.h"
#include "core/exams/adjustment_service.h"
#include "core/exams/calendar_service.h"
#include "core/exams/exam_service.h"
#include "core/paths/objective_service.h"
#include "core/paths/path_service.h"
#include "core/placements/placement_service.h"
#include "tests/support/look_window.h"
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/tabs.h"
#include "ui/base/task_dialog.h"
#include "ui/people/kept_mark_field.h"
#include "ui/people/path_card.h"
#include "ui/people/path_view.h"
#include "ui/people/positioning_page.h"
#include "ui/people/student_exams.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using security::Role;
using support::must;
using ui::DataTable;

namespace {

const QString kHostile = u"<b>Gras</b> & %1"_s;

template <class T> T &in(QDialog &dialog, const QString &name)
{
    T *found = dialog.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

void choose(QComboBox &box, int value)
{
    REQUIRE(box.findData(value) >= 0);
    box.setCurrentIndex(box.findData(value));
}

// The file of one student, open at its path; two units and three competencies stand in it.
struct AtPath {
    explicit AtPath(Role role = Role::Director)
        : paths(office.file.workspace())
        , student(office.pupil(u"Dupont"_s, u"Léa"_s))
    {
        for (const auto &[code, kind] :
            {std::pair(u"UP1"_s, u"professional"_s), std::pair(u"UF1"_s, u"optional"_s)})
            run(u"INSERT INTO exam_unit (uuid, version_id, code, label, kind, position) "
                "VALUES ('%1', %2, '%1', 'Unité', '%3', 1)"_s.arg(code, version(), kind));
        run(u"INSERT INTO competency_block (uuid, version_id, label, position) "
            "VALUES ('b1', %1, 'Bloc', 1)"_s.arg(version()));
        for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
            run(u"INSERT INTO competency (uuid, block_id, code, label, position) "
                "SELECT 'c'||%1, id, 'C1.'||%1, '<b>Gras</b> & %', %1 FROM competency_block"_s.arg(
                    number));
        office.young.shareOwnership();
        if (role != Role::Secretary)
            office.file.signIn(u"dir"_s, {role});
        open();
    }
    void open() { office.openPage().showPlace({u"students"_s, u"path"_s, student.value()}); }
    void run(const QString &sql) { must(office.file.database().runDirectly(sql)); }
    [[nodiscard]] QString version() const { return QString::number(office.young.cip.value()); }
    [[nodiscard]] DataTable &table(const QString &name) const
    {
        return office.find<DataTable>(name);
    }
    void press(const QString &button) const { office.find<QPushButton>(button).click(); }
    void pick(const QString &name, int row) const
    {
        table(name).setCurrentIndex(table(name).model()->index(row, 0));
    }
    [[nodiscard]] QString cell(const QString &name, int row, int column) const
    {
        return table(name).model()->index(row, column).data().toString();
    }
    [[nodiscard]] paths::IndividualPath path() { return must(paths.ofStudent(student)).front(); }
    [[nodiscard]] QString facts() const
    {
        QApplication::processEvents(); // what a layout took is shown by the next event
        QStringList texts;
        for (const QLabel *label :
            office.page->findChild<ui::PathCard *>()->findChildren<QLabel *>())
            texts += label->isHidden() ? QString() : label->text();
        return texts.join(u'\n');
    }
    void answer(std::function<void(QDialog &)> fill)
    {
        office.dialogs.answerRun([fill = std::move(fill)](QDialog &dialog) {
            fill(dialog);
            dialog.accept();
        });
    }

    Office office;
    paths::PathService paths;
    people::StudentId student;
};

} // namespace

TEST_CASE("Enter on a unit keeps a mark of an earlier session, and the notice takes it back")
{
    AtPath at;
    at.pick(u"pathUnits"_s, 0);
    at.answer([](QDialog &dialog) {
        choose(in<QComboBox>(dialog, u"unitStanding"_s), int(paths::UnitStanding::Kept));
        in<ui::KeptMarkField>(dialog, u"keptMark"_s).setText(u"12,5"_s);
        in<QSpinBox>(dialog, u"keptFrom"_s).setValue(2025);
    });
    QTest::keyClick(&at.table(u"pathUnits"_s), Qt::Key_Return);
    CHECK(at.office.messages.errors.isEmpty());
    REQUIRE(at.path().units.size() == 1);
    CHECK(at.path().units.front().markHundredths == 1250);
    CHECK(at.cell(u"pathUnits"_s, 0, 2) == u"12,5"_s);
    must(at.office.messages.undo());
    CHECK(at.path().units.empty());
}

TEST_CASE("a mark that is none is told beside its field, and an exemption wants its ground")
{
    AtPath at;
    at.pick(u"pathUnits"_s, 1); // UP1, after UF1
    at.office.dialogs.answerRun([](QDialog &dialog) {
        auto &standing = in<QComboBox>(dialog, u"unitStanding"_s);
        choose(standing, int(paths::UnitStanding::Kept));
        in<ui::KeptMarkField>(dialog, u"keptMark"_s).setText(u"20,01"_s);
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK(static_cast<ui::TaskDialog &>(dialog).form().hasErrors());
        choose(standing, int(paths::UnitStanding::Exempt));
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK_FALSE(static_cast<ui::TaskDialog &>(dialog).form().error(u"reason"_s).isEmpty());
        in<QLineEdit>(dialog, u"unitReason"_s).setText(kHostile);
        dialog.accept();
    });
    at.press(u"editUnit"_s);
    REQUIRE(at.path().units.size() == 1);
    CHECK(at.path().units.front().standing == paths::UnitStanding::Exempt);
    CHECK(at.cell(u"pathUnits"_s, 1, 4) == kHostile);
}

TEST_CASE("competencies left out have a reason, and the tab counts what is asked for")
{
    AtPath at;
    at.pick(u"pathCompetencies"_s, 0);
    at.office.dialogs.answerText(u" "_s);
    at.press(u"leaveOut"_s);
    CHECK(at.office.messages.errors.size() == 1); // no reason
    at.office.dialogs.answerText(u"Machine absente"_s);
    at.press(u"leaveOut"_s);
    REQUIRE(at.path().leftOut.size() == 1);
    CHECK(at.cell(u"pathCompetencies"_s, 0, 0).contains(u"<b>Gras</b>"_s));
    CHECK(at.cell(u"pathCompetencies"_s, 0, 3) == u"Machine absente"_s);
    at.pick(u"pathCompetencies"_s, 0);
    CHECK(at.office.find<QPushButton>(u"askAgain"_s).isEnabled());
    CHECK_FALSE(at.office.find<QPushButton>(u"leaveOut"_s).isEnabled());
    QTest::keyClick(&at.table(u"pathCompetencies"_s), Qt::Key_Return);
    CHECK(at.path().leftOut.empty());
}

TEST_CASE("three years, the planned session and the decision are kept in one go")
{
    AtPath at;
    at.answer([](QDialog &dialog) {
        in<QSpinBox>(dialog, u"plannedYears"_s).setValue(3);
        in<QSpinBox>(dialog, u"plannedSession"_s).setValue(2029);
        in<ui::DateField>(dialog, u"decidedOn"_s).setDate(QDate(2026, 9, 30));
        in<QLineEdit>(dialog, u"decidedBy"_s).setText(u"Rectorat"_s);
    });
    at.press(u"planPath"_s);
    CHECK(at.office.messages.errors.isEmpty());
    const auto path = at.path();
    CHECK(path.stages.back().plannedYears == 3);
    CHECK(path.plan.session == 2029);
    CHECK(at.facts().contains(u"Rectorat"_s));
    CHECK(at.facts().contains(u"2029"_s));
    must(at.office.messages.undo());
    CHECK(at.path().stages.back().plannedYears == 2);
}

TEST_CASE("another path begins, and the one before is read but no longer changed")
{
    AtPath at;
    const auto bac =
        support::rows::diplomaVersion(at.office.file.database(), u"Bac Pro <b>%1</b>"_s);
    at.answer([&](QDialog &dialog) {
        choose(in<QComboBox>(dialog, u"newVersion"_s), int(bac.value()));
        in<QLineEdit>(dialog, u"changeReason"_s).setText(u"Réorientation"_s);
    });
    at.press(u"changePath"_s);
    CHECK(at.office.messages.errors.isEmpty());
    CHECK(at.path().version == bac);
    auto &choice = at.office.find<QComboBox>(u"pathChoice"_s);
    REQUIRE(choice.count() == 2);
    CHECK(choice.isVisibleTo(at.office.page.get()));
    CHECK(choice.itemText(0).contains(u"Bac Pro <b>%1</b>"_s));
    choice.setCurrentIndex(1);
    CHECK(at.facts().contains(u"Réorientation"_s));
    CHECK(at.office.find<QPushButton>(u"planPath"_s).isHidden());
    at.pick(u"pathUnits"_s, 0);
    CHECK_FALSE(at.office.find<QPushButton>(u"editUnit"_s).isEnabled());
}

TEST_CASE("objectives are set and closed, and the project that holds stands in the card")
{
    AtPath at;
    at.answer([](QDialog &dialog) {
        in<QPlainTextEdit>(dialog, u"objectiveWords"_s).setPlainText(kHostile);
    });
    at.press(u"addObjective"_s);
    at.answer([](QDialog &dialog) {
        in<QPlainTextEdit>(dialog, u"objectiveWords"_s).setPlainText(u"Devenir tourneur"_s);
    });
    at.press(u"addProject"_s);
    CHECK(at.facts().contains(u"Devenir tourneur"_s));
    REQUIRE(at.table(u"pathObjectives"_s).shownRows() == 2);
    for (int row = 0; row < 2; ++row) {
        if (at.cell(u"pathObjectives"_s, row, 2) == kHostile)
            at.pick(u"pathObjectives"_s, row);
    }
    at.answer([](QDialog &dialog) {
        choose(in<QComboBox>(dialog, u"objectiveOutcome"_s), int(paths::ObjectiveOutcome::Reached));
    });
    QTest::keyClick(&at.table(u"pathObjectives"_s), Qt::Key_Return);
    CHECK(at.office.messages.errors.isEmpty());
    const auto all =
        must(paths::ObjectiveService(at.office.file.workspace()).ofStudent(at.student));
    CHECK(std::count_if(all.begin(), all.end(), [](const paths::Objective &one) {
        return !one.isOpen();
    }) == 1);
}

TEST_CASE("a stay in a company is noted, tells of another absence beside its day, is taken out")
{
    AtPath at;
    const auto fill = [](QDialog &dialog) {
        in<QLineEdit>(dialog, u"company"_s).setText(kHostile);
        in<ui::DateField>(dialog, u"placementFirst"_s).setDate(QDate(2026, 11, 9));
        in<ui::DateField>(dialog, u"placementLast"_s).setDate(QDate(2026, 11, 20));
    };
    at.answer(fill);
    at.press(u"addPlacement"_s);
    REQUIRE(at.table(u"pathPlacements"_s).shownRows() == 1);
    CHECK(at.cell(u"pathPlacements"_s, 0, 2) == kHostile);
    CHECK(at.cell(u"pathPlacements"_s, 0, 3) == u"10"_s);
    at.office.dialogs.answerRun([&](QDialog &dialog) {
        fill(dialog);
        dialog.accept();
        CHECK(dialog.isVisible());
        CHECK_FALSE(static_cast<ui::TaskDialog &>(dialog).form().error(u"first"_s).isEmpty());
        dialog.reject();
    });
    at.press(u"addPlacement"_s);
    at.pick(u"pathPlacements"_s, 0);
    at.press(u"removePlacement"_s);
    CHECK(at.table(u"pathPlacements"_s).shownRows() == 0);
    must(at.office.messages.undo());
    CHECK(
        must(placements::PlacementService(at.office.file.workspace()).ofStudent(at.student)).size()
        == 1);
}

TEST_CASE("the office sees the days of objectives, whoever may not write sees no button")
{
    AtPath at(Role::Secretary);
    CHECK(at.office.page->findChild<QPushButton *>(u"addObjective"_s) == nullptr);
    CHECK(at.office.page->findChild<QPushButton *>(u"editUnit"_s) != nullptr);
    at.office.file.signIn(u"referent"_s, {Role::Referent});
    at.open();
    CHECK(at.office.page->findChild<QPushButton *>(u"addObjective"_s) != nullptr);
    CHECK(at.office.page->findChild<QPushButton *>(u"editUnit"_s) == nullptr);
    CHECK(at.office.page->findChild<QPushButton *>(u"addPlacement"_s) == nullptr);
    CHECK(at.office.find<QPushButton>(u"planPath"_s).isHidden());
}

TEST_CASE("entries, calls and adjustments stand in the file")
{
    AtPath at;
    auto &workspace = at.office.file.workspace();
    exams::ExamService exams(workspace);
    exams::CalendarService calendar(workspace);
    const int session = at.path().session();
    must(exams.enter({{at.student, at.office.young.cip, session, u"0123"_s}}));
    exams::ConvocationDetails call;
    call.day = QDate(session, 6, 2);
    call.place = kHostile;
    must(calendar.call({must(exams.ofStudent(at.student)).front().id}, call));
    must(exams::AdjustmentService(workspace).add(at.student, session,
        {exams::AdjustmentKind::ExtraTime, u"un tiers"_s, exams::AdjustmentState::Asked, {}}));
    at.open();
    REQUIRE(at.table(u"pathExams"_s).model()->rowCount() == 3);
    CHECK(at.cell(u"pathExams"_s, 0, 4).contains(u"0123"_s));
    CHECK(at.cell(u"pathExams"_s, 1, 4) == kHostile);
    CHECK(at.cell(u"pathExams"_s, 2, 4) == u"un tiers"_s);
    at.office.file.signIn(u"master"_s, {Role::Master});
    CHECK_FALSE(ui::StudentExams::rows(workspace, at.student)); // not of the master's group
}

TEST_CASE("who has no decision of positioning is listed by group, and Enter opens the path")
{
    AtPath at;
    const auto other = at.office.pupil(u"Zidane"_s, u"Zoé"_s);
    paths::PlanForm form;
    form.plan.positioning = paths::Positioning{QDate(2026, 9, 30), u"Rectorat"_s, {}};
    must(at.paths.plan(keyOf(at.path()), form));
    at.office.find<QToolButton>(u"openPositioning"_s).click();
    CHECK(at.office.navigator.last.page == u"positioning"_s);

    ui::PositioningPage page(
        at.office.desk, at.office.file.workspace(), at.office.accounts, at.office.groups);
    page.resize(1040, 600);
    page.show();
    page.showPlace({u"positioning"_s, u"group"_s, at.office.young.usinage1.value()});
    page.reload();
    auto &table = *page.findChild<DataTable *>(u"positioningTable"_s);
    REQUIRE(table.shownRows() == 1);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(at.office.navigator.last.kind == u"path"_s);
    CHECK(at.office.navigator.last.key == other.value());
    page.findChild<QCheckBox *>(u"positioningUnusual"_s)->setChecked(true);
    CHECK(table.shownRows() == 0);
    page.showPlace({u"positioning"_s, u"group"_s, at.office.young.usinage2.value()});
    page.findChild<QCheckBox *>(u"positioningUnusual"_s)->setChecked(false);
    CHECK(table.shownRows() == 0);
}

TEST_CASE("an individual path is drawn in both themes")
{
    AtPath at;
    must(at.paths.leaveOut(keyOf(at.path()),
        {{must(
              diplomas::FrameworkService(at.office.file.workspace()).framework(at.office.young.cip))
                .blocks.front()
                .competencies.front()
                .id,
            u"Machine absente de l’atelier"_s}}));
    paths::PlanForm form;
    form.plan.session = 2028;
    form.plan.positioning = paths::Positioning{
        QDate(2026, 9, 30), u"Rectorat de l’académie de Lyon"_s, u"Titulaire d’un CAP"_s};
    must(at.paths.plan(keyOf(at.path()), form));
    paths::ObjectiveService aims(at.office.file.workspace());
    must(aims.add(at.student,
        {paths::ObjectiveKind::Project, u"Tourneur dans un atelier de la région"_s,
            QDate(2026, 9, 15)}));
    must(aims.add(at.student,
        {paths::ObjectiveKind::Objective, u"Lire seul le plan d’une pièce avant l’usinage"_s,
            QDate(2026, 9, 15), QDate(2026, 10, 1)}));
    must(placements::PlacementService(at.office.file.workspace())
             .add(at.student,
                 {u"Mécanique de précision du Rhône"_s, u"Mme Roux"_s, QDate(2026, 11, 9),
                     QDate(2026, 11, 20), u"Contrôle en série"_s}));
    tests::FakeDesk desk(at.office.file.clock);
    tests::LookWindow look(at.office.file, desk,
        {{u"students"_s, u"Quotidien"_s, u"Élèves"_s, ui::Icon::Students,
             security::Operation::ReadStudentFile,
             [&](const ui::Desk &of) { return new ui::StudentsPage(of, at.office.services); }},
            {u"positioning"_s, {}, u"Positionnements"_s, ui::Icon::CheckCircle,
                security::Operation::ReadStudentFile,
                [&](const ui::Desk &of) {
                    return new ui::PositioningPage(
                        of, at.office.file.workspace(), at.office.accounts, at.office.groups);
                },
                false}});
    look.window().go({u"students"_s, u"path"_s, at.student.value()});
    const auto show = [&](const QString &tab) {
        look.find<ui::PathView>(u"pathView"_s).findChild<ui::Tabs *>()->setCurrent(tab);
        look.draw(u"path-"_s + tab);
    };
    for (const QString &tab :
        {u"pathUnits"_s, u"pathCompetencies"_s, u"pathObjectives"_s, u"pathPlacements"_s})
        show(tab);
    look.window().go({u"positioning"_s, {}, 0});
    look.draw(u"path-positioning"_s);
}
