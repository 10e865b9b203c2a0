// The first days of a school in the program, through its real window: the secretary brings the list
// in, enrols, charges and takes a cheque; a master calls a roll; the director keeps the report.
#include "tests/journeys/one_group.h"
#include "tests/support/process.h"
#include "ui/base/data_table.h"
#include "ui/base/tabs.h"
#include "ui/exchange/import_page.h"
#include "ui/reports/outcome_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using security::Role;
using support::must;
using tests::Program;

namespace {

const QDate kFirstDay(2026, 9, 1);

void prepareAccounts(Program &at)
{
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    security::AccountService &accounts = at.school().accounts();
    const QString secretary =
        must(accounts.create(u"n.ferrand"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
    const QString master = must(accounts.create(u"m.vernay"_s, u"Michel Vernay"_s, {Role::Master}));
    must(accounts.chooseFirstPassword(u"n.ferrand"_s, secretary, tests::kPersonPassword));
    must(accounts.chooseFirstPassword(u"m.vernay"_s, master, tests::kPersonPassword));
    at.window.leave();
}

// What the director would do under Settings: the master leads Usinage 1, which works this morning.
void giveTheMasterHisGroup(Program &at)
{
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    app::Services &services = at.school().services();
    school::StaffDetails details;
    details.lastName = u"Vernay"_s;
    details.firstName = u"Michel"_s;
    for (const auto &account : must(at.school().accounts().accounts())) {
        if (account.login == u"m.vernay")
            details.account = account.id;
    }
    const auto staff = must(services.staff.add(details));
    for (const auto &group : must(services.groups.groups())) {
        if (group.details.name != u"Usinage 1")
            continue;
        (void)must(
            services.groups.assign({group.id, staff, school::GroupRole::Master, {kFirstDay, {}}}));
        (void)must(services.sessions.add({at.clock.today(), {480, 720},
            timetable::natures::kWorkshopOrder, group.id, staff, u"Carter de pompe"_s}));
    }
    at.signOut();
}

void importTheList(Program &at)
{
    at.press(u"rail-import"_s);
    auto &page = at.find<ui::ImportPage>(u"import"_s);
    const auto awaited = [&](auto act) {
        QSignalSpy reached(&page, &ui::ImportPage::stepReached);
        act();
        REQUIRE((reached.count() > 0 || reached.wait(20000)));
        QApplication::processEvents();
    };
    at.dialogs.answerText(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/import/liste-eleves.csv"));
    awaited([&] { at.press(u"chooseList"_s); });
    awaited([&] { at.key(Qt::Key_Return, Qt::ControlModifier); });
    CHECK(at.find<ui::DataTable>(u"importRows"_s).shownRows() == 86);
    at.dialogs.answerConfirm(true);
    awaited([&] { at.key(Qt::Key_Return, Qt::ControlModifier); });
    at.press(u"seeStudents"_s);
    CHECK(at.find<ui::DataTable>(u"studentTable"_s).shownRows() == 86);
}

int enrolledStudents(Program &at)
{
    int count = 0;
    for (const auto &row : must(enrolment::studentList(at.school().workspace())))
        count += row.state == enrolment::StudentState::Enrolled ? 1 : 0;
    return count;
}

// Fees of 800 €, charged in three instalments to Zoé's mother and, chosen, to a boy's.
void chargeTwo(Program &at)
{
    at.go(u"fees"_s);
    auto &tabs = at.find<ui::Tabs>(u"feesTabs"_s);
    tabs.setCurrent(u"plan"_s);
    at.press(u"planAdd"_s);
    at.fill(u"planLabel0"_s, u"Scolarité"_s);
    at.fill(u"planAmount0"_s, u"800"_s);
    at.key(Qt::Key_S, Qt::ControlModifier);
    tabs.setCurrent(u"charging"_s);
    auto &table = at.find<ui::DataTable>(u"chargingTable"_s);
    CHECK(table.shownRows() == 87);
    for (const QString &name : {u"MARTIN Zoé"_s, u"MARCHAND Ismaël"_s}) {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, 0).data().toString() == name)
                table.selectRow(row);
        }
        auto &payer = at.find<QComboBox>(u"chargingPayer"_s);
        if (name.startsWith(u"MARCHAND")) {
            payer.setCurrentIndex(payer.findText(u"Gaël Marchand"_s, Qt::MatchContains));
            emit payer.activated(payer.currentIndex());
        }
        at.press(u"chargingGo"_s);
    }
    CHECK(table.shownRows() == 85);
}

// 400 € by cheque from Zoé's grandmother, for both; gives the receipt's file.
QString takeTheCheque(Program &at)
{
    at.press(u"feesReceive"_s);
    at.type(u"Jeanne Martin"_s);
    at.key(Qt::Key_Return);
    at.type(u"400"_s);
    at.key(Qt::Key_Return);
    at.type(u"zoe"_s);
    at.key(Qt::Key_Return);
    at.type(u"marchand ism"_s);
    at.key(Qt::Key_Return);
    CHECK(at.find<QLabel>(u"paymentRest"_s).text() == u"Everything is allocated."_s);
    at.key(Qt::Key_Return);
    const QString pdf = at.file(u"recu.pdf"_s);
    at.dialogs.answerText(pdf);
    at.press(u"receiptPdf"_s);
    return pdf;
}

} // namespace

TEST_CASE("the first days of a school: list, enrolment, cheque, roll-call, report")
{
    Program at;
    at.openNewSchool();
    prepareAccounts(at);

    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
    importTheList(at);
    tests::enrolZoe(at);
    CHECK(at.find<QLabel>(u"pageTitle"_s).isVisible());
    CHECK(enrolledStudents(at) == 87);
    chargeTwo(at);
    const QString receipt = tests::textOfPdf(takeTheCheque(at));
    for (const QString &word : {u"Jeanne Martin"_s, u"400,00"_s, u"Zoé"_s, u"Ismaël"_s})
        CHECK(receipt.contains(word));
    at.signOut();
    giveTheMasterHisGroup(at);

    at.signIn(u"m.vernay"_s, tests::kPersonPassword);
    auto &mine = at.find<ui::DataTable>(u"mySessionsTable"_s);
    REQUIRE(mine.shownRows() == 1);
    mine.setFocus();
    mine.selectKey(1);
    at.key(Qt::Key_Return);
    auto &roll = at.find<ui::DataTable>(u"rollTable"_s);
    REQUIRE(roll.isVisible());
    at.dialogs.answerRun([](QDialog &dialog) {
        CHECK(dialog.objectName() == u"keysDialog"_s);
        CHECK(dialog.findChildren<QLabel *>().size() > 30); // those of the roll, too
        dialog.accept();
    });
    at.key(Qt::Key_F1);
    const int expected = roll.shownRows();
    CHECK(expected >= 8);
    roll.setFocus();
    at.type(u"a"_s); // the first is absent
    at.key(Qt::Key_Return, Qt::ControlModifier);
    at.go(u"home"_s);
    CHECK(at.find<ui::DataTable>(u"absentsTable"_s).shownRows() == 1);
    CHECK(at.find<QAbstractButton>(u"figurePresent"_s)
              .accessibleName()
              .contains(u"%1 / %2"_s.arg(expected - 1).arg(expected)));
    CHECK_FALSE(at.window.pageKeys().contains(u"fees"_s));
    at.signOut();

    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    at.go(u"outcome-report"_s);
    const QString report = at.file(u"bilan.pdf"_s);
    at.dialogs.answerText(report);
    at.press(u"outcomeSave"_s);
    const QString words = tests::textOfPdf(report);
    CHECK(words.contains(u"École de Production de l’Ain"_s));
    CHECK(words.contains(u"87"_s));
    CHECK(support::run({u"qpdf"_s, {u"--check"_s, report}}).exit == 0);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}
