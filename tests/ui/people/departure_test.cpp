// A departure and certificates from a student's file, as the office works at it.
#include "core/enrolment/certificate_service.h"
#include "core/enrolment/departure.h"
#include "core/fees/charge_service.h"
#include "core/fees/fee_list_service.h"
#include "core/fees/rules_service.h"
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/support/process.h"
#include "tests/support/rows.h"
#include "tests/ui/people/office.h"
#include "ui/people/departure_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using office::Office;
using support::must;

namespace {

QString textOfPdf(const QString &path)
{
    return QString::fromUtf8(support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}}).out);
}

} // namespace

TEST_CASE("a departure is noted with what came back, and its certificate is made at once")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s); // sixteen
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    const QString path = office.file.folder() + u"/exeat.pdf"_s;
    office.dialogs.answerRun([&](QDialog &dialog) {
        dialog.accept(); // without a reason the dialog stays
        CHECK(dialog.result() != QDialog::Accepted);
        CHECK(dialog.findChild<QLabel *>(u"noticesTitle"_s)->isVisible());
        office.dialogs.answerText(u"Tenue ;  Badge & clé;"_s);
        dialog.findChild<QPushButton *>(u"changeEquipment"_s)->click();
        auto *badge = dialog.findChild<QCheckBox *>(u"equipment1"_s);
        REQUIRE(badge);
        CHECK_FALSE(dialog.findChild<QCheckBox *>(u"equipment2"_s));
        badge->setChecked(true);
        dialog.findChild<QCheckBox *>(u"notice0"_s)->setChecked(true);
        dialog.findChild<QComboBox *>(u"exitCode"_s)->setCurrentIndex(0);
        auto *phone = dialog.findChild<QLineEdit *>(u"surveyPhone"_s);
        phone->setText(u"12"_s);
        dialog.accept();
        CHECK(dialog.result() != QDialog::Accepted);
        phone->setText(u"06 12 34 56 78"_s);
        dialog.findChild<QCheckBox *>(u"makeCertificate"_s)->setChecked(true);
        office.dialogs.answerText(path);
        dialog.accept();
    });
    office.find<QPushButton>(u"leave"_s).click();
    CHECK(office.messages.errors.isEmpty());
    const auto record = office.young.record(id);
    CHECK(record.enrolment.exitOn == office.file.clock.today());
    enrolment::DepartureService departures(office.file.workspace());
    const auto kept = must(departures.find(record.enrolment.id));
    REQUIRE(kept);
    CHECK(kept->surveyPhone == u"+33612345678"_s);
    REQUIRE(kept->items.size() == 3);
    CHECK_FALSE(kept->items[0].done);
    CHECK(kept->items[1]
        == enrolment::DepartureItem{
            enrolment::DepartureItemKind::Equipment, u"Badge & clé"_s, true});
    CHECK(kept->items[2].done);
    CHECK(must(departures.equipment()) == QStringList{u"Tenue"_s, u"Badge & clé"_s});
    const QString text = textOfPdf(path);
    CHECK(text.contains(u"CR2026-0001"));
    CHECK(text.contains(u"Dupont"));
    // Issued: the departure stands.
    const auto undone = office.messages.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == enrolment::errors::kLeavingCertified);
}

TEST_CASE(
    "what a leaver still owes after the last day is said, taken off there, and undone with it")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    const auto held = office.young.record(id).enrolment;
    security::Workspace &workspace = office.file.workspace();
    const auto payer = support::rows::party(office.file.database(), u"Dupont"_s, u"Marie"_s);
    fees::RulesService rules(workspace);
    const auto before = must(rules.rules(held.year.id));
    auto prorated = before;
    prorated.prorated = true;
    static_cast<void>(must(rules.save(held.year.id, before, prorated)));
    std::vector<QDate> dates;
    for (int month = 0; month < 10; ++month)
        dates.push_back(QDate(2026, 10, 5).addMonths(month));
    static_cast<void>(must(fees::ChargeService(workspace).charge({held.id, payer,
        {{fees::FeeKind::Tuition, u"Scolarité"_s, base::Money::fromCents(80000)}}, dates})));
    const auto owed = [&] {
        return must(fees::FeeListService(workspace).balanceOfPayer(payer)).charged.cents();
    };
    ui::StudentsPage &page = office.openPage();
    page.showPlace({u"students"_s, u"student"_s, id.value()});
    office.dialogs.answerRun([&](QDialog &dialog) {
        auto *relieve = dialog.findChild<QCheckBox *>(u"relieveLeaver"_s);
        CHECK(relieve->isVisible());
        CHECK_FALSE(relieve->isChecked());
        relieve->setChecked(true);
        CHECK(dialog.findChild<QLabel *>(u"openBalance"_s)->text().contains(u"800,00"_s));
        CHECK(dialog.findChild<QLabel *>(u"leavingFees"_s)->text().contains(u"Scolarité"_s));
        dialog.findChild<QComboBox *>(u"exitCode"_s)->setCurrentIndex(0);
        dialog.accept();
    });
    office.find<QPushButton>(u"leave"_s).click();
    CHECK(office.messages.errors.isEmpty());
    CHECK(owed() < 80000);
    CHECK(office.young.record(id).enrolment.exitOn);
    must(office.messages.undo());
    CHECK(owed() == 80000);
    CHECK_FALSE(office.young.record(id).enrolment.exitOn);
}

TEST_CASE("certificates of schooling come from the file and from a chosen group")
{
    Office office;
    const auto id = office.pupil(u"Dupont"_s, u"Léa"_s);
    static_cast<void>(office.pupil(u"Martin"_s, u"Noé"_s));
    ui::StudentsPage &page = office.openPage();
    auto &batch = office.find<QAbstractButton>(u"groupCertificates"_s);
    CHECK_FALSE(batch.isEnabled());
    auto &groups = office.find<QComboBox>(u"groupFilter"_s);
    groups.setCurrentIndex(groups.findText(u"Usinage 1"_s));
    REQUIRE(batch.isEnabled());
    batch.click(); // no place is chosen: nothing is issued
    enrolment::CertificateService certificates(office.file.workspace());
    CHECK(must(certificates.issuedTo(id)).empty());
    const QString both = office.file.folder() + u"/groupe.pdf"_s;
    office.dialogs.answerText(both);
    batch.click();
    CHECK(office.messages.errors.isEmpty());
    CHECK(textOfPdf(both).contains(u"Martin"));
    CHECK(must(certificates.issuedTo(id)).size() == 1);

    page.showPlace({u"students"_s, u"student"_s, id.value()});
    const QString one = office.file.folder() + u"/scolarite.pdf"_s;
    office.dialogs.answerText(one);
    office.find<QAction>(u"certificateOfSchooling"_s).trigger();
    CHECK(textOfPdf(one).contains(u"CS2026-0003"));
    CHECK(must(certificates.issuedTo(id)).back().number == u"CS2026-0003"_s);
    office.find<QAction>(u"certificateOfLeaving"_s).trigger();
    CHECK(office.messages.warnings.size() == 1); // nobody leaves
}

TEST_CASE("the departure dialog is drawn in both themes")
{
    Office office;
    QTranslator french;
    const bool isFrench = french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm"))
        && QApplication::installTranslator(&french);
    const auto codes = must(office.young.service.codes());
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        office.theme.apply({kind, 100, false});
        ui::DepartureDialog dialog(office.theme,
            {u"DUPONT <b>Léa</b> & fils"_s, QDate(2010, 9, 15), u"+33612345678"_s,
                QDate(2026, 11, 13),
                {u"Tenue de travail"_s, u"Chaussures de sécurité"_s, u"Outillage"_s}, codes,
                [] { return std::nullopt; },
                [](QDate) {
                    return ui::LeavingFees{
                        u"720,00 € aujourd’hui, dont 480,00 € ne sont plus dus après le "
                        "13/11/2026 : 240,00 €."_s,
                        u"Scolarité, Marie Dupont : 3 mois commencés sur 10\n800,00 € facturés, "
                        "240,00 € dus : 480,00 € sont retirés."_s,
                        u"Retirer les 480,00 € qui ne sont plus dus"_s};
                }});
        dialog.show();
        QApplication::processEvents();
        tests::LookWindow::keep(
            dialog, kind == ui::ThemeKind::Light ? u"departure-light"_s : u"departure-dark"_s);
    }
    office.theme.apply({});
    if (isFrench)
        QApplication::removeTranslator(&french);
}
