// Draws the page of the fees, empty and full, in both themes. With ETABLI_LOOK_DIR set the pictures
// are kept there; ETABLI_LOOK_QM names the translation they are drawn in.
#include "tests/ui/fees/fees_bench.h"
#include "ui/base/data_table.h"
#include "ui/base/labels.h"
#include "ui/base/tabs.h"

#include <QDir>
#include <QHBoxLayout>
#include <QMenu>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using support::euros;
using support::must;
using tests::FeesBench;

namespace {

// The page in its window: title and actions above, the rail's room at the left.
class Window final : public QWidget {
public:
    explicit Window(ui::FeesPage &page)
        : m_page(page)
    {
        auto *head = new QHBoxLayout;
        auto *titles = new QVBoxLayout;
        titles->addWidget(ui::makeLabel(page.title(), ui::LabelLook::Title));
        titles->addWidget(ui::makeLabel(page.subtitle(), ui::LabelLook::Muted));
        head->addLayout(titles, 1);
        for (QWidget *action : page.topBarActions())
            head->addWidget(action);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 18, 24, 20);
        column->setSpacing(16);
        column->addLayout(head);
        column->addWidget(&page, 1);
    }
    ~Window() override { m_page.setParent(nullptr); }
    Q_DISABLE_COPY_MOVE(Window)

private:
    ui::FeesPage &m_page;
};

void draw(FeesBench &bench, QWidget &window, const QString &name)
{
    for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
        bench.desk.theme.apply({kind, 100, false});
        for (const QSize size : {QSize(1064, 768), QSize(1704, 1048)}) {
            window.resize(size);
            window.show();
            QApplication::processEvents();
            const QImage picture = window.grab().toImage();
            CHECK(picture.size() == size);
            const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
            if (!folder.isEmpty())
                CHECK(picture.save(QDir(folder).filePath(u"fees-%1-%2-%3.png"_s.arg(name,
                    kind == ui::ThemeKind::Light ? u"light"_s : u"dark"_s,
                    QString::number(size.width())))));
        }
    }
    bench.desk.theme.apply({});
}

// Discounts, a bursary scale, shares and invoices.
void agree(FeesBench &bench)
{
    const auto before = must(bench.rules.rules(bench.school.year));
    auto rules = before;
    rules.discounts = {
        {std::nullopt, u"Fratrie"_s, 1000}, {std::nullopt, u"Commission sociale"_s, 0, euros(120)}};
    rules.prorated = true;
    rules.bursaryAuthorisedOn = QDate(2025, 3, 1);
    rules.scale = {{1, euros(474), u"Barème saisi par l’école"_s}};
    (void)must(bench.rules.save(bench.school.year, before, rules));
    people::PartyDetails details;
    details.kind = people::PartyKind::Organisation;
    details.organisationKind = people::OrganisationKind::Public;
    details.lastName = u"Conseil départemental de la Loire – ASE"_s;
    const auto service = must(bench.families.add(details)).id;
    for (const auto enrolment : {bench.school.leaYear, bench.school.tomYear})
        bench.school.charge(enrolment, service, euros(200), 1, u"Repas 2026-2027"_s);
    auto draft = must(bench.invoices.draft(service));
    draft.siret = u"73282932000074"_s;
    draft.serviceCode = u"ASE-FIN"_s;
    draft.engagement = u"EJ-2026-0118"_s;
    draft.charges = {must(bench.invoices.billable(service)).front().charge};
    const auto first = must(bench.invoices.issue(draft));
    (void)must(bench.invoices.cancel(first.id, u"Mauvais numéro d’engagement"_s));
    draft = must(bench.invoices.draft(service));
    for (const auto &charge : must(bench.invoices.billable(service)))
        draft.charges.push_back(charge.charge);
    (void)must(bench.invoices.issue(draft));
}

// Draws a dialog that the page opens.
void drawDialog(QDialog &dialog, const QString &name)
{
    dialog.show();
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
    const QImage picture = dialog.grab().toImage();
    CHECK_FALSE(picture.isNull());
    if (!folder.isEmpty())
        CHECK(picture.save(QDir(folder).filePath(u"fees-dialog-%1.png"_s.arg(name))));
    dialog.reject();
}

void drawDialogs(FeesBench &bench)
{
    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.lea.value()});
    for (const QString &name :
        {u"agreementShares"_s, u"agreementBursary"_s, u"agreementMove"_s, u"agreementLeaving"_s}) {
        bench.desk.dialogs.answerRun([&](QDialog &dialog) { drawDialog(dialog, name); });
        bench.find<QMenu>(u"agreementMenu"_s).findChild<QAction *>(name)->trigger();
    }
    bench.page->showPlace({});
    bench.page->findChild<ui::Tabs *>()->setCurrent(u"invoices"_s);
    auto &table = bench.find<ui::DataTable>(u"invoiceTable"_s);
    table.selectRow(0);
    bench.press(u"invoiceOpen"_s);
}

void fill(FeesBench &bench)
{
    support::FeesSchool &school = bench.school;
    bench.file.clock.set(QDate(2026, 11, 18));
    must(school.plans.save(school.year, 0,
        {{fees::FeeKind::Tuition, u"Scolarité 2026-2027"_s, euros(850)},
            {fees::FeeKind::Equipment, u"Tenue d’atelier et caisse à outils"_s, euros(120)}}));
    school.charge(school.leaYear, school.mother, euros(800), 3, u"Scolarité 2026-2027"_s);
    school.charge(school.tomYear, school.father, euros(800), 10, u"Scolarité 2026-2027"_s);
    people::LinkDetails mother;
    mother.relation = people::Relation::Mother;
    mother.pays = true;
    for (const auto student : {school.lea, school.tom})
        must(bench.families.link(student, school.mother, mother, QDate(2026, 9, 1)));
    const QStringList names{u"Benali"_s, u"Carpentier"_s, u"Da Silva"_s, u"D’Hérouville"_s,
        u"Fofana"_s, u"Lefèvre"_s, u"Œuvrard"_s, u"Nguyen"_s};
    const QStringList first{u"Yasmine"_s, u"Hugo"_s, u"Inês"_s, u"Éloi"_s, u"Mamadou"_s, u"Chloé"_s,
        u"Zoé"_s, u"Minh Anh"_s};
    for (int i = 0; i < names.size(); ++i) {
        const auto student = support::rows::student(bench.file.database(), names[i], first[i]);
        const auto payer = support::rows::party(bench.file.database(), names[i], u"Dominique"_s);
        const auto enrolment = school.enrol(student);
        must(bench.families.link(student, payer, mother, QDate(2026, 9, 1)));
        if (i < 5)
            school.charge(enrolment, payer, euros(800), 3, u"Scolarité 2026-2027"_s);
    }
    const auto due = school.due();
    auto draft = school.draft(due[0].open(), {{due[0].instalment, due[0].open()}});
    draft.bank = u"Crédit Mutuel"_s;
    draft.reference = u"0001234"_s;
    must(school.payments.receive(draft));
    auto advance = school.draft(euros(350), {{due[1].instalment, due[1].open()}});
    advance.means = fees::Means::Transfer;
    advance.uuid = security::Workspace::newUuid();
    must(school.payments.receive(advance));
    const auto wrong = must(school.payments.receive(school.draft(euros(80))));
    must(school.payments.voidPayment(wrong.payment, u"Chèque sans provision"_s));
    agree(bench);
}

} // namespace

TEST_CASE("the page of the fees is drawn empty and full in both themes")
{
    QTranslator french;
    if (french.load(qEnvironmentVariable("ETABLI_LOOK_QM")))
        qApp->installTranslator(&french);
    const bool isFull = GENERATE(false, true);
    FeesBench bench;
    if (isFull)
        fill(bench);
    bench.open();
    Window window(*bench.page);
    auto *tabs = bench.page->findChild<ui::Tabs *>();
    const QString kind = isFull ? u"full"_s : u"empty"_s;
    bench.find<ui::DataTable>(u"dueTable"_s).selectRow(1);
    for (const QString &tab : {u"due"_s, u"payments"_s, u"cheques"_s, u"reminders"_s, u"invoices"_s,
             u"charging"_s, u"plan"_s, u"rules"_s}) {
        tabs->setCurrent(tab);
        draw(bench, window, tab + u'-' + kind);
    }
    bench.page->showPlace({u"fees"_s, u"student"_s, bench.school.lea.value()});
    draw(bench, window, u"student-"_s + kind);
    if (isFull) {
        bench.press(u"studentStatement"_s);
        draw(bench, window, u"statement"_s);
    }
    if (isFull) {
        drawDialogs(bench);
        draw(bench, window, u"invoice"_s);
        bench.desk.dialogs.answerRun([](QDialog &dialog) { drawDialog(dialog, u"invoice"_s); });
        bench.press(u"paperClose"_s);
        bench.press(u"invoiceNew"_s);
    }
    bench.page->showPlace({});
    tabs->setCurrent(u"payments"_s);
    bench.press(u"feesReceive"_s);
    if (isFull) {
        bench.type(u"Jeanne Martin"_s);
        bench.find<QLineEdit>(u"amount"_s).setText(u"400"_s);
        for (const QString &name : {u"lea"_s, u"tom"_s}) {
            bench.find<QLineEdit>(u"paymentStudent"_s).setFocus();
            bench.type(name);
            bench.key(Qt::Key_Return);
        }
    }
    draw(bench, window, u"form-"_s + kind);
    if (isFull) {
        bench.find<QLineEdit>(u"settle1"_s).setFocus();
        bench.find<QLineEdit>(u"settle1"_s).selectAll();
        bench.type(u"900"_s);
        bench.page->save();
        draw(bench, window, u"form-refused"_s);
        bench.find<QLineEdit>(u"settle1"_s).setText(u"60"_s);
        bench.page->save();
        draw(bench, window, u"receipt"_s);
    }
    qApp->removeTranslator(&french);
}
