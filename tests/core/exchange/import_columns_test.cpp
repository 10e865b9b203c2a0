// What the columns of a list are taken for, and mappings that people keep.
#include "core/exchange/student_import_columns.h"
#include "core/exchange/student_import_values.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using exchange::AdultSlot;
using exchange::ImportField;

namespace {

QString taken(const QString &header)
{
    const auto mapping = exchange::proposedMapping({header});
    const auto &target = mapping.columns().front().target;
    return target ? exchange::storedName(*target) : u"-"_s;
}

} // namespace

TEST_CASE("titles in French and English are recognised, however they are written")
{
    const QList<std::pair<QString, QString>> known{{u"NOM"_s, u"last_name"_s},
        {u"Nom de famille*"_s, u"last_name"_s}, {u"last_name"_s, u"last_name"_s},
        {u"Surname"_s, u"last_name"_s}, {u"Nom d’usage"_s, u"used_name"_s},
        {u"PRENOM"_s, u"first_names"_s}, {u"Premier prénom*"_s, u"first_names"_s},
        {u"Deuxième prénom"_s, u"second_first_name"_s}, {u"Given name"_s, u"first_names"_s},
        {u"Nom et prénom"_s, u"full_name"_s}, {u"Né(e) le"_s, u"birth_date"_s},
        {u"DATE NAISSANCE"_s, u"birth_date"_s},
        {u"Date de naissance (jj/mm/aaaa)*"_s, u"birth_date"_s}, {u"Birth Date"_s, u"birth_date"_s},
        {u"Libellé commune naissance**"_s, u"birth_place"_s},
        {u"Code commune naissance**"_s, u"birth_insee_code"_s},
        {u"Identifiant unique*"_s, u"ine"_s}, {u"N° INE"_s, u"ine"_s}, {u"Code sexe*"_s, u"sex"_s},
        {u"Tél. élève"_s, u"phone"_s}, {u"Portable"_s, u"phone"_s}, {u"E-mail"_s, u"email"_s},
        {u"Courriel du jeune"_s, u"email"_s}, {u"Adresse"_s, u"address"_s},
        {u"Complément d’adresse"_s, u"address_more"_s}, {u"CP"_s, u"postal_code"_s},
        {u"Ville"_s, u"commune"_s}, {u"Division*"_s, u"group"_s},
        {u"Groupe de théorie"_s, u"theory_group"_s}, {u"Formation"_s, u"diploma"_s},
        {u"Date d'entrée"_s, u"entry_date"_s}, {u"Année de formation"_s, u"year_of_path"_s},
        {u"Statut*"_s, u"-"_s}, {u"Code MEF*"_s, u"-"_s}, {u"Remarques"_s, u"-"_s},
        {u""_s, u"-"_s}};
    for (const auto &[header, target] : known)
        CHECK((header + u": "_s + taken(header)).toStdString()
            == (header + u": "_s + target).toStdString());
}

TEST_CASE("columns of adults are told apart: numbered, fathers and mothers")
{
    const QList<std::pair<QString, QString>> known{{u"Responsable - lien"_s, u"adult1.relation"_s},
        {u"Responsable - nom"_s, u"adult1.last_name"_s},
        {u"Responsable légal 2 : téléphone"_s, u"adult2.phone"_s},
        {u"Nom du responsable légal"_s, u"adult1.last_name"_s},
        {u"Tél. resp. 2"_s, u"adult2.phone"_s}, {u"RL1 courriel"_s, u"adult1.email"_s},
        {u"2e responsable, prénom"_s, u"adult2.first_name"_s},
        {u"Nom du père"_s, u"father.last_name"_s}, {u"Mère"_s, u"mother.full_name"_s},
        {u"Tél. 2 mère"_s, u"mother.second_phone"_s}, {u"mother_phone"_s, u"mother.phone"_s},
        {u"Guardian 3 last name"_s, u"adult3.last_name"_s},
        {u"Parent 1 autorité parentale"_s, u"adult1.authority"_s},
        {u"Adulte 4 payeur"_s, u"adult4.pays"_s},
        {u"Adulte 1 · représentant légal"_s, u"adult1.legal"_s}};
    for (const auto &[header, target] : known)
        CHECK((header + u": "_s + taken(header)).toStdString()
            == (header + u": "_s + target).toStdString());
}

TEST_CASE("every field is recognised by its own title, so that an export can be imported")
{
    for (const auto &target : exchange::importTargets()) {
        CHECK((exchange::titleOf(target) + u": "_s + taken(exchange::titleOf(target))).toStdString()
            == (exchange::titleOf(target) + u": "_s + exchange::storedName(target)).toStdString());
    }
}

TEST_CASE("of two columns for one field the surer one wins, else the first")
{
    auto mapping = exchange::proposedMapping({u"Classe"_s, u"Groupe"_s, u"Tél."_s, u"Portable"_s});
    CHECK_FALSE(mapping.columns()[0].target);
    CHECK(mapping.columnOf({ImportField::WorkshopGroup, AdultSlot::None}) == 1);
    CHECK(mapping.columnOf({ImportField::Phone, AdultSlot::None}) == 2);
    CHECK_FALSE(mapping.columns()[3].target);
}

TEST_CASE("a list must say who is who, and each field once")
{
    auto mapping = exchange::proposedMapping({u"Nom"_s, u"Prénom"_s, u"Groupe"_s});
    CHECK(mapping.check().error().code == exchange::errors::kColumnsMissing);
    mapping = exchange::proposedMapping({u"Nom"_s, u"Prénom"_s, u"Né le"_s, u"Divers"_s});
    CHECK(mapping.check());
    mapping.choose(3, exchange::ImportTarget{ImportField::LastName, AdultSlot::None});
    const auto twice = mapping.check();
    CHECK(twice.error().code == exchange::errors::kColumnTwice);
    CHECK(twice.error().message.contains(u"A and D"_s));
    CHECK(exchange::proposedMapping({u"INE"_s, u"Tél."_s}).check());
}

TEST_CASE("a mapping is kept and read again; one edited by hand is refused by name", "[BI-27]")
{
    auto mapping = exchange::proposedMapping({u"Nom"_s, u"Prénom"_s, u"Quand"_s, u"Groupe"_s});
    mapping.choose(2, exchange::ImportTarget{ImportField::BirthDate, AdultSlot::None});
    mapping.choose(3, std::nullopt);
    const auto fresh = exchange::proposedMapping({u"Quand"_s, u"Nom"_s, u"Groupe"_s, u"Prénom"_s});
    const auto again = support::must(exchange::ColumnMapping::fromJson(mapping.toJson(), fresh));
    CHECK(again.columnOf({ImportField::BirthDate, AdultSlot::None}) == 0);
    CHECK_FALSE(again.columns()[2].target);
    CHECK(again.check());

    const auto refused = [&](const QByteArray &json) {
        const auto read = exchange::ColumnMapping::fromJson(json, fresh);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == exchange::errors::kBadMapping);
        return read.error().message;
    };
    CHECK(refused(R"({"columns": {"Nom": "last_name\"); DROP TABLE student;--"}})")
              .contains(u"DROP TABLE"_s));
    CHECK(refused(R"({"columns": {"Nom": 12}})").contains(u"Nom"_s));
    CHECK_FALSE(refused("[1, 2").isEmpty());
    CHECK_FALSE(refused("{}").isEmpty());
}

TEST_CASE("a chosen field yields from the column it was proposed for")
{
    const auto fresh = exchange::proposedMapping({u"Nom"_s, u"Nom complet légal"_s});
    const auto mapping = support::must(exchange::ColumnMapping::fromJson(
        R"({"columns": {"Nom complet légal": "last_name"}})", fresh));
    CHECK(mapping.columnOf({ImportField::LastName, AdultSlot::None}) == 1);
    CHECK_FALSE(mapping.columns()[0].target);
}

TEST_CASE("values are read as lists write them")
{
    CHECK(exchange::readSex(u"Fille"_s) == people::Sex::Female);
    CHECK(exchange::readSex(u"1"_s) == people::Sex::Male);
    CHECK_FALSE(exchange::readSex(u"?"_s));
    CHECK(exchange::readRelation(u"Mère"_s) == people::Relation::Mother);
    CHECK(exchange::readRelation(u"beau-père"_s) == people::Relation::Stepparent);
    CHECK(exchange::readRelation(u"ASE 42"_s) == people::Relation::Childcare);
    CHECK(exchange::readYearOfPath(u"2e année"_s) == 2);
    CHECK(exchange::readYearOfPath(u"Terminale"_s) == 3);
    CHECK_FALSE(exchange::readYearOfPath(u"2026"_s));
    CHECK(exchange::splitName(u"Mme EL AMRANI Inès"_s).lastName == u"EL AMRANI"_s);
    CHECK(exchange::splitName(u"Inès EL AMRANI"_s).firstName == u"Inès"_s);
    CHECK_FALSE(exchange::splitName(u"Inès Martin"_s).isSure);
    CHECK(exchange::splitName(u"DUPONT LÉA"_s).lastName == u"DUPONT"_s);
    const auto phones = support::must(exchange::readPhones(u"06 12 34 56 78 / 04.77.01.02.03"_s));
    CHECK(phones.first == u"+33612345678"_s);
    CHECK(phones.second == u"+33477010203"_s);
    CHECK(support::must(exchange::readPhone(u"612345678"_s)).value == u"+33612345678"_s);
    CHECK_FALSE(support::must(exchange::readPhone(u"612345678"_s)).remark.isEmpty());
    CHECK(exchange::readPostalCode(u"1480"_s).value == u"01480"_s);
    CHECK(support::must(exchange::readIne(u"12345678AB"_s)).value == u"012345678AB"_s);
    CHECK_FALSE(exchange::readIne(u"1234567"_s));
}
