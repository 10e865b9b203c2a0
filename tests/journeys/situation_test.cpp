// The parents part in January, through the real window: the young person lives with the father from
// then on, who pays what remains; the papers that tell the old story are printed anew, and all of
// it is taken back at one key.
#include "core/families/papers.h"
#include "core/people/mailing.h"
#include "tests/journeys/program.h"
#include "tests/support/printed.h"
#include "tests/support/process.h"
#include "ui/base/tabs.h"
#include "ui/people/contact_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using support::must;
using tests::Program;

namespace {

enrolment::ContactForm parent(const QString &firstName, people::Relation relation, int rank)
{
    enrolment::ContactForm parent;
    parent.details.lastName = u"Martin"_s;
    parent.details.firstName = firstName;
    parent.role.relation = relation;
    parent.role.parentalAuthority = parent.role.legalRepresentative = true;
    parent.role.contactRank = rank;
    return parent;
}

// Zoé in Usinage 1, at her mother's, who is asked for three instalments.
people::StudentId prepareFamily(Program &at)
{
    app::Services &services = at.school().services();
    enrolment::StudentFileForm form;
    form.details.lastName = u"Martin"_s;
    form.details.firstNames = u"Zoé"_s;
    form.details.birthDate = QDate(2010, 3, 14);
    form.contacts = {parent(u"Anne"_s, people::Relation::Mother, 1),
        parent(u"Marc"_s, people::Relation::Father, 2)};
    form.contacts[0].role.livesWith = form.contacts[0].role.receivesMail =
        form.contacts[0].role.pays = true;
    form.contacts[1].home =
        people::PostalAddress{u"9 quai Sud"_s, {}, u"69002"_s, u"Lyon"_s, {}, {}};
    form.home = people::PostalAddress{u"1 rue du Port"_s, {}, u"01480"_s, u"Fareins"_s, {}, {}};
    form.from = QDate(2026, 9, 1);
    enrolment::EnrolmentForm enrolment;
    enrolment.year = must(services.years.current())->id;
    enrolment.entryOn = form.from;
    enrolment.entryCode = must(services.enrolments.codes()).front().code;
    form.enrolment = enrolment;
    const auto saved = must(services.studentFiles.save(form));
    const auto file = must(services.studentFiles.file(saved.student));
    (void)must(services.charges.charge({*saved.enrolment, file.contacts[0].contact.party.id,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, base::Money::fromCents(60'000)}},
        {QDate(2026, 10, 5), QDate(2027, 1, 5), QDate(2027, 4, 5)}}));
    return saved.student;
}

void typeIn(QDialog &dialog, const QString &name, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(name);
    REQUIRE(line);
    line->setFocus();
    line->selectAll();
    tests::typeInto(*line, text);
    QTest::keyClick(line, Qt::Key_Tab);
}

void goOn(QDialog &dialog)
{
    QTest::keyClick(dialog.findChild<QPushButton *>(u"situationNext"_s), Qt::Key_Space);
}

// As somebody fills it, by the keyboard and the boxes.
void tellTheChange(QDialog &dialog)
{
    typeIn(dialog, u"situationFrom"_s, u"1/1/27"_s);
    typeIn(dialog, u"situationReason"_s, u"Séparation des parents"_s);
    typeIn(dialog, u"situationHomeLine1"_s, u"9 quai Sud"_s);
    typeIn(dialog, u"situationHomePostalCode"_s, u"69002"_s);
    goOn(dialog);
    const auto cards = dialog.findChildren<ui::ContactCard *>();
    REQUIRE(cards.size() == 2);
    for (const QString &mark : {u"livesWith"_s, u"mail"_s, u"pays"_s}) {
        cards[0]->findChild<QCheckBox *>(mark)->setChecked(false);
        cards[1]->findChild<QCheckBox *>(mark)->setChecked(true);
    }
    goOn(dialog);
    auto *payer = dialog.findChild<QComboBox *>(u"newPayer"_s);
    payer->setCurrentIndex(payer->findText(u"Marc Martin"_s));
    goOn(dialog);
    CHECK(dialog.findChild<QStackedWidget *>()->currentIndex() == 3);
    goOn(dialog);
    CHECK(dialog.result() == QDialog::Accepted);
}

QStringList envelopesOn(Program &at, people::StudentId student, QDate day)
{
    security::Workspace &workspace = at.school().workspace();
    const auto permit = must(workspace.require(security::Operation::EditStudentFile));
    QStringList lines;
    const auto file = must(people::mailFile(workspace.database(), permit, student, day));
    for (const auto &household : mailOf(*file).households)
        lines += household.addressLines().join(u", "_s);
    return lines;
}

base::Money askedOf(Program &at, const QString &name)
{
    base::Money sum;
    for (const fees::DueLine &line : must(at.school().services().feeLists.dueLines({}))) {
        if (line.payerName == name)
            sum += line.open();
    }
    return sum;
}

// Those that can be printed from the file, as it is seen.
qsizetype statementsThatWait(Program &at)
{
    const auto keys = at.window.findChildren<QPushButton *>(u"printPaper_statement"_s);
    return std::count_if(
        keys.begin(), keys.end(), [](const QPushButton *key) { return key->isVisible(); });
}

} // namespace

TEST_CASE("the situation changes and the letters follow")
{
    Program at;
    at.openNewSchool();
    at.signIn(u"c.moreau"_s, tests::kDirectorPassword);
    const auto zoe = prepareFamily(at);
    at.window.go({u"students"_s, u"student"_s, zoe.value()});

    at.dialogs.answerRun(tellTheChange);
    at.press(u"changeSituation"_s);
    CHECK_FALSE(at.find<QWidget>(u"message"_s).isVisible());
    CHECK(askedOf(at, u"Anne Martin"_s) == base::Money::fromCents(20'000));
    CHECK(askedOf(at, u"Marc Martin"_s) == base::Money::fromCents(40'000));
    CHECK(envelopesOn(at, zoe, QDate(2026, 12, 31))
        == QStringList{u"Anne Martin, 1 rue du Port, 01480 Fareins"_s});
    REQUIRE(envelopesOn(at, zoe, QDate(2027, 1, 1)).size() == 1);
    CHECK(envelopesOn(at, zoe, QDate(2027, 1, 1))[0].startsWith(u"Marc Martin, 9 quai Sud"));

    // Both statements wait in the file, and tell the new story.
    CHECK(statementsThatWait(at) == 2);
    const QString path = at.file(u"releve.pdf"_s);
    tests::printInto(at.dialogs, path);
    at.press(u"printPaper_statement"_s);
    const QString statement = tests::printedText(path);
    CHECK(statement.contains(u"200,00"));
    CHECK(statement.contains(u"Martin"));
    CHECK(support::run({u"qpdf"_s, {u"--check"_s, path}}).exit == 0);
    at.press(u"paperDone_statement"_s);
    CHECK(statementsThatWait(at) == 1);
    at.press(u"paperDone_statement"_s);
    CHECK(statementsThatWait(at) == 0);
    CHECK(must(families::papersToPrint(at.school().workspace(), zoe)).size() >= 2);
}
