// A change of situation through its dialog: what is typed, what it shows before, what it leaves.
#include "core/families/papers.h"
#include "core/fees/charge_service.h"
#include "core/fees/fee_list_service.h"
#include "core/people/mailing.h"
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/support/printed.h"
#include "tests/ui/people/office.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/people/contact_card.h"
#include "ui/people/situation_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using support::must;

namespace {

struct Family {
    Family()
        : id(office.pupil(u"Dupont"_s, u"Léa"_s))
    {
        enrolment::StudentFileForm form;
        form.student = id;
        form.rowVersion = 1;
        form.details = must(office.young.files.file(id)).student.details;
        form.contacts = {adult(u"Anne"_s, people::Relation::Mother, 1),
            adult(u"Paul"_s, people::Relation::Father, 2)};
        form.contacts[0].role.livesWith = form.contacts[0].role.receivesMail =
            form.contacts[0].role.pays = true;
        form.from = young::kFirstDay;
        must(office.young.files.save(form));
        const auto file = must(office.young.files.file(id));
        mother = file.contacts[0].contact.party.id;
        father = file.contacts[1].contact.party.id;
        must(charges.charge({file.enrolments[0].enrolment.id, mother,
            {{fees::FeeKind::Tuition, u"Scolarité & atelier"_s, base::Money::fromCents(60'000)}},
            {QDate(2026, 10, 5), QDate(2027, 1, 5), QDate(2027, 4, 5)}}));
        office.openPage().showPlace({u"students"_s, u"student"_s, id.value()});
    }
    static enrolment::ContactForm adult(
        const QString &firstName, people::Relation relation, int rank)
    {
        enrolment::ContactForm adult;
        adult.details.lastName = u"Dupont"_s;
        adult.details.firstName = firstName;
        adult.role.relation = relation;
        adult.role.parentalAuthority = true;
        adult.role.contactRank = rank;
        return adult;
    }
    base::Money toPay(people::PartyId payer)
    {
        return must(fees::FeeListService(office.file.workspace()).balanceOfPayer(payer))
            .outstanding();
    }
    void open() { office.find<QPushButton>(u"changeSituation"_s).click(); }

    Office office;
    fees::ChargeService charges{office.file.workspace()};
    people::StudentId id;
    people::PartyId mother{0};
    people::PartyId father{0};
};

QPushButton &next(QDialog &dialog)
{
    return *dialog.findChild<QPushButton *>(u"situationNext"_s);
}

int step(QDialog &dialog)
{
    return dialog.findChild<QStackedWidget *>()->currentIndex();
}

void type(QDialog &dialog, const QString &name, const QString &text)
{
    auto *line = dialog.findChild<QLineEdit *>(name);
    REQUIRE(line);
    line->setText(text);
    emit line->editingFinished();
}

void tick(ui::ContactCard &card, const QString &name, bool isOn)
{
    card.findChild<QCheckBox *>(name)->setChecked(isOn);
}

// Three steps: the father's home, who does what, who pays.
void fill(QDialog &dialog)
{
    type(dialog, u"situationFrom"_s, u"5/1/2027"_s);
    type(dialog, u"situationReason"_s, u"Séparation"_s);
    type(dialog, u"situationHomeLine1"_s, u"9 quai Sud"_s);
    type(dialog, u"situationHomePostalCode"_s, u"69002"_s);
    next(dialog).click();
    REQUIRE(step(dialog) == 1);
    const auto cards = dialog.findChildren<ui::ContactCard *>();
    REQUIRE(cards.size() == 2);
    for (const QString &right : {u"livesWith"_s, u"mail"_s, u"pays"_s}) {
        tick(*cards[0], right, false);
        tick(*cards[1], right, true);
    }
    next(dialog).click();
    REQUIRE(step(dialog) == 2);
    auto *payer = dialog.findChild<QComboBox *>(u"newPayer"_s);
    payer->setCurrentIndex(payer->findText(u"Paul Dupont"_s));
    next(dialog).click();
    REQUIRE(step(dialog) == 3);
}

} // namespace

TEST_CASE("the situation changes step by step, its preview tells it, and it is taken back as one")
{
    Family family;
    family.office.dialogs.answerRun([&](QDialog &dialog) {
        type(dialog, u"situationFrom"_s, {});
        next(dialog).click();
        CHECK(step(dialog) == 0); // a day is needed
        fill(dialog);
        QStringList words;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text();
        const QString all = words.join(u'\n');
        CHECK(all.contains(u"9 quai Sud"));
        CHECK(all.contains(u"Scolarité & atelier"));
        CHECK(family.toPay(family.father).isZero()); // only looked at so far
        dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
        CHECK(step(dialog) == 2);
        next(dialog).click();
        next(dialog).click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    family.open();
    CHECK(family.office.messages.errors.isEmpty());
    CHECK(family.toPay(family.mother) == base::Money::fromCents(20'000));
    CHECK(family.toPay(family.father) == base::Money::fromCents(40'000));
    CHECK(family.office.messages.notices.last().contains(u'4'));
    must(family.office.messages.undo());
    CHECK(family.toPay(family.mother) == base::Money::fromCents(60'000));
    CHECK(must(families::papersToPrint(family.office.file.workspace())).empty());
}

TEST_CASE("a parent who is chosen to move along gets the new home, and gives it back when not")
{
    Family family;
    family.office.dialogs.answerRun([&](QDialog &dialog) {
        auto *mother = dialog.findChild<QCheckBox *>(u"movingAdult0"_s);
        REQUIRE(mother);
        CHECK_FALSE(mother->isChecked()); // nobody moves unless somebody says so
        CHECK(mother->text().contains(u"Anne Dupont"));
        type(dialog, u"situationHomeLine1"_s, u"9 quai Sud"_s);
        type(dialog, u"situationHomePostalCode"_s, u"69002"_s);
        mother->setChecked(true);
        next(dialog).click();
        const auto lineOf = [&dialog](int card) {
            return dialog.findChildren<ui::ContactCard *>().at(card)->findChild<QLineEdit *>(
                u"contactHomeLine1"_s);
        };
        CHECK(lineOf(0)->text() == u"9 quai Sud");
        CHECK(lineOf(1)->text().isEmpty());
        dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
        mother->setChecked(false);
        next(dialog).click();
        CHECK(lineOf(0)->text().isEmpty());
        dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
        mother->setChecked(true);
        next(dialog).click();
        next(dialog).click();
        next(dialog).click();
        REQUIRE(step(dialog) == 3);
        next(dialog).click();
    });
    family.open();
    CHECK(family.office.messages.errors.isEmpty());
    const auto homes = [&] {
        QStringList lines;
        const auto file = must(family.office.young.files.file(family.id));
        for (const auto &use : file.addresses)
            lines += use.postal.line1;
        for (const auto &use : file.contacts.at(0).addresses)
            lines += use.postal.line1;
        return lines;
    };
    CHECK(homes().count(u"9 quai Sud"_s) == 2);
    must(family.office.messages.undo());
    CHECK(homes().count(u"9 quai Sud"_s) == 0);
}

TEST_CASE("a parent who moves with the student at home is asked about once")
{
    Family family;
    family.office.dialogs.answerRun([&](QDialog &dialog) {
        next(dialog).click();
        auto *mother = dialog.findChildren<ui::ContactCard *>().front();
        auto *line = mother->findChild<QLineEdit *>(u"contactHomeLine1"_s);
        line->setText(u"12 cours Nord"_s);
        next(dialog).click();
        CHECK(step(dialog) == 1);
        auto *take = dialog.findChild<QPushButton *>(u"messageAction"_s);
        REQUIRE(take->isVisible());
        next(dialog).click(); // no: she moves alone
        CHECK(step(dialog) == 2);
        dialog.reject();
    });
    family.open();
    family.office.dialogs.answerRun([&](QDialog &dialog) {
        next(dialog).click();
        auto *mother = dialog.findChildren<ui::ContactCard *>().front();
        mother->findChild<QLineEdit *>(u"contactHomeLine1"_s)->setText(u"12 cours Nord"_s);
        next(dialog).click();
        dialog.findChild<QPushButton *>(u"messageAction"_s)->click();
        CHECK(step(dialog) == 0);
        CHECK(dialog.findChild<QLineEdit *>(u"situationHomeLine1"_s)->text() == u"12 cours Nord");
        dialog.reject();
    });
    family.open();
}

TEST_CASE("the papers to print anew stand in the file, are printed there and ticked off")
{
    Family family;
    family.office.dialogs.answerRun([](QDialog &dialog) {
        fill(dialog);
        next(dialog).click();
    });
    family.open();
    Office &office = family.office;
    tests::choosePassword(office.file);
    office.dialogs.answerText(support::kPassword);
    const QString path = office.file.folder() + u"/releve.pdf"_s;
    tests::printInto(office.dialogs, path);
    office.find<QPushButton>(u"printPaper_statement"_s).click();
    CHECK(office.messages.errors.isEmpty());
    CHECK(tests::printedText(path).contains(u"Dupont"));
    const size_t waiting = must(families::papersToPrint(office.file.workspace())).size();
    office.find<QPushButton>(u"paperDone_statement"_s).click();
    CHECK(must(families::papersToPrint(office.file.workspace())).size() == waiting - 1);
    must(office.messages.undo());
    CHECK(must(families::papersToPrint(office.file.workspace())).size() == waiting);
}

TEST_CASE("a refusal stands in the dialog and nothing typed is lost")
{
    Family family;
    family.office.dialogs.answerRun([&](QDialog &dialog) {
        next(dialog).click();
        next(dialog).click();
        CHECK(step(dialog) == 2);
        next(dialog).click(); // nothing changes
        CHECK(step(dialog) == 2);
        dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
        dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
        CHECK(dialog.findChild<QLineEdit *>(u"situationFrom"_s)->text() == u"05/10/2026");
        dialog.reject();
    });
    family.open();
    CHECK(family.toPay(family.mother) == base::Money::fromCents(60'000));
}

TEST_CASE("a restricted contact cannot be overlooked in the file or in the list")
{
    Family family;
    enrolment::StudentFileForm form;
    const auto file = must(family.office.young.files.file(family.id));
    form.student = family.id;
    form.rowVersion = file.student.rowVersion;
    form.details = file.student.details;
    const people::Contact &father = file.contacts[1].contact;
    people::LinkDetails role = father.link.details;
    role.restricted = true;
    role.restrictionSource = u"Jugement du 02/03/2026"_s;
    form.contacts = {{father.link.id, father.link.rowVersion, father.party.id,
        father.party.rowVersion, father.party.details, role, {}, false}};
    must(family.office.young.files.save(form));
    family.office.page->reload();
    CHECK_FALSE(family.office.page->hasUnsavedWork());
    family.office.page->showPlace({u"students"_s, u"student"_s, family.id.value()});
    QApplication::processEvents(); // new cards are shown in their turn
    int warned = 0;
    for (const QWidget *mark : family.office.page->findChildren<QWidget *>(u"restrictedContact"_s))
        warned += mark->isVisibleTo(family.office.page.get());
    CHECK(warned == 1);
    auto &table = family.office.find<ui::DataTable>(u"studentTable"_s);
    CHECK(table.model()->index(0, 0).data(ui::SecondaryRole).toString().startsWith(u"RESTRICTED"));
}

TEST_CASE("the steps of a change of situation are drawn in both themes")
{
    Family family;
    QTranslator french;
    const bool isFrench = french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm"))
        && QApplication::installTranslator(&french);
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        family.office.theme.apply({kind, 100, false});
        const QString theme = kind == ui::ThemeKind::Light ? u"light"_s : u"dark"_s;
        family.office.dialogs.answerRun([&](QDialog &dialog) {
            tests::LookWindow::keep(dialog, u"situation-1-"_s + theme);
            fill(dialog);
            tests::LookWindow::keep(dialog, u"situation-4-"_s + theme);
            dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
            tests::LookWindow::keep(dialog, u"situation-3-"_s + theme);
            dialog.findChild<QPushButton *>(u"situationBack"_s)->click();
            tests::LookWindow::keep(dialog, u"situation-2-"_s + theme);
            dialog.reject();
        });
        family.open();
    }
    family.office.theme.apply({});
    if (isFrench)
        QApplication::removeTranslator(&french);
}
