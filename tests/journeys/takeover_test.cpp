// A school begins with the program in January, through the real window: balances are pasted, hours
// come in a workbook that LibreOffice wrote, receipts go on; all is called taken over where it is
// seen, and taken back as one.
#include "tests/journeys/one_group.h"
#include "tests/support/printed.h"
#include "tests/support/skip.h"
#include "ui/base/data_table.h"
#include "ui/base/metric_card.h"
#include "ui/base/tabs.h"
#include "ui/takeover/sheet_view.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

const QDate kFirstDay(2026, 9, 1);
const QDate kToday(2027, 1, 4);

struct Family {
    people::StudentId student;
    enrolment::EnrolmentId enrolment;
    people::PartyId payer;
};

Family enrol(Program &at, const QString &name, const QString &firstName, const QString &payer)
{
    app::Services &services = at.school().services();
    enrolment::StudentFileForm form;
    form.details.lastName = name;
    form.details.firstNames = firstName;
    form.details.birthDate = QDate(2010, 3, 14);
    form.from = kFirstDay;
    enrolment::ContactForm contact;
    contact.details.lastName = name;
    contact.details.firstName = payer;
    contact.role.relation = people::Relation::Mother;
    contact.role.legalRepresentative = contact.role.pays = contact.role.receivesMail = true;
    form.contacts = {contact};
    enrolment::EnrolmentForm enrolment;
    enrolment.year = must(services.years.current())->id;
    enrolment.entryOn = kFirstDay;
    enrolment.entryCode = must(services.enrolments.codes()).front().code;
    enrolment.workshop = must(services.groups.groups()).front().id;
    form.enrolment = enrolment;
    const auto saved = must(services.studentFiles.save(form));
    const auto file = must(services.studentFiles.file(saved.student));
    return {saved.student, *saved.enrolment, file.contacts[0].contact.party.id};
}

// The second half of the year is charged by the program itself.
void charge(Program &at, const Family &family)
{
    (void)must(at.school().services().charges.charge({family.enrolment, family.payer,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, base::Money::fromCents(40'000)}},
        {QDate(2027, 2, 5), QDate(2027, 5, 5)}}));
}

void signInAsSecretary(Program &at)
{
    tests::signInWithOneGroup(at);
    security::AccountService &accounts = at.school().accounts();
    const QString first =
        must(accounts.create(u"n.ferrand"_s, u"Nadia Ferrand"_s, {security::Role::Secretary}));
    must(accounts.chooseFirstPassword(u"n.ferrand"_s, first, tests::kPersonPassword));
    at.window.leave();
    at.signIn(u"n.ferrand"_s, tests::kPersonPassword);
}

// What the payer of the student is handed.
QString statementOf(Program &at, const Family &family, const QString &name)
{
    at.window.go({u"fees"_s, u"student"_s, family.student.value()});
    at.press(u"studentStatement"_s);
    const QString path = at.file(name);
    at.dialogs.answerText(path);
    at.press(u"paperPdf"_s);
    at.press(u"paperClose"_s);
    return tests::textOfPdf(path).simplified();
}

// A list with titles of the earlier tool, as LibreOffice writes it: numbers and dates are no text.
QString workbook(Program &at)
{
    const QString text = at.file(u"heures.csv"_s);
    QFile file(text);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("Nom;Prénom;Nature;Heures prévues;Heures réalisées;Heures suivies\n"
               "MARTIN;Zoé;Workshop on order;250;248;240,5\n"
               "MARTIN;Zoé;General teaching;130;125;120,25\n"
               "ROUX;Élie;Workshop on order;250;248;248\n"
               "INCONNU;Jean;Workshop on order;250;248;248\n");
    file.close();
    const auto made = support::run({u"soffice"_s,
        {u"-env:UserInstallation=file://"_s + at.file(u"profile"_s), u"--headless"_s,
            u"--infilter=CSV:59,34,76,1,,1036"_s, u"--convert-to"_s, u"xlsx"_s, u"--outdir"_s,
            at.file(u"out"_s), text},
        {}, {}, {}, 240'000});
    INFO(made.err.toStdString());
    return at.file(u"out/heures.xlsx"_s);
}

void bringBalances(Program &at)
{
    QApplication::clipboard()->setText(
        u"Élève\tPayeur\tReste dû\tAvance\tÉchéance\nMARTIN Zoé\t\t1 120,50 €\t\t05/02/2027\nRoux "
        "Élie\tPaule Roux\t\t80\t\n"_s);
    at.press(u"balancePaste"_s);
    CHECK(at.find<ui::MetricCard>(u"figureOwed"_s).accessibleName().contains(u"120,50"_s));
    CHECK(at.find<ui::MetricCard>(u"figureRefused"_s).accessibleName().contains(u'0'));
}

void bringHours(Program &at, const QString &path)
{
    at.find<ui::Tabs>(u"takeoverTabs"_s).setCurrent(u"hours"_s);
    at.dialogs.answerText(path);
    at.press(u"hoursFile"_s);
    const auto &sheet = at.find<ui::SheetView>(u"hoursSheet"_s);
    REQUIRE(sheet.model()->rowCount() == 5); // the four, and the empty one
    for (int row = 0; row < 3; ++row) {
        INFO(row << ": " << sheet.model()->index(row, 5).data().toString().toStdString());
        CHECK(sheet.model()->index(row, 5).data().toString() == u"Right"_s);
    }
    CHECK(sheet.model()->index(3, 5).data().toString().contains(u"INCONNU"_s));
}

QStringList textsOf(const ui::DataTable &table)
{
    QStringList texts;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < table.model()->columnCount(); ++column)
            texts += table.model()->index(row, column).data().toString();
    }
    return texts;
}

// The sessions behind the figure of the student, on the page of the hours.
QStringList behind(Program &at, const Family &family)
{
    at.go(u"hours"_s);
    auto &groups = at.find<ui::DataTable>(u"groupTable"_s);
    if (groups.shownRows() == 0)
        return {};
    groups.selectRow(0);
    auto &students = at.find<ui::DataTable>(u"studentTable"_s);
    students.selectKey(family.enrolment.value());
    QApplication::processEvents();
    return textsOf(at.find<ui::DataTable>(u"sessionTable"_s));
}

void takeBack(Program &at)
{
    at.window.go({u"takeover"_s, {}, 0});
    auto *done = at.window.findChild<QWidget *>(u"takenOver"_s);
    REQUIRE(done);
    REQUIRE(done->isVisible());
    at.dialogs.answerConfirm(true);
    done->findChild<QPushButton *>()->click();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a school begins in January: what the earlier tool knew is taken over, and taken back")
{
    if (QStandardPaths::findExecutable(u"soffice"_s).isEmpty()) {
        support::skip(u"LibreOffice is not installed"_s);
        return;
    }
    Program at;
    at.openNewSchool();
    at.clock.set(kToday);
    signInAsSecretary(at);
    const Family zoe = enrol(at, u"Martin"_s, u"Zoé"_s, u"Anne"_s);
    const Family elie = enrol(at, u"Roux"_s, u"Élie"_s, u"Paule"_s);
    charge(at, zoe);
    const QString before = statementOf(at, zoe, u"avant.pdf"_s);
    const QString hours = workbook(at);

    at.window.go({u"takeover"_s, {}, 0});
    at.fill(u"takeoverUntil"_s, u"31/12/2026"_s);
    at.fill(u"nextReceipt"_s, u"124"_s);
    bringBalances(at);
    bringHours(at, hours);
    at.dialogs.answerConfirm(true); // without the line nobody is known for
    at.key(Qt::Key_S, Qt::ControlModifier);
    const auto records = must(at.school().services().takeovers.done());
    REQUIRE(records.size() == 1);
    CHECK(records[0].counts.owed == 1);
    CHECK(records[0].counts.advances == 1);
    CHECK(records[0].counts.hours == 3);
    auto &left = at.find<ui::SheetView>(u"hoursSheet"_s);
    CHECK(left.model()->rowCount() == 2);
    left.setCurrentIndex(left.model()->index(0, 0));
    at.press(u"hoursRemove"_s); // he went elsewhere

    // Taken over, wherever it is seen.
    const QString owing = statementOf(at, zoe, u"reprise.pdf"_s);
    CHECK(owing.contains(u"Taken over"_s));
    CHECK(owing.contains(u"120,50"_s));
    CHECK(owing != before);
    const QStringList lines = behind(at, zoe);
    CHECK(lines.contains(u"Taken over"_s));
    CHECK(lines.contains(u"until 31/12/2026"_s));
    const auto ahead = must(at.school().services().feeLists.payments(
        {.remitter = elie.payer, .onlyWithAdvance = true}));
    REQUIRE(ahead.size() == 1);
    CHECK(ahead[0].isOpening);

    takeBack(at);
    CHECK(must(at.school().services().takeovers.done()).empty());
    CHECK(statementOf(at, zoe, u"apres.pdf"_s) == before);
    CHECK_FALSE(behind(at, zoe).contains(u"Taken over"_s));

    // Once more with the number alone: the next receipt goes on from the earlier tool.
    at.window.go({u"takeover"_s, {}, 0});
    at.fill(u"nextReceipt"_s, u"124"_s);
    at.dialogs.answerConfirm(true);
    at.press(u"takeOver"_s);
    at.go(u"fees"_s);
    at.press(u"feesReceive"_s);
    at.type(u"Anne Martin"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Return);
    at.type(u"200"_s);
    at.key(Qt::Key_Return);
    at.type(u"zoe"_s);
    at.key(Qt::Key_Return);
    at.key(Qt::Key_Return);
    CHECK(at.find<QLabel>(u"receiptTitle"_s).text().contains(u"R2027-0124"_s));
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
}
