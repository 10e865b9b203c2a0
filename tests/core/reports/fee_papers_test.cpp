// Statements, deposit slips, letters and the cash journal on paper, read back.
#include "core/documents/pdf.h"
#include "core/reports/bundle.h"
#include "core/reports/cash_journal_document.h"
#include "core/reports/deposit_document.h"
#include "core/reports/reminder_document.h"
#include "core/reports/statement_document.h"
#include "tests/core/documents/specimen.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/school_file.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using documents::Content;
using support::euros;
using support::must;

namespace {

const school::Issuer kSchool{u"École de Production Jean-Baptiste Clément"_s, true,
    {u"12 rue des Forges"_s, u"08200 Sedan"_s}, u"Sedan"_s, u"03 24 00 00 00"_s,
    u"contact@ecole-clement.example"_s, {}, u"0081234X"_s, u"123 456 789 00012"_s, {}};

fees::Reminder letter(int level)
{
    fees::ReminderSnapshot said;
    said.issuer = kSchool;
    said.iban = u"FR76 3000 6000 0112 3456 7890 189"_s;
    said.payer = u"Aide sociale à l’enfance des Ardennes"_s;
    said.address = QStringList{u"Place de la Préfecture"_s, u"08000 Charleville-Mézières"_s};
    said.level = level;
    said.sentOn = QDate(2026, 11, 18);
    said.lines = {{u"DUPONT Léa"_s, u"Scolarité 2026-2027"_s, QDate(2026, 10, 5), euros(250)},
        {u"<b>%1 & Cie</b>"_s, u"Tenue"_s, QDate(2026, 11, 5), euros(80)}};
    said.advance = euros(30);
    return {fees::ReminderId(1), u"L2026-0042"_s, u"Nadia Perrin"_s, said};
}

fees::Deposit slip(int cheques)
{
    fees::DepositSnapshot said;
    said.issuer = kSchool;
    said.iban = u"FR76 3000 6000 0112 3456 7890 189"_s;
    said.depositedOn = QDate(2026, 11, 18);
    for (int i = 1; i <= cheques; ++i) {
        said.cheques.push_back({u"R2026-%1"_s.arg(i, 4, 10, QChar(u'0')),
            u"Marie-Christine de La Tour d’Auvergne-Lauraguais"_s, u"Crédit agricole du Nord-Est"_s,
            QString::number(4'510'000 + i), euros(100)});
    }
    return {fees::DepositId(1), u"B2026-0007"_s, u"Nadia Perrin"_s, said};
}

fees::Statement statement()
{
    support::SchoolFile file;
    support::FeesSchool school(file);
    school.charge(school.leaYear, school.mother, euros(800), 10, u"Scolarité 2026-2027"_s);
    school.charge(school.tomYear, school.mother, euros(150), 1, u"Tenue et outillage"_s);
    const auto lines = school.due({.payer = school.mother});
    auto paid = school.draft(euros(230),
        {{lines[0].instalment, lines[0].open()}, {lines[1].instalment, lines[1].open()}});
    paid.remitter = school.mother;
    must(school.payments.receive(paid));
    auto advance = school.draft(euros(40));
    advance.remitter = school.mother;
    must(school.payments.receive(advance));
    const auto wrong =
        must(school.payments.receive(school.draft(euros(10), {{lines[2].instalment, euros(10)}})));
    must(school.payments.voidPayment(wrong.payment, u"Chèque sans provision"_s));
    file.clock.set(QDate(2026, 11, 18));
    return must(school.statements.statement(school.mother, school.year));
}

void checkPaper(const Content &content, const QStringList &expected)
{
    const QByteArray pdf = must(documents::renderPdf(documents::FlowDocument(content)));
    const QString text = specimen::wholeText(pdf).replace(QChar::Nbsp, u' ');
    for (const QString &words : expected) {
        INFO(words.toStdString());
        CHECK(text.contains(words));
    }
    CHECK(specimen::misplacedWords(pdf) == QStringList());
}

} // namespace

// Not run by itself: core_tests "[look]" with ETABLI_LOOK=folder writes the papers to look at them.
TEST_CASE("papers of the fees are written to be looked at", "[.][look]")
{
    const QDir folder(qEnvironmentVariable("ETABLI_LOOK", QDir::tempPath()));
    const auto save = [&](const Content &content, const QString &name) {
        CHECK(documents::savePdf(documents::FlowDocument(content), folder.filePath(name)));
    };
    save(reports::contentOf(statement()), u"statement.pdf"_s);
    save(reports::contentOf(slip(9)), u"deposit.pdf"_s);
    for (int level = 1; level <= 3; ++level)
        save(reports::contentOf(letter(level)), u"letter-%1.pdf"_s.arg(level));
}

TEST_CASE("a statement on paper says who paid what and comes down to one sum")
{
    const auto said = statement();
    CHECK(said.all.toPay() == euros(680)); // 950 − 230 − 40
    checkPaper(reports::contentOf(said),
        {u"Marie Dupont"_s, u"DUPONT Léa"_s, u"DUPONT Tom"_s, u"Scolarité 2026-2027"_s,
            u"950,00 €"_s, u"230,00 €"_s, u"720,00 €"_s, u"680,00 €"_s, u"40,00 €"_s,
            u"R2026-0001"_s, u"Chèque sans provision"_s, u"Jeanne Martin"_s});
}

TEST_CASE("a deposit slip on paper lists its cheques with their total")
{
    checkPaper(reports::contentOf(slip(3)),
        {u"B2026-0007"_s, u"4510001"_s, u"4510003"_s, u"300,00 €"_s, u"FR76 3000 6000"_s,
            u"Crédit agricole du Nord-Est"_s, u"Nadia Perrin"_s});
    const documents::FlowDocument many(reports::contentOf(slip(120)));
    CHECK(many.pageCount() > 1);
    CHECK(specimen::misplacedWords(must(documents::renderPdf(many))) == QStringList());
}

TEST_CASE("each level of letter has its own words, and none threatens")
{
    QStringList openings;
    for (int level = 1; level <= 3; ++level) {
        const auto content = reports::contentOf(letter(level));
        checkPaper(content,
            {u"Aide sociale à l’enfance des Ardennes"_s, u"08000 Charleville-Mézières"_s,
                u"L2026-0042"_s, u"mercredi 18 novembre 2026"_s, u"250,00 €"_s, u"300,00 €"_s,
                u"<b>%1 & Cie</b>"_s, u"Nadia Perrin"_s});
        const QString text =
            specimen::wholeText(must(documents::renderPdf(documents::FlowDocument(content))));
        for (const QString &word : {u"court"_s, u"exclu"_s, u"penalt"_s})
            CHECK_FALSE(text.contains(word, Qt::CaseInsensitive));
        openings += text;
    }
    openings.removeDuplicates();
    CHECK(openings.size() == 3);
}

TEST_CASE("the cash journal adds up means by means")
{
    reports::CashJournal journal{
        QDate(2026, 11, 18), QDate(2026, 11, 18), QDate(2026, 11, 18), {}, {}};
    const auto add = [&](fees::Means means, base::Money amount) {
        fees::PaymentLine line{fees::PaymentId(1), {}, journal.from, u"Jeanne Martin"_s, amount,
            means, u"Crédit Mutuel"_s, u"0451227"_s, u"R2026-0001"_s, {}, false, false, {}};
        journal.lines.push_back(line);
    };
    add(fees::Means::Cheque, euros(200));
    add(fees::Means::Cheque, euros(50));
    add(fees::Means::Cash, euros(30));
    journal.totals = {{fees::Means::Cheque, euros(250), 2}, {fees::Means::Transfer, {}, 0},
        {fees::Means::Cash, euros(30), 1}};
    checkPaper(reports::contentOf(journal),
        {u"mercredi 18 novembre 2026"_s, u"250,00 €"_s, u"30,00 €"_s, u"280,00 €"_s,
            u"Jeanne Martin"_s, u"0451227"_s});
    journal.lines.clear();
    journal.totals.clear();
    checkPaper(reports::contentOf(journal), {u"Nothing came in or went out."_s});
}

TEST_CASE("papers in one batch each start on a page of their own")
{
    const reports::Bundle bundle(u"Relances"_s,
        {reports::contentOf(letter(1)), reports::contentOf(slip(120)),
            reports::contentOf(letter(3))});
    const int slips = documents::FlowDocument(reports::contentOf(slip(120))).pageCount();
    CHECK(bundle.pageCount() == 2 + slips);
    const QByteArray pdf = must(documents::renderPdf(bundle));
    CHECK(documents::checkPdf(pdf, 2 + slips));
    CHECK(specimen::wholeText(pdf).count(u"L2026-0042"_s)
        == 2
            * specimen::wholeText(
                must(documents::renderPdf(documents::FlowDocument(reports::contentOf(letter(1))))))
                  .count(u"L2026-0042"_s));
}
