// Adults of a list: one party for siblings, one for an organisation.
#include "tests/core/exchange/import_school.h"

using namespace Qt::Literals::StringLiterals;
using exchange::RowState;
using tests::counted;
using tests::ImportSchool;

namespace {

const QString kHeader = u"Nom;Prénom;Né le;Adresse;CP;Ville;Nom mère;Prénom mère;Tél. mère;Mail "
                        u"mère;Nom du père;Prénom "
                        "du père;Tél. père\n"_s;

} // namespace

TEST_CASE("siblings share their parents: by number, by e-mail, or by home")
{
    ImportSchool school;
    const QString list = kHeader
        + u"Durand;Léa;12/03/2010;1 rue "
          u"A;42000;Saint-Étienne;DURAND;Anne;0612345678;;DURAND;Paul;\n"
          "Durand;Tom;12/04/2011;1 RUE A;42000;SAINT ETIENNE;Durand;ANNE;06 12 34 56 "
          "78;;Durand;Paul;\n"
          "Durand;Zoé;12/04/2011;9 rue B;42000;Saint-Étienne;Durand;Anne;0700000000;;Durand;Paul;\n"_s;
    const auto plan = school.import(list);
    CHECK(counted(plan) == "3 0 0 0");
    CHECK(school.count(u"party WHERE first_name = 'Anne'"_s) == 2);
    CHECK(school.count(u"party WHERE first_name = 'Paul'"_s) == 2);
    CHECK(school.count(u"student_party"_s) == 6);
    CHECK(school.count(u"student_party WHERE relation = 'father'"_s) == 3);
    CHECK(counted(school.import(list)) == "0 0 3 0");
}

TEST_CASE("two lines that tell one parent two numbers keep both, and a second run agrees")
{
    ImportSchool school;
    const QString list = kHeader
        + u"Durand;Léa;12/03/2010;1 rue A;42000;Bron;DURAND;Anne;0612345678;a@ex.fr;;;\n"
          "Durand;Tom;12/04/2011;1 rue A;42000;Bron;DURAND;Anne;0700000000;b@ex.fr;;;\n"
          "Durand;Zoé;12/04/2012;1 rue A;42000;Bron;DURAND;Anne;0711111111;a@ex.fr;;;\n"_s;
    const auto plan = school.import(list);
    CHECK(counted(plan) == "3 0 0 0");
    CHECK(school.text(u"SELECT phone || second_phone || email FROM party"_s)
        == u"+33612345678+33700000000a@ex.fr"_s);
    CHECK(plan.rows[1].warnings.size() == 1);
    CHECK(plan.rows[2].warnings.size() == 1);
    CHECK(counted(school.import(list)) == "0 0 3 0");
}

TEST_CASE("a new number of a known parent is kept on the party, once for all its children")
{
    ImportSchool school;
    (void)school.import(
        kHeader + u"Durand;Léa;12/03/2010;1 rue A;42000;Bron;DURAND;Anne;0612345678;;;;\n"_s);
    const auto plan =
        school.import(kHeader + u"Durand;Léa;12/03/2010;;;;DURAND;Anne;0700000000;;;;\n"_s);
    CHECK(counted(plan) == "0 1 0 0");
    CHECK(school.count(u"party"_s) == 1);
    CHECK(school.text(u"SELECT phone FROM party"_s) == u"+33700000000"_s);
    CHECK(school.count(u"student_party"_s) == 1);
    REQUIRE(plan.rows[0].changes.size() == 1);
    CHECK(plan.rows[0].changes[0].before->contains(u"06"_s));
}

TEST_CASE("a number without a name goes to the one parent who is known")
{
    ImportSchool school;
    (void)school.import(kHeader + u"Durand;Léa;12/03/2010;;;;DURAND;Anne;0612345678;;;;\n"_s);
    const QString bare =
        u"Nom;Prénom;Né le;Tél. mère;Tél. père\nDurand;Léa;12/03/2010;0700000000;06"
        "22222222\n"_s;
    const auto plan = school.import(bare);
    CHECK(counted(plan) == "0 1 0 0");
    CHECK(plan.counts.warnings == 1); // no father is known
    CHECK(school.text(u"SELECT phone FROM party"_s) == u"+33700000000"_s);
}

TEST_CASE("an organisation is one party by its name; who is in charge stands on the link")
{
    ImportSchool school;
    const QString header = u"Nom;Prénom;Né le;Responsable - lien;Responsable - nom;Responsable - "
                           "prénom;Responsable - tél.;Responsable - mail\n"_s;
    const QString list = header
        + u"Roy;Léa;12/03/2010;ASE;Département 42 - ASE;Mme Bon;0411111111;bon@ase.fr\n"
          "Lo;Tom;12/04/2010;Foyer;FOYER LE NID;;0422222222;\n"
          "Ba;Zoé;12/05/2010;ASE;DEPARTEMENT 42 – ASE;M. Mal;0433333333;mal@ase.fr\n"_s;
    CHECK(counted(school.import(list)) == "3 0 0 0");
    CHECK(school.count(u"party WHERE kind = 'organisation'"_s) == 2);
    CHECK(school.text(u"SELECT person_in_charge || phone FROM student_party ORDER BY id"_s)
        == u"Mme Bon+33411111111"_s);
    CHECK(school.count(u"student_party WHERE relation = 'childcare' AND legal_representative = 1"_s)
        == 2);
    CHECK(counted(school.import(list)) == "0 0 3 0");
    const auto moved = school.import(
        header + u"Roy;Léa;12/03/2010;ASE;Département 42 - ASE;Mme Neuve;0444444444;\n"_s);
    CHECK(counted(moved) == "0 1 0 0");
    CHECK(school.count(u"party WHERE phone <> ''"_s) == 0);
}

TEST_CASE("up to four numbered adults come with their order of call and marks")
{
    ImportSchool school;
    QString header = u"Nom;Prénom;Né le"_s;
    QString row = u"Roy;Léa;12/03/2010"_s;
    const QStringList relations{u"Mère"_s, u"Père"_s, u"Éducateur"_s, u"Grand-mère"_s};
    for (int i = 1; i <= 4; ++i) {
        header +=
            u";Responsable %1 - lien;Responsable %1 - nom;Responsable %1 - prénom;Responsable %1 "
            "- payeur"_s.arg(i);
        row += u";%1;NOM%2;Prénom;%3"_s.arg(relations[i - 1]).arg(i).arg(i == 2 ? u"oui"_s : u""_s);
    }
    (void)school.import(header + u'\n' + row + u'\n');
    CHECK(school.count(u"student_party"_s) == 4);
    CHECK(school.text(u"SELECT relation FROM student_party WHERE contact_rank = 4"_s)
        == u"grandparent"_s);
    CHECK(school.text(u"SELECT relation FROM student_party WHERE pays = 1"_s) == u"father"_s);
    CHECK(school.count(u"student_party WHERE legal_representative = 1"_s) == 2);
    CHECK(school.text(u"SELECT kind FROM party WHERE last_name = 'NOM3'"_s) == u"person"_s);
}

TEST_CASE("a new home holds from the day of the list, the one before stays readable")
{
    ImportSchool school;
    const QString header = u"Nom;Prénom;Né le;Adresse;Complément;CP;Ville\n"_s;
    (void)school.import(header + u"Roy;Léa;12/03/2010;1 rue A;Bât. 2;42000;Saint-Étienne\n"_s);
    CHECK(school.text(u"SELECT valid_from FROM address_use"_s) == u"2026-08-24"_s);
    school.clock.set(QDate(2026, 12, 1));
    const auto same =
        school.import(header + u"Roy;Léa;12/03/2010;1, RUE A;;42000;SAINT ETIENNE\n"_s);
    CHECK(counted(same) == "0 0 1 0");
    const auto moved = school.import(header + u"Roy;Léa;12/03/2010;5 rue C;;69500;Bron\n"_s);
    CHECK(counted(moved) == "0 1 0 0");
    CHECK(moved.counts.warnings == 1); // “Bât. 2” stays, and is told
    CHECK(school.text(u"SELECT valid_to FROM address_use ORDER BY id"_s) == u"2026-11-30"_s);
    CHECK(school.count(u"address_use"_s) == 2);
}
