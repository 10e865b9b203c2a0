// What is agreed and how it is charged, through the page: diplomas, discounts, shares, instalments
// of one's own, departures, invoices.
#include "tests/ui/fees/fees_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/message_bar.h"
#include "ui/base/money_field.h"
#include "ui/base/tabs.h"
#include "ui/fees/proposal_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::FeesBench;

namespace {

void showTab(FeesBench &bench, const QString &tab)
{
    bench.page->findChild<ui::Tabs *>(u"feesTabs"_s)->setCurrent(tab);
    QApplication::processEvents();
}

template <class T> T &in(QDialog &dialog, const QString &name)
{
    T *found = dialog.findChild<T *>(name);
    INFO(name.toStdString());
    REQUIRE(found);
    return *found;
}

void choose(QComboBox &box, const QString &text)
{
    const int place = box.findText(text, Qt::MatchContains);
    INFO(text.toStdString());
    REQUIRE(place >= 0);
    box.setCurrentIndex(place);
}

void plan(FeesBench &bench)
{
    (void)must(bench.school.plans.save(bench.school.year, 0,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, euros(700)},
            {fees::FeeKind::Equipment, u"Tenue"_s, euros(100)}}));
    people::LinkDetails pays;
    pays.relation = people::Relation::Mother;
    pays.pays = true;
    must(bench.families.link(bench.school.lea, bench.school.mother, pays, QDate(2026, 9, 1)));
    people::LinkDetails father;
    father.relation = people::Relation::Father;
    must(bench.families.link(bench.school.lea, bench.school.father, father, QDate(2026, 9, 1)));
}

// The action of the student's menu of agreements.
void agree(FeesBench &bench, const QString &action, std::function<void(QDialog &)> answer)
{
    bench.desk.dialogs.answerRun(std::move(answer));
    QAction *found = bench.find<QMenu>(u"agreementMenu"_s).findChild<QAction *>(action);
    REQUIRE(found);
    found->trigger();
    QApplication::processEvents();
}

} // namespace

TEST_CASE("a line of the fees is asked of one diploma")
{
    FeesBench bench;
    (void)must(
        bench.diplomas.createOwn(diplomas::DiplomaKind::Cap, u"CAP Usinage"_s, u"CAP Usi"_s));
    bench.open();
    showTab(bench, u"plan"_s);
    for (int line = 0; line < 2; ++line)
        bench.press(u"planAdd"_s);
    bench.find<QLineEdit>(u"planLabel0"_s).setText(u"Scolarité"_s);
    bench.find<ui::MoneyField>(u"planAmount0"_s).setText(u"500"_s);
    bench.find<QLineEdit>(u"planLabel1"_s).setText(u"Outillage"_s);
    bench.find<ui::MoneyField>(u"planAmount1"_s).setText(u"80"_s);
    choose(bench.find<QComboBox>(u"planDiploma1"_s), u"CAP Usi"_s);
    const QString total = bench.find<QLabel>(u"planTotal"_s).text();
    CHECK(total.contains(u"500,00"));
    CHECK(total.contains(u"580,00"));
    bench.press(u"planSave"_s);
    const auto saved = must(bench.school.plans.plan(bench.school.year)).plan;
    REQUIRE(saved.lines.size() == 2);
    CHECK_FALSE(saved.lines[0].diploma);
    CHECK(saved.lines[1].diploma);
    CHECK_FALSE(bench.page->hasUnsavedWork());
}

TEST_CASE("discounts are set, offered when charging, and taken back")
{
    FeesBench bench;
    plan(bench);
    bench.open();
    showTab(bench, u"rules"_s);
    bench.press(u"discountAdd"_s);
    bench.find<QLineEdit>(u"discountLabel0"_s).setText(u"Fratrie <b>&%1"_s);
    bench.find<QLineEdit>(u"discountValue0"_s).setText(u"abc"_s);
    bench.press(u"rulesSave"_s);
    CHECK(bench.find<QLabel>(u"rulesProblem"_s).isVisible());
    bench.find<QLineEdit>(u"discountValue0"_s).setText(u"33,33"_s);
    CHECK(bench.page->hasUnsavedWork());
    bench.press(u"rulesSave"_s);
    CHECK_FALSE(bench.page->hasUnsavedWork());
    CHECK(must(bench.rules.rules(bench.school.year)).discounts.front().hundredths == 3333);
    showTab(bench, u"charging"_s);
    bench.find<ui::DataTable>(u"chargingTable"_s).selectKey(bench.school.lea.value());
    bench.find<QCheckBox>(u"chargingDiscount0"_s).setChecked(true);
    const QString shown = bench.find<ui::ProposalView>(u"chargingPreview"_s).text();
    CHECK(shown.contains(u"Fratrie <b>&%1"));
    CHECK(shown.contains(u"233,31"));
    CHECK(shown.contains(u"566,69"));
    bench.press(u"chargingGo"_s);
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged == euros(566, 69));
    must(bench.desk.messages.undo());
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged == euros(0));
}

TEST_CASE("who pays which share is agreed in the student’s fees, then charged so, and undone")
{
    FeesBench bench;
    plan(bench);
    bench.open();
    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.lea.value()});
    agree(bench, u"agreementShares"_s, [](QDialog &dialog) {
        choose(in<QComboBox>(dialog, u"sharePayer0"_s), u"Marie Dupont"_s);
        in<QLineEdit>(dialog, u"shareValue0"_s).setText(u"2"_s);
        in<QPushButton>(dialog, u"shareAdd"_s).click();
        in<QPushButton>(dialog, u"sharesSave"_s).click(); // the second payer is not chosen
        CHECK_FALSE(in<QLabel>(dialog, u"sharesProblem"_s).text().isEmpty());
        choose(in<QComboBox>(dialog, u"sharePayer1"_s), u"Paul Dupont"_s);
        CHECK(in<QLabel>(dialog, u"sharesParts"_s).text().contains(u"66,67"));
        in<QPushButton>(dialog, u"sharesSave"_s).click();
    });
    CHECK(must(bench.agreements.shares(bench.school.leaYear)).size() == 1);
    bench.page->showPlace({u"fees"_s, {}, 0});
    showTab(bench, u"charging"_s);
    bench.find<ui::DataTable>(u"chargingTable"_s).selectKey(bench.school.lea.value());
    CHECK(bench.find<ui::ProposalView>(u"chargingPreview"_s).text().contains(u"533,3"));
    bench.press(u"chargingGo"_s);
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged == euros(533, 34));
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.father)).charged == euros(266, 66));
}

TEST_CASE("instalments of one’s own are charged when they come to what is to be paid")
{
    FeesBench bench;
    plan(bench);
    bench.open();
    showTab(bench, u"charging"_s);
    bench.find<ui::DataTable>(u"chargingTable"_s).selectKey(bench.school.lea.value());
    auto &count = bench.find<QComboBox>(u"chargingCount"_s);
    count.setCurrentIndex(count.findData(0));
    auto &first = bench.find<ui::MoneyField>(u"scheduleAmount0"_s);
    first.setText(u"300"_s);
    const QString sum = bench.find<QLabel>(u"chargingSum"_s).text();
    CHECK(sum.contains(u"800,00"));
    bench.press(u"chargingGo"_s);
    CHECK(bench.desk.messages.errors().size() == 1);
    CHECK(bench.school.due().empty());
    CHECK(first.text() == u"300"_s); // nothing typed is lost
    bench.find<ui::MoneyField>(u"scheduleAmount1"_s).setText(u"300"_s);
    bench.find<ui::MoneyField>(u"scheduleAmount2"_s).setText(u"200"_s);
    bench.press(u"chargingGo"_s);
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged == euros(800));
}

TEST_CASE("what a leaver no longer owes is shown, taken off, and taken back")
{
    FeesBench bench;
    (void)bench.school.charge(bench.school.leaYear, bench.school.mother, euros(800), 10);
    const auto before = must(bench.rules.rules(bench.school.year));
    auto rules = before;
    rules.prorated = true;
    (void)must(bench.rules.save(bench.school.year, before, rules));
    bench.open();
    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.lea.value()});
    agree(bench, u"agreementLeaving"_s, [](QDialog &dialog) {
        auto &day = in<QLineEdit>(dialog, u"leavingDay"_s);
        day.setText(u"18/12/2026"_s);
        in<QPushButton>(dialog, u"act"_s).click();
        CHECK(in<QLabel>(dialog, u"leavingText"_s).text().contains(u"480,00"));
    });
    const auto owed = [&] {
        return must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged;
    };
    CHECK(owed() == euros(320));
    must(bench.desk.messages.undo());
    CHECK(owed() == euros(800));
    agree(bench, u"agreementMove"_s, [&](QDialog &dialog) {
        auto &to = in<QComboBox>(dialog, u"moveTo"_s);
        CHECK(to.count() == 0); // no contact and no organisation in this file
        dialog.reject();
    });
    CHECK(owed() == euros(800));
    agree(bench, u"agreementBursary"_s, [](QDialog &dialog) {
        in<QSpinBox>(dialog, u"bursaryEchelon"_s).setValue(4);
        in<QPushButton>(dialog, u"act"_s).click();
    });
    CHECK(must(bench.agreements.bursary(bench.school.leaYear)).echelon == 4);
    must(bench.desk.messages.undo());
    CHECK(must(bench.agreements.bursary(bench.school.leaYear)).echelon == 0);
}

TEST_CASE("an invoice is made, shown, and cancelled by a credit note")
{
    FeesBench bench;
    (void)bench.school.charge(bench.school.leaYear, bench.school.mother, euros(300), 3);
    bench.open();
    showTab(bench, u"invoices"_s);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        in<QLineEdit>(dialog, u"invoiceSiret"_s).setText(u"123"_s);
        in<QLineEdit>(dialog, u"invoiceEngagement"_s).setText(u"EJ-118"_s);
        in<QPushButton>(dialog, u"invoiceIssue"_s).click();
        CHECK(dialog.result() != QDialog::Accepted); // no SIRET
        CHECK(in<QLineEdit>(dialog, u"invoiceEngagement"_s).text() == u"EJ-118"_s);
        in<QLineEdit>(dialog, u"invoiceSiret"_s).setText(u"73282932000074"_s);
        in<QPushButton>(dialog, u"invoiceIssue"_s).click();
    });
    bench.press(u"invoiceNew"_s);
    const auto invoices = must(bench.invoices.invoices());
    REQUIRE(invoices.size() == 1);
    CHECK(bench.desk.messages.notices().last().contains(invoices[0].number));
    bench.key(Qt::Key_Escape); // back from its page
    auto &table = bench.find<ui::DataTable>(u"invoiceTable"_s);
    table.selectKey(invoices[0].id.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        dialog.findChild<QLineEdit *>()->setText(u"Erreur de payeur"_s);
        dialog.accept();
    });
    bench.press(u"invoiceCancel"_s);
    CHECK(must(bench.invoices.invoices()).size() == 2);
    CHECK(must(bench.invoices.invoices())[0].isCancelled());
}

TEST_CASE("what a payer will miss on the paper is told in the dialog, before the invoice is issued")
{
    FeesBench bench;
    people::PartyDetails details;
    details.kind = people::PartyKind::Organisation;
    details.organisationKind = people::OrganisationKind::Public;
    details.lastName = u"Ville <b>& Métropole</b>"_s;
    const auto town = must(bench.families.add(details));
    (void)bench.school.charge(bench.school.leaYear, town.id, euros(300));
    bench.open();
    showTab(bench, u"invoices"_s);
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        auto &gaps = in<ui::MessageBar>(dialog, u"invoiceGaps"_s);
        CHECK(gaps.isVisible());
        CHECK(gaps.text().contains(u"Ville <b>& Métropole</b>"_s));
        CHECK(gaps.text().contains(u"SIRET"_s));
        in<QLineEdit>(dialog, u"invoiceSiret"_s).setText(u"73282932000074"_s);
        CHECK_FALSE(gaps.text().contains(u"SIRET"_s));
        CHECK(gaps.text().contains(u"DUPONT Léa"_s)); // in whose file the address is typed
        in<QPushButton>(dialog, u"invoiceIssue"_s).click();
    });
    bench.press(u"invoiceNew"_s);
    bench.key(Qt::Key_Escape);
    const auto issued = must(bench.invoices.invoices()).front();
    bench.find<ui::DataTable>(u"invoiceTable"_s).selectKey(issued.id.value());
    bench.desk.dialogs.answerRun([](QDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        CHECK(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text().contains(u"has no address"_s); }));
        dialog.reject();
    });
    bench.press(u"invoiceCancel"_s);
    CHECK(must(bench.invoices.invoices()).size() == 1);
}

TEST_CASE("a reduction above what is asked is told beside its field, and nothing is lost")
{
    FeesBench bench;
    plan(bench);
    bench.open();
    showTab(bench, u"charging"_s);
    bench.find<ui::DataTable>(u"chargingTable"_s).selectKey(bench.school.lea.value());
    // Whoever stands in the file may pay, who usually does first.
    auto &payer = bench.find<QComboBox>(u"chargingPayer"_s);
    REQUIRE(payer.count() == 2);
    CHECK(payer.itemText(0).startsWith(u"Marie Dupont"_s));
    auto &reduction = bench.find<ui::MoneyField>(u"chargingReduction"_s);
    auto &reason = bench.find<QLineEdit>(u"chargingReason"_s);
    const auto &preview = *bench.page->findChild<ui::ProposalView *>();
    reduction.setText(u"100"_s);
    reason.setText(u"Fratrie"_s);
    CHECK(preview.text().contains(u"Fratrie"_s)); // as it is typed
    reduction.setText(u"900"_s);
    bench.press(u"chargingGo"_s);
    CHECK(reduction.accessibleDescription().contains(u"800,00"_s));
    CHECK(bench.school.due().empty());
    CHECK(bench.desk.messages.errors().isEmpty());
    CHECK(reason.text() == u"Fratrie"_s);
    reduction.setText(u"800"_s);
    CHECK(reduction.accessibleDescription().isEmpty());
    reduction.setText(u"80"_s);
    bench.press(u"chargingGo"_s);
    CHECK(must(bench.school.lists.balanceOfPayer(bench.school.mother)).charged == euros(720));
}
