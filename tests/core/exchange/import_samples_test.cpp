// The lists of tests/data/import, one after another.
#include "tests/core/exchange/import_school.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using tests::counted;
using tests::ImportSchool;

namespace {

const QStringList kLists{u"liste-eleves.csv"_s, u"eleves-officiel.csv"_s,
    u"students-comma-iso.csv"_s, u"students-tab-utf16.tsv"_s, u"liste-libreoffice.xlsx"_s};

} // namespace

TEST_CASE("the school's list comes in whole, with families, groups and diplomas")
{
    ImportSchool school;
    const auto plan = school.importFile(u"liste-eleves.csv"_s);
    CHECK(plan.counts.rows == 86);
    CHECK(counted(plan) == "86 0 0 0");
    CHECK(school.count(u"student"_s) == 86);
    CHECK(school.count(u"enrolment"_s) == 86);
    CHECK(school.count(u"group_membership"_s) == 86);
    CHECK(school.count(u"path"_s) == 86);
    CHECK(school.count(u"training_group"_s) == 8);
    CHECK(school.count(u"student_party"_s) == 86);
}

TEST_CASE("a second run of each list changes nothing")
{
    for (const QString &list : kLists) {
        INFO(list.toStdString());
        ImportSchool school;
        const auto first = school.importFile(list);
        CHECK(first.counts.refused == 0);
        const qint64 audit = school.count(u"audit_entry"_s);
        const auto second = school.importFile(list);
        CHECK(second.counts.unchanged == second.counts.rows);
        CHECK(school.count(u"audit_entry"_s) == audit);
    }
}

TEST_CASE("in whatever order the lists come, each young person is there once")
{
    QStringList order = kLists;
    std::sort(order.begin(), order.end());
    int orders = 0;
    do {
        if (orders++ % 7 != 0) // 120 orders: every seventh
            continue;
        INFO(order.join(u" → "_s).toStdString());
        ImportSchool school;
        for (const QString &list : order)
            CHECK(school.importFile(list).counts.refused == 0);
        CHECK(school.count(u"student"_s) == 88);
        CHECK(school.count(u"student_party"_s) == 86);
        CHECK(school.count(u"party WHERE kind = 'organisation'"_s) == 1);
        for (const QString &list : order) {
            const auto again = school.importFile(list);
            CHECK(again.counts.unchanged == again.counts.rows);
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("after the school's list, the official columns change no spelling")
{
    ImportSchool school;
    (void)school.importFile(u"liste-eleves.csv"_s);
    const auto official = school.preview(
        QString::fromUtf8(ImportSchool::data(u"eleves-officiel.csv"_s)).remove(QChar(0xFEFF)));
    for (const auto &row : official.plan.rows) {
        for (const auto &change : row.changes) {
            INFO(row.name.toStdString() << ": " << change.field.toStdString());
            if (row.state == exchange::RowState::Updated)
                CHECK((change.field == u"birth_place" || change.field == u"birth_country"));
        }
    }
    (void)school.importFile(u"eleves-officiel.csv"_s);
    CHECK(
        school.text(u"SELECT last_name FROM student WHERE ine = '201071364MV'"_s) == u"MARCHAND"_s);
    CHECK(school.text(u"SELECT last_name FROM student WHERE ine = '493863266RU'"_s) == u"WEISS"_s);
    // Two stand in the official list alone: the next one brings their e-mail.
    CHECK(counted(school.importFile(u"students-comma-iso.csv"_s)) == "0 2 86 0");
    CHECK(counted(school.importFile(u"students-tab-utf16.tsv"_s)) == "0 0 88 0");
}

TEST_CASE("MARCHAND after Marchand changes nothing either")
{
    ImportSchool school;
    (void)school.importFile(u"students-comma-iso.csv"_s);
    (void)school.importFile(u"liste-eleves.csv"_s);
    CHECK(
        school.text(u"SELECT last_name FROM student WHERE ine = '201071364MV'"_s) == u"Marchand"_s);
    CHECK(school.text(u"SELECT last_name FROM student WHERE ine = '493863266RU'"_s) == u"Weiß"_s);
}

TEST_CASE("the child welfare service is one party, each number stands with the young person")
{
    ImportSchool school;
    (void)school.importFile(u"liste-eleves.csv"_s);
    CHECK(school.count(u"party WHERE kind = 'organisation'"_s) == 1);
    CHECK(school.text(u"SELECT organisation_kind || phone FROM party WHERE kind = 'organisation'"_s)
        == u"childcare"_s);
    const qint64 links = school.count(
        u"student_party l JOIN party p ON p.id = l.party_id WHERE p.kind = 'organisation'"_s);
    CHECK(links > 10);
    CHECK(school.count(u"student_party WHERE phone <> ''"_s) == links);
    CHECK(school.text(u"SELECT l.phone FROM student_party l JOIN student s ON s.id = l.student_id "
                      "WHERE s.last_name = 'LEGRAND' AND s.first_names = 'Mathis'"_s)
        == u"+33403852808"_s);
}

TEST_CASE("a spreadsheet's lost zeros are given back and told")
{
    ImportSchool school;
    (void)school.importFile(u"liste-eleves.csv"_s);
    const auto book = school.importFile(u"liste-libreoffice.xlsx"_s);
    CHECK(counted(book) == "0 0 86 0");
    CHECK(book.counts.warnings > 0);
    const auto &row = book.rows.front();
    REQUIRE(row.warnings.size() == 1);
    CHECK(row.warnings[0].value == u"1480"_s);
    CHECK(row.warnings[0].text.contains(u"01480"_s));
}

TEST_CASE("no path follows rules that end before it does")
{
    ImportSchool school;
    (void)school.importFile(u"liste-eleves.csv"_s);
    CHECK(school.count(u"path p JOIN diploma_version v ON v.id = p.diploma_version_id WHERE "
                       "v.last_session < 2027 + p.planned_years - p.year_of_path"_s)
        == 0);
    CHECK(school.text(u"SELECT d.short_name FROM diploma d JOIN diploma_alias a ON a.diploma_id = "
                      "d.id WHERE a.folded_name = 'capcip'"_s)
        == u"CAP CIP"_s);
}
