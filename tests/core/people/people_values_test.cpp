#include "core/people/address.h"
#include "core/people/address_steps.h"
#include "core/people/distinguished.h"
#include "core/people/ine.h"
#include "core/people/party.h"
#include "core/people/postal_codes.h"
#include "core/people/student.h"
#include "tests/support/any_school.h"

using namespace Qt::Literals::StringLiterals;
using namespace people;
using support::must;

namespace {

const QDate kToday(2026, 9, 7);

StudentDetails lea()
{
    StudentDetails details;
    details.lastName = u"Dupont"_s;
    details.firstNames = u"Léa"_s;
    details.birthDate = QDate(2010, 5, 17);
    return details;
}

} // namespace

TEST_CASE("an INE is kept in upper case without spaces, in one of its three formats")
{
    CHECK(must(checkedIne(u" 201071364mv "_s)) == u"201071364MV");
    CHECK(must(checkedIne(u"2010 7136 4MV"_s)) == u"201071364MV");
    CHECK(must(checkedIne(u"1234567890k"_s)) == u"1234567890K");
    CHECK(must(checkedIne(u"1234A56789B"_s)) == u"1234A56789B");
    CHECK(must(checkedIne(QString())).isEmpty());
    for (const QString &wrong :
        {u"20107136MV"_s, u"201071364M"_s, u"ABCDEFGHIJK"_s, u"٢٠١٠٧١٣٦٤MV"_s, u"12345678901"_s})
        CHECK(checkedIne(wrong).error().code == errors::kBadIne);
}

TEST_CASE("names are shown in capitals in lists, as written in letters, used ones first")
{
    StudentDetails details = lea();
    details.lastName = u"d’Hérouville"_s;
    details.firstNames = u"Léa, Marie"_s;
    CHECK(listName(details) == u"D’HÉROUVILLE Léa");
    CHECK(letterName(details) == u"Léa d’Hérouville");
    details.usedName = u"Martin"_s;
    details.usedFirstName = u"Lou"_s;
    CHECK(listName(details) == u"MARTIN Lou");
    CHECK(letterName(details) == u"Lou Martin");
}

TEST_CASE("those who share a name in a list are told apart by their birth dates")
{
    const QDate first(2009, 5, 21);
    const QDate second(2010, 3, 2);
    const std::vector<NamedPerson> list{{StudentId(1), u"VIDAL Moussa"_s, first},
        {StudentId(2), u"VIDAL Moussa"_s, second}, {StudentId(3), u"ROUX Zoé"_s, second},
        {StudentId(3), u"ROUX Zoé"_s, second}};
    // Once more in the list is nobody else.
    CHECK((haveNamesakes(list) == std::vector<bool>{true, true, false, false}));
    CHECK(distinguished(list)
        == QStringList{u"VIDAL Moussa (21/05/2009)"_s, u"VIDAL Moussa (02/03/2010)"_s,
            u"ROUX Zoé"_s, u"ROUX Zoé"_s});
    CHECK(withBirthDate(u"%1 & fils"_s, first) == u"%1 & fils (21/05/2009)"_s);
    CHECK(distinguished({}).isEmpty());
}

TEST_CASE("two spellings of one name have one matching key", "[BI-30]")
{
    const QDate birth(2010, 5, 17);
    const QString key = matchKey(u"D'Hérouville"_s, u"Noël"_s, birth);
    CHECK(key == u"d herouville\u001Fnoel\u001F2010-05-17");
    CHECK(matchKey(u"d’HEROUVILLE"_s, u"Noe\u0308l"_s, birth) == key);
    CHECK(matchKey(u"Œuvrard"_s, u"Zoé"_s, birth) == matchKey(u"OEUVRARD"_s, u"zoe"_s, birth));
    CHECK(matchKey(u"Le  Gall"_s, u"Jean-Marc"_s, birth)
        == matchKey(u"Le-Gall"_s, u"jean marc"_s, birth));
    CHECK(matchKey(u"Le Gall"_s, u"Jean"_s, birth) != matchKey(u"Le"_s, u"Gall Jean"_s, birth));
    CHECK(matchKey(u"Раul"_s, u"Léa"_s, birth) == matchKey(u"Paul"_s, u"Lea"_s, birth));
}

TEST_CASE(
    "what cannot be kept of a young person is refused with the field", "[BI-11][BI-29][BI-32]")
{
    StudentDetails details = lea();
    details.lastName = u"  Du\u200Bpont \u202E "_s;
    CHECK(must(checkedDetails(details, kToday)).lastName == u"Dupont");
    details.lastName = u"'; DROP TABLE student;--"_s;
    CHECK(must(checkedDetails(details, kToday)).lastName == details.lastName);
    details.lastName = u" \u200B "_s;
    CHECK(checkedDetails(details, kToday).error().code == errors::kNoName);
    details.lastName = QString(1'000'000, u'x');
    CHECK_FALSE(checkedDetails(details, kToday));
    details.lastName = u"a\0b"_s;
    CHECK_FALSE(checkedDetails(details, kToday));
    details = lea();
    for (const QDate &wrong : {QDate(), QDate(1899, 12, 31), kToday.addDays(1)}) {
        details.birthDate = wrong;
        CHECK(checkedDetails(details, kToday).error().code == errors::kBadBirthDate);
    }
    details = lea();
    details.birthInseeCode = u"2a004"_s;
    CHECK(must(checkedDetails(details, kToday)).birthInseeCode == u"2A004");
    details.birthInseeCode = u"Lyon"_s;
    CHECK(checkedDetails(details, kToday).error().code == errors::kBadInseeCode);
}

TEST_CASE("an odd age is asked about, a birthday of 29 February counts on 1 March", "[BI-12]")
{
    CHECK(ageRemark(QDate(2010, 5, 17), kToday).isEmpty());
    CHECK(ageRemark(QDate(2013, 9, 7), kToday).isEmpty());
    CHECK_FALSE(ageRemark(QDate(2013, 9, 8), kToday).isEmpty());
    CHECK_FALSE(ageRemark(QDate(1980, 1, 1), kToday).isEmpty());
    CHECK_FALSE(ageRemark(QDate(2012, 2, 29), QDate(2025, 2, 28)).isEmpty());
    CHECK(ageRemark(QDate(2012, 2, 29), QDate(2025, 3, 1)).isEmpty());
}

TEST_CASE("a restriction names its decision, and receives no mail")
{
    LinkDetails role;
    role.relation = Relation::Father;
    role.restricted = true;
    CHECK(checkedDetails(role).error().code == errors::kRestrictionSource);
    role.restrictionSource = u"Juge des enfants, 12/03/2026"_s;
    CHECK(checkedDetails(role));
    role.receivesMail = true;
    CHECK(checkedDetails(role).error().code == errors::kRestrictedMail);
    role = {};
    role.contactRank = 10;
    CHECK(checkedDetails(role).error().code == errors::kBadRank);
    CHECK(checkedDetails(PartyDetails()).error().code == errors::kNoPartyName);
}

TEST_CASE("what is stored of a relation is read back as the same relation")
{
    for (const Relation relation : kRelations) {
        CHECK(relationFrom(storedName(relation)) == relation);
        CHECK_FALSE(titleOf(relation).isEmpty());
    }
    for (const OrganisationKind kind : kOrganisationKinds)
        CHECK(organisationKindFrom(storedName(kind)) == kind);
}

TEST_CASE("a postal code has five digits, but abroad")
{
    CHECK(must(checkedAddress({u"1 rue X"_s, {}, u"01 480"_s, u"Fareins"_s, {}, u"France"_s}))
        == PostalAddress{u"1 rue X"_s, {}, u"01480"_s, u"Fareins"_s, {}, {}});
    CHECK(checkedAddress({{}, {}, u"1480"_s, {}, {}, {}}).error().code == errors::kBadPostalCode);
    CHECK(checkedAddress({{}, {}, u"B-1000"_s, u"Bruxelles"_s, {}, u"Belgique"_s}));
}

TEST_CASE("moving house ends one address and begins the next, planned moves stay")
{
    const auto at = [](const QString &line) { return PostalAddress{line, {}, {}, {}, {}, {}}; };
    std::vector<AddressUse> uses = moved({}, AddressKind::Home, at(u"A"_s), kToday).after;
    uses = moved(uses, AddressKind::Home, at(u"C"_s), QDate(2027, 1, 1)).after;
    uses = moved(uses, AddressKind::Home, at(u"B"_s), QDate(2026, 11, 1)).after;
    std::sort(uses.begin(), uses.end(),
        [](const auto &a, const auto &b) { return a.dates.from < b.dates.from; });
    REQUIRE(uses.size() == 3);
    CHECK(uses[0].dates == base::DateRange{kToday, QDate(2026, 10, 31)});
    CHECK(uses[1].dates == base::DateRange{QDate(2026, 11, 1), QDate(2026, 12, 31)});
    CHECK(uses[2].dates == base::DateRange{QDate(2027, 1, 1), {}});
    // Corrected on the very day: the wrong one never held.
    uses = moved(uses, AddressKind::Home, at(u"B2"_s), QDate(2026, 11, 1)).after;
    CHECK(uses.size() == 3);
}

TEST_CASE("a postal code proposes its communes")
{
    const PostalCodes codes;
    const auto communes = codes.communesOf(u"01480"_s);
    CHECK(std::find(communes.begin(), communes.end(), Commune{u"01157"_s, u"Fareins"_s})
        != communes.end());
    CHECK(codes.communesOf(u"01000"_s).front() == Commune{u"01053"_s, u"Bourg-en-Bresse"_s});
    for (const QString &nobody :
        {u"00000"_s, u"99999"_s, u"0148"_s, u"014800"_s, u"ééééé"_s, QString()})
        CHECK(codes.communesOf(nobody).empty());
    CHECK_FALSE(codes.communesOf(u"97400"_s).empty());
}
