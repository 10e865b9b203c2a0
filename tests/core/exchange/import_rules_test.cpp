// Who a row is, what it changes, and what it leaves alone.
#include "core/security/history.h"
#include "tests/core/exchange/import_school.h"

using namespace Qt::Literals::StringLiterals;
using exchange::RowState;
using tests::counted;
using tests::ImportSchool;

namespace {

const QString kHeader = u"Nom;Prénom;Né le;INE;Tél.;Courriel;Groupe;Formation\n"_s;

QString list(const QStringList &rows)
{
    return kHeader + rows.join(u'\n') + u'\n';
}

} // namespace

TEST_CASE("with two INE the INE alone decides")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;123456789AB"_s}));

    const auto renamed = school.import(list({u"Roy-Blanc;Léana;12/03/2010;123456789AB"_s}));
    CHECK(counted(renamed) == "0 1 0 0");
    CHECK(school.count(u"student"_s) == 1);

    const auto other = school.import(list({u"Roy-Blanc;Léana;12/03/2010;987654321AB"_s}));
    CHECK(counted(other) == "1 0 0 0");
    REQUIRE(other.rows[0].warnings.size() == 1);
    CHECK(other.rows[0].warnings[0].text.contains(u"another INE"_s));
    CHECK(school.count(u"student"_s) == 2);
}

TEST_CASE("an INE with another birth date is followed, and told")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;123456789AB"_s}));
    const auto plan = school.preview(list({u"Roy;Léa;13/03/2010;123456789AB"_s})).plan;
    CHECK(counted(plan) == "0 1 0 0");
    REQUIRE(plan.rows[0].warnings.size() == 1);
    CHECK(plan.rows[0].warnings[0].text.contains(u"12/03/2010"_s));
}

TEST_CASE("with one INE missing, folded names and birth date decide")
{
    ImportSchool school;
    (void)school.import(list({u"d’Hérouville;Éloïse;12/03/2010;"_s}));
    const auto plan = school.import(list({u"D'HEROUVILLE;Eloise;2010-03-12;123456789AB"_s}));
    CHECK(counted(plan) == "0 1 0 0");
    CHECK(school.text(u"SELECT last_name FROM student"_s) == u"d’Hérouville"_s);
    CHECK(school.text(u"SELECT ine FROM student"_s) == u"123456789AB"_s);
    CHECK(counted(school.import(list({u"d'hérouville;éloïse;12/03/2010;"_s}))) == "0 0 1 0");
}

TEST_CASE("NFC, NFD, ligatures and letters that look alike are the same name", "[BI-30][BI-31]")
{
    ImportSchool school;
    (void)school.import(list({u"Cœurdevey;Noël;12/03/2010;"_s, u"Roy;Paul;01/02/2010;"_s}));
    const QString decomposed = u"COEURDEVEY;Noe\u0308l;12/03/2010;"_s;
    const QString cyrillic = u"Roy;\u0420\u0430ul;01/02/2010;"_s;
    CHECK(counted(school.import(list({decomposed, cyrillic}))) == "0 0 2 0");
}

TEST_CASE("several who answer to a row are named and nobody is chosen")
{
    ImportSchool school;
    (void)school.import(
        list({u"Roy;Léa;12/03/2010;123456789AB"_s, u"Roy;Léa;12/03/2010;987654321AB"_s}));
    CHECK(school.count(u"student"_s) == 2);
    const auto plan = school.import(list({u"ROY;Lea;12/03/2010;"_s}));
    CHECK(counted(plan) == "0 0 0 1");
    const QString why = plan.rows[0].refusals.front().text;
    CHECK(why.contains(u"123456789AB"_s));
    CHECK(why.contains(u"987654321AB"_s));
}

TEST_CASE("somebody on two lines is refused on the second")
{
    ImportSchool school;
    const auto plan = school.import(list(
        {u"Roy;Léa;12/03/2010;"_s, u"Lo;Tom;12/04/2010;"_s, u"ROY;LÉA;12/03/2010;123456789AB"_s}));
    CHECK(counted(plan) == "2 0 0 1");
    CHECK(plan.rows[2].refusals.front().text.contains(u"line 2"_s));
    const auto again =
        school.preview(list({u"Roy;Léa;12/03/2010;"_s, u"ROY;LÉA;12/03/2010;123456789AB"_s})).plan;
    CHECK(counted(again) == "0 0 1 1");
}

TEST_CASE("a likely slip in a birth date is told, not judged")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;"_s}));
    const auto plan = school.preview(list({u"Roy;Léa;03/12/2010;"_s})).plan;
    CHECK(counted(plan) == "1 0 0 0");
    REQUIRE(plan.rows[0].warnings.size() == 1);
    CHECK(plan.rows[0].warnings[0].text.contains(u"12/03/2010"_s));
}

TEST_CASE("a blank cell or an absent column empties nothing, a shorter list removes nobody")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;123456789AB;0612345678;lea@ex.fr;Bois;CAP MF"_s,
        u"Lo;Tom;12/04/2010;;;;Bois;CAP MF"_s}));
    CHECK(counted(school.import(list({u"Roy;Léa;12/03/2010;;;;;"_s}))) == "0 0 1 0");
    CHECK(counted(school.import(u"INE;Nom;Prénom\n123456789AB;;\n"_s)) == "0 0 1 0");
    CHECK(school.count(u"student WHERE archived_on IS NULL"_s) == 2);
    CHECK(school.count(u"enrolment WHERE exit_on IS NULL"_s) == 2);
    CHECK(school.text(u"SELECT phone || email FROM student WHERE ine = '123456789AB'"_s)
        == u"+33612345678lea@ex.fr"_s);
}

TEST_CASE("only the marker empties a field, and only when that is allowed", "[BI-10]")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;123456789AB;0612345678;lea@ex.fr"_s}));
    auto marked =
        ImportSchool::source(list({u"Roy;Léa;12/03/2010;;<effacer>;lea@ex.fr"_s}).toUtf8());
    const auto kept = school.import(marked);
    CHECK(counted(kept) == "0 0 1 0");
    CHECK(kept.counts.warnings == 1);

    marked.options.allowEmpty = true;
    CHECK(counted(school.import(marked)) == "0 1 0 0");
    CHECK(school.text(u"SELECT phone FROM student"_s).isEmpty());
    auto names = ImportSchool::source(list({u"<effacer>;Léa;12/03/2010;123456789AB;;"_s}).toUtf8());
    names.options.allowEmpty = true;
    CHECK(counted(school.import(names)) == "0 0 0 1");
}

TEST_CASE("a list that would change much of what is known is asked about")
{
    ImportSchool school;
    QStringList before;
    QStringList after;
    for (int i = 0; i < 20; ++i) {
        const QString ine = QString::number(100000000 + i) + u"AB"_s;
        before += u"Nom%1;Léa;12/03/2010;%2;06123456%3"_s.arg(i).arg(ine).arg(10 + i);
        after += u"Nom%1;Léa;12/03/2010;%2;06123456%3"_s.arg(i).arg(ine).arg(40 + i);
    }
    (void)school.import(list(before));
    CHECK_FALSE(school.preview(list(before)).plan.changesMuch());
    const auto much = school.preview(list(after)).plan;
    CHECK(much.changesMuch());
    CHECK(much.changedFields == 20);
    CHECK(much.muchChangedText().contains(u"20"_s));
}

TEST_CASE("an archived young person is not touched behind the archive's back")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;"_s}));
    storage::Statement archive(
        school.database(), u"UPDATE student SET archived_on = '2026-09-01'"_s);
    support::must(archive.run());
    const auto plan = school.import(list({u"Roy;Léa;12/03/2010;123456789AB"_s}));
    CHECK(counted(plan) == "0 0 0 1");
    CHECK(plan.rows[0].refusals[0].text.contains(u"archived"_s));
}

TEST_CASE("unknown groups and diplomas never refuse a row")
{
    ImportSchool school;
    auto source = ImportSchool::source(list({u"Roy;Léa;12/03/2010;;;;Bois;CAP CIP"_s}).toUtf8());
    source.options = {};
    const auto bare = school.import(source);
    CHECK(counted(bare) == "1 0 0 0");
    CHECK(bare.counts.warnings == 1);
    REQUIRE(bare.groups.size() == 1);
    REQUIRE(bare.diplomas.size() == 1);
    CHECK(school.count(u"enrolment"_s) == 1);
    CHECK(school.count(u"group_membership"_s) == 0);

    source.options = {true, true, false};
    CHECK(counted(school.import(source)) == "0 1 0 0");
    CHECK(school.count(u"group_membership"_s) == 1);
    CHECK(school.count(u"diploma_alias WHERE folded_name = 'capcip'"_s) == 1);
    CHECK(counted(school.import(source)) == "0 0 1 0");
}

TEST_CASE("a change of group holds from today, the one before stays readable")
{
    ImportSchool school;
    (void)school.import(list({u"Roy;Léa;12/03/2010;;;;Bois;"_s}));
    school.clock.set(QDate(2026, 11, 2));
    const auto plan = school.import(list({u"Roy;Léa;12/03/2010;;;;Métal;"_s}));
    CHECK(counted(plan) == "0 1 0 0");
    CHECK(school.text(u"SELECT valid_to FROM group_membership ORDER BY id"_s) == u"2026-11-01"_s);
    CHECK(school.text(u"SELECT valid_from FROM group_membership ORDER BY id DESC"_s)
        == u"2026-11-02"_s);
    CHECK(counted(school.import(list({u"Roy;Léa;12/03/2010;;;;MÉTAL;"_s}))) == "0 0 1 0");
}

TEST_CASE("who has left is not enrolled again by a list, unless it tells a later entry")
{
    ImportSchool school;
    const QString header = u"Nom;Prénom;Né le;Groupe;Date d'entrée\n"_s;
    (void)school.import(header + u"Roy;Léa;12/03/2010;Bois;01/09/2026\n"_s);
    storage::Statement leave(
        school.database(), u"UPDATE enrolment SET exit_on = '2026-10-15', exit_code = 'dropped'"_s);
    support::must(leave.run());
    school.clock.set(QDate(2026, 11, 2));
    const auto again = school.import(header + u"Roy;Léa;12/03/2010;Bois;\n"_s);
    CHECK(counted(again) == "0 0 1 0");
    CHECK(again.counts.warnings == 1);
    const auto back = school.import(header + u"Roy;Léa;12/03/2010;Bois;02/11/2026\n"_s);
    CHECK(counted(back) == "0 1 0 0");
    CHECK(school.count(u"enrolment"_s) == 2);
    CHECK(counted(school.import(header + u"Roy;Léa;12/03/2010;Bois;02/11/2026\n"_s)) == "0 0 1 0");
}

TEST_CASE("an entry date outside the year is refused where it stands")
{
    ImportSchool school;
    const auto plan =
        school.import(u"Nom;Prénom;Né le;Date d'entrée\nRoy;Léa;12/03/2010;01/09/2025\n"_s);
    CHECK(counted(plan) == "0 0 0 1");
    CHECK(plan.rows[0].refusals[0].column == 3);
}

TEST_CASE("next year's list goes one year further on the path")
{
    ImportSchool school;
    const QString header = u"Nom;Prénom;Né le;Formation;Année de formation\n"_s;
    (void)school.import(header + u"Roy;Léa;12/03/2010;CAP MF;1\n"_s);
    (void)support::rows::year(
        school.database(), u"2027-2028"_s, QDate(2027, 8, 24), QDate(2028, 7, 14), u"upcoming"_s);
    const auto next = support::must(school.service.preview(
        ImportSchool::source((header + u"Roy;Léa;12/03/2010;CAP MF;\n"_s).toUtf8()),
        u"2027-2028"_s));
    (void)support::must(school.service.apply(next));
    CHECK(school.text(u"SELECT year_of_path FROM path ORDER BY id DESC"_s) == u"2"_s);
    CHECK(school.service.snapshot(u"1999-2000"_s).error().code == exchange::errors::kNoYear);
}

TEST_CASE("what was planned is refused once something else was written, or done again when it is "
          "the same")
{
    ImportSchool school;
    const auto preview = school.preview(list({u"Roy;Léa;12/03/2010;123456789AB"_s}));
    (void)school.import(list({u"Lo;Tom;12/04/2010;"_s}));
    (void)support::must(school.service.apply(preview));
    CHECK(school.count(u"student"_s) == 2);
    const auto twice = school.service.apply(preview);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == exchange::errors::kChangedSincePreview);
    CHECK(school.count(u"student"_s) == 2);
}

TEST_CASE("an import is stopped between two rows and leaves nothing")
{
    ImportSchool school;
    const auto preview = school.preview(list({u"Roy;Léa;12/03/2010;"_s}));
    const auto stopped = school.service.apply(preview, [](int, int) { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == exchange::errors::kCancelled);
    CHECK(school.count(u"student"_s) == 0);
    CHECK(exchange::planImport(preview.source, *preview.snapshot, [](int, int) { return false; })
              .error()
              .code
        == exchange::errors::kCancelled);
}

TEST_CASE("a small import is taken back whole, a large one is not offered to be")
{
    ImportSchool school;
    (void)school.importFile(u"students-tab-utf16.tsv"_s);
    storage::Statement dump(school.database(), u"SELECT phone FROM student"_s);
    const QString header = u"Nom;Prénom;Né le;Tél.;Ville;Adresse;Père;Groupe;Formation\n"_s;
    const auto preview = school.preview(header
        + u"Marchand;Ismaël;08/12/2008;0612345678;Bron;1 rue A;DUPONT Jean;Auto 1;CAP MF\n"
          "Nouveau;Tom;08/12/2009;0612345679;Bron;1 rue B;NOUVEAU Jean;Auto 1;CAP MF\n"_s);
    const auto imported = support::must(school.service.apply(preview));
    CHECK(school.count(u"student"_s) == 89);
    REQUIRE(imported.undo);
    support::must(school.service.undo(*imported.undo));
    CHECK(school.count(u"student"_s) == 88);
    CHECK(school.count(u"student WHERE phone <> ''"_s) == 0);
    CHECK(school.count(u"student_party"_s) == 0);
    CHECK(school.count(u"party"_s) == 0);
    CHECK(school.count(u"address_use"_s) == 0);
    CHECK(school.count(u"path"_s) == 0);
    CHECK(school.count(u"group_membership"_s) == 88);
    CHECK_FALSE(school.service.undo(*imported.undo));

    ImportSchool large;
    const auto many = support::must(
        large.service.preview(ImportSchool::source(ImportSchool::data(u"liste-eleves.csv"_s))));
    CHECK_FALSE(support::must(large.service.apply(many)).undo);
}

TEST_CASE("the history of a young person tells what the import brought")
{
    ImportSchool school;
    school.signIn(u"dir"_s, {security::Role::Director});
    (void)school.import(list({u"Roy;Léa;12/03/2010;123456789AB;;;Bois;"_s}));
    const auto permit =
        support::must(school.workspace().require(security::Operation::ReadFileHistory));
    const auto lines = support::must(security::History::of(
        school.database(), permit, school.text(u"SELECT uuid FROM student"_s)));
    QStringList fields;
    for (const auto &line : lines)
        fields += line.field;
    for (const QString &field : {u"last_name"_s, u"ine"_s, u"entry_on"_s, u"workshop_group"_s})
        CHECK(fields.contains(field));
    CHECK(school.count(u"audit_entry WHERE action = 'import.students' AND object_kind = 'import'"_s)
        == 1);
    CHECK_FALSE(support::must(security::AuditTrail(school.database()).verify()).firstBroken);
}

TEST_CASE("teachers import nothing")
{
    ImportSchool school;
    const auto preview = school.preview(list({u"Roy;Léa;12/03/2010;"_s}));
    school.signIn(u"prof"_s, {security::Role::Teacher});
    CHECK(school.service.apply(preview).error().code == security::errors::kRefused);
    CHECK_FALSE(school.service.snapshot());
    CHECK(school.count(u"student"_s) == 0);
}

TEST_CASE("hostile cells are kept to the letter", "[BI-27][BI-29]")
{
    ImportSchool school;
    const QString name = u"Robert'); DROP TABLE student;--"_s;
    const QString row = u'"' + name + u"\";\"<b>%1 %2</b> &amp;\";12/03/2010;"_s;
    (void)school.import(list({row}));
    CHECK(school.text(u"SELECT last_name FROM student"_s) == name);
    CHECK(school.text(u"SELECT first_names FROM student"_s) == u"<b>%1 %2</b> &amp;"_s);
    CHECK(counted(school.import(list({row}))) == "0 0 1 0");
}
