// Rows that cannot be taken: each is named with its line, column, value and reason.
#include "core/exchange/csv_writer.h"
#include "core/exchange/read_errors.h"
#include "tests/core/exchange/import_school.h"

using namespace Qt::Literals::StringLiterals;
using tests::counted;
using tests::ImportSchool;

namespace {

QString savedList(const exchange::ImportSource &source, const exchange::ImportPlan &plan)
{
    return QString::fromUtf8(
        support::must(exchange::writeCsv(exchange::refusedRows(source, plan))));
}

} // namespace

TEST_CASE("the bad rows of the sample are refused one by one, as expected")
{
    ImportSchool school;
    auto source = ImportSchool::source(ImportSchool::data(u"lignes-fautives.csv"_s));
    const auto plan = school.import(source);
    CHECK(counted(plan) == "4 0 0 17");
    const QString saved = savedList(source, plan);
    const QString expected =
        QString::fromUtf8(ImportSchool::data(u"lignes-fautives.refusees.csv"_s));
    const QStringList is = saved.split(u"\r\n"_s);
    const QStringList should = expected.split(u"\r\n"_s);
    CHECK(is.size() == should.size());
    for (qsizetype i = 0; i < std::min(is.size(), should.size()); ++i)
        CHECK(is[i].toStdString() == should[i].toStdString());
    CHECK(counted(school.import(source)) == "0 0 4 17");
}

TEST_CASE("mended, the list of refused rows is imported as it is")
{
    ImportSchool school;
    const auto source = ImportSchool::source("Nom;Prénom;Né le\nRoy;Léa;12/03/10\n");
    const auto plan = school.import(source);
    CHECK(counted(plan) == "0 0 0 1");
    QString saved = savedList(source, plan);
    CHECK(saved.contains(u"Roy;Léa;12/03/10"_s));
    saved.replace(u"Roy;Léa;12/03/10"_s, u"Roy;Léa;12/03/2010"_s);
    CHECK(counted(school.import(saved)) == "1 0 0 0");
}

TEST_CASE("dates of two digits and impossible ones are refused with their value", "[BI-11]")
{
    ImportSchool school;
    const QStringList bad{u"31/02/2010"_s, u"29/02/2011"_s, u"01/09/08"_s, u"00/00/0000"_s,
        u"46056"_s, u"12/03/99999"_s, u"12/03/2030"_s, u"2010-13-01"_s, u"mars 2010"_s};
    for (const QString &date : bad) {
        INFO(date.toStdString());
        const auto plan = school.preview(u"Nom;Prénom;Né le\nRoy;Léa;%1\n"_s.arg(date)).plan;
        CHECK(counted(plan) == "0 0 0 1");
        CHECK(plan.rows[0].refusals[0].column == 2);
        CHECK(plan.rows[0].refusals[0].value == date);
    }
    for (const QString &odd : {u"12/03/2018"_s, u"12/03/1981"_s}) {
        const auto plan = school.preview(u"Nom;Prénom;Né le\nRoy;Léa;%1\n"_s.arg(odd)).plan;
        CHECK(counted(plan) == "1 0 0 0");
        CHECK(plan.counts.warnings == 1);
    }
    const auto leap = school.preview(u"Nom;Prénom;Né le\nRoy;Léa;29/02/2008\n"_s).plan;
    CHECK(leap.counts.warnings == 0);
}

TEST_CASE(
    "a row that slipped, a spreadsheet error and an oversize name are refused", "[BI-07][BI-32]")
{
    ImportSchool school;
    const auto slipped = school.preview(u"Nom;Prénom;Né le\nRoy;Léa;Marie;12/03/2010\n"_s).plan;
    CHECK(slipped.rows[0].refusals.front().text.contains(u"quotation marks"_s));
    const auto longName =
        school.preview(u"Nom;Prénom;Né le\n%1;Léa;12/03/2010\n"_s.arg(QString(101, u'x'))).plan;
    CHECK(longName.rows[0].refusals.front().column == 0);
    auto source = ImportSchool::source("Nom;Prénom;Né le\nRoy;#N/A;12/03/2010\n");
    source.sheet.rows[0].notes.push_back({1, exchange::CellNote::Kind::ErrorValue});
    const auto broken = support::must(school.service.preview(source)).plan;
    CHECK(broken.rows[0].refusals.front().column == 1);
}

TEST_CASE(
    "a formula in a refused cell is not run by the spreadsheet that opens the list", "[BI-33]")
{
    ImportSchool school;
    const auto source = ImportSchool::source("Nom;Prénom;Né le\nRoy;Léa;=1+1\n");
    const QString saved = savedList(source, school.import(source));
    CHECK(saved.contains(u"'=1+1"_s));
}

TEST_CASE("a header alone is an empty list, not a fault")
{
    ImportSchool school;
    const auto plan = school.import(u"Nom;Prénom;Né le\n"_s);
    CHECK(counted(plan) == "0 0 0 0");
    CHECK(school.count(u"audit_entry WHERE object_kind = 'import'"_s) == 0);
}
