// Lists for the mayors and the authorities: who stands on which, and that they stay as issued.
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/statutory/communes.h"
#include "core/statutory/statutory_service.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"
#include "tests/support/rows.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using people::PostalAddress;
using statutory::ListKind;
using statutory::ListSnapshot;
using support::must;
namespace rows = support::rows;
namespace errors = statutory::errors;

namespace {

const QDate kFirstDay(2026, 9, 1);
const QDate kLastDay(2027, 7, 2);
const PostalAddress kFareins{u"4 rue des Acacias"_s, {}, u"01480"_s, u"Fareins"_s, {}, {}};
const PostalAddress kTrevoux{u"1 quai de Saône"_s, {}, u"01600"_s, u"Trévoux"_s, {}, {}};

struct School {
    explicit School(support::AnySchool &any)
        : school(any)
        , year((any.clock.set(QDate(2026, 9, 7)), rows::school(any.database()),
              rows::year(any.database(), u"2026-2027"_s, kFirstDay, kLastDay, u"current"_s)))
        , lists(any.workspace())
    {
        any.signIn(u"sec"_s, {security::Role::Secretary});
    }
    people::StudentId enrolled(const QString &lastName, const std::optional<PostalAddress> &home,
        QDate entry = kFirstDay, std::optional<QDate> exit = {}, QDate birth = QDate(2010, 5, 17))
    {
        const auto id = rows::student(school.database(), lastName, u"Léa"_s, birth);
        if (home)
            move(id, *home, kFirstDay);
        (void)rows::enrolment(school.database(), id, year, entry, exit);
        return id;
    }
    void move(people::StudentId id, const PostalAddress &home, QDate from)
    {
        storage::Statement version(
            school.database(), u"SELECT row_version FROM student WHERE id = ?"_s);
        must(version.run(id));
        const int now = int(must(storage::singleInteger(version)));
        (void)must(people::StudentService(school.workspace())
                       .setAddress(id, now, people::AddressKind::Home, home, from));
    }
    std::vector<statutory::ListPaper> pupils(QDate day)
    {
        return must(lists.issue({ListKind::Pupils, day}));
    }
    std::vector<statutory::ListPaper> changes(QDate month)
    {
        return must(lists.issue({.kind = ListKind::Changes, .asOf = {}, .month = month}));
    }

    support::AnySchool &school;
    school::SchoolYearId year;
    statutory::StatutoryService lists;
};

QStringList namesOn(const statutory::ListPaper &paper)
{
    QStringList names;
    for (const auto &line : paper.snapshot.pupils)
        names += line.lastName;
    return names;
}

void checkRefused(
    const base::Result<std::vector<statutory::ListPaper>> &issued, base::ErrorCode code)
{
    REQUIRE_FALSE(issued);
    CHECK(issued.error().code == code);
    support::checkWellSaid(issued.error());
}

} // namespace

TEST_CASE("the pupils of the start of the year: all to the authority, each commune to its mayor")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)school.enrolled(u"Martin"_s, kFareins);
        (void)school.enrolled(u"Petit"_s, kTrevoux);
        PostalAddress spelled = kFareins;
        spelled.commune = u"FAREINS"_s;
        (void)school.enrolled(u"Bernard"_s, spelled);
        (void)school.enrolled(u"Sans"_s, std::nullopt);
        (void)school.enrolled(u"Tard"_s, kFareins, QDate(2026, 9, 14));
        (void)school.enrolled(u"Parti"_s, kFareins, kFirstDay, QDate(2026, 9, 4));
        const auto draft = must(school.lists.preview({ListKind::Pupils, QDate(2026, 9, 7)}));
        CHECK(draft.withoutAddress == QStringList{u"SANS Léa"_s});
        const auto papers = school.pupils(QDate(2026, 9, 7));
        REQUIRE(papers.size() == 3);
        CHECK(namesOn(papers[0]) == QStringList{u"Bernard"_s, u"Martin"_s, u"Petit"_s, u"Sans"_s});
        CHECK(papers[0].snapshot.addressee.contains(u"DASEN"_s));
        CHECK(papers[0].number == u"LE2026-0001"_s);
        CHECK(papers[1].snapshot.commune.compare(u"Fareins"_s, Qt::CaseInsensitive) == 0);
        CHECK(namesOn(papers[1]) == QStringList{u"Bernard"_s, u"Martin"_s});
        CHECK(papers[2].snapshot.addressee == u"01600 Trévoux"_s);
        CHECK(papers[2].snapshot.pupils.front().address == u"1 quai de Saône, 01600 Trévoux"_s);
        CHECK(papers[2].number == u"LE2026-0003"_s);
    });
}

TEST_CASE("the address of that day counts, the young person's own or that of whom they live with")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, kFareins);
        school.move(lea, kTrevoux, QDate(2026, 9, 10));
        const auto sami = school.enrolled(u"Petit"_s, std::nullopt);
        const auto mother = rows::party(any.database(), u"Petit"_s, u"Anne"_s);
        people::FamilyService families(any.workspace());
        (void)must(families.setAddress(mother, 1, people::AddressKind::Home, kFareins, kFirstDay));
        people::LinkDetails link;
        link.relation = people::Relation::Mother;
        link.livesWith = true;
        link.legalRepresentative = true;
        (void)must(families.link(sami, mother, link, kFirstDay));
        const auto father = rows::party(any.database(), u"Petit"_s, u"Paul"_s);
        link.livesWith = false;
        link.restricted = true;
        link.restrictionSource = u"Jugement"_s;
        (void)must(families.link(sami, father, link, kFirstDay));

        auto draft = must(school.lists.preview({ListKind::Pupils, QDate(2026, 9, 7)}));
        REQUIRE(draft.papers.size() == 2);
        CHECK(draft.papers[1].pupils.size() == 2);
        CHECK(draft.papers[1].pupils[1].guardians == u"Anne Petit"_s); // never a restricted one
        any.clock.set(QDate(2026, 9, 12));
        draft = must(school.lists.preview({ListKind::Pupils, QDate(2026, 9, 12)}));
        REQUIRE(draft.papers.size() == 3);
        CHECK(draft.papers[2].commune == u"Trévoux"_s);
    });
}

TEST_CASE("the changes of a month: entries and departures since the list of the pupils, or none")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)school.enrolled(u"Martin"_s, kFareins);
        (void)school.enrolled(u"Connu"_s, kFareins, QDate(2026, 9, 3));
        (void)school.enrolled(u"Parti avant"_s, kFareins, kFirstDay, QDate(2026, 9, 4));
        (void)school.enrolled(u"Parti après"_s, kTrevoux, kFirstDay, QDate(2026, 9, 25));
        (void)school.enrolled(u"Entré"_s, kFareins, QDate(2026, 9, 30));
        (void)school.enrolled(u"Octobre"_s, kFareins, QDate(2026, 10, 1));
        (void)school.pupils(QDate(2026, 9, 7));
        checkRefused(
            school.lists.issue({.kind = ListKind::Changes, .asOf = {}, .month = QDate(2026, 9, 1)}),
            errors::kBadMonth); // not over yet
        any.clock.set(QDate(2026, 12, 1));
        const auto september = school.changes(QDate(2026, 9, 15));
        REQUIRE(september.size() == 3);
        CHECK(namesOn(september[0]) == QStringList{u"Parti après"_s, u"Entré"_s});
        CHECK_FALSE(september[0].snapshot.pupils[0].isEntry);
        CHECK(september[0].snapshot.pupils[0].changedOn == QDate(2026, 9, 25));
        CHECK(september[0].snapshot.pupils[0].reason == u"dropped"_s);
        CHECK(september[1].snapshot.pupils[0].reason.isEmpty()); // no mayor reads why
        CHECK(namesOn(school.changes(QDate(2026, 10, 1)).front()) == QStringList{u"Octobre"_s});
        const auto november = school.changes(QDate(2026, 11, 1));
        REQUIRE(november.size() == 1);
        CHECK(november[0].snapshot.pupils.empty());
        CHECK(november[0].number == u"LM2026-0006"_s);
    });
}

TEST_CASE("only those of compulsory age, where the school chooses so")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)school.enrolled(u"Quinze"_s, kFareins, kFirstDay, {}, QDate(2010, 9, 8));
        (void)school.enrolled(u"Seize"_s, kFareins, kFirstDay, {}, QDate(2010, 9, 7));
        statutory::ListWish wish{ListKind::Pupils, QDate(2026, 9, 7)};
        wish.onlyCompulsory = true;
        const auto draft = must(school.lists.preview(wish));
        CHECK(draft.papers.front().under == 16);
        REQUIRE(draft.papers.front().pupils.size() == 1);
        CHECK(draft.papers.front().pupils.front().lastName == u"Quinze"_s);
    });
}

TEST_CASE("a list stays as it was issued, whatever is corrected later")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        const auto lea = school.enrolled(u"Martin"_s, kFareins);
        const auto paper = school.pupils(QDate(2026, 9, 7)).front();
        school.move(lea, kTrevoux, kFirstDay);
        const auto again = must(school.lists.paper(paper.document));
        CHECK(again.snapshot == paper.snapshot);
        CHECK(again.number == paper.number);
        CHECK(school.pupils(QDate(2026, 9, 7)).back().snapshot.commune == u"Trévoux"_s);
        const auto made = must(school.lists.made(school.year));
        REQUIRE(made.size() == 2);
        CHECK(made[0].papers.size() == 2);
        CHECK(made[1].papers[1].title.contains(u"Fareins"_s));
        CHECK(made[1].madeBy == u"sec"_s);

        QJsonObject newer = statutory::toJson(paper.snapshot);
        newer[u"version"_s] = statutory::kListTemplate + 1;
        const auto unknown = statutory::listFromJson(newer);
        REQUIRE_FALSE(unknown);
        CHECK(unknown.error().code == errors::kBadList);
        support::checkWellSaid(unknown.error());
    });
}

TEST_CASE("the staff: who works there on the day, with the approval's date")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)rows::staff(any.database(), u"Vernay"_s, u"master"_s);
        storage::Statement approved(any.database(),
            u"UPDATE staff SET approved_on = '2024-09-02' WHERE last_name = 'Vernay'"_s);
        must(approved.run());
        const auto gone = rows::staff(any.database(), u"Ancien"_s, u"teacher"_s);
        storage::Statement archived(
            any.database(), u"UPDATE staff SET archived_on = '2026-07-01' WHERE id = ?"_s);
        must(archived.run(gone));
        const auto papers = must(school.lists.issue({ListKind::Staff, QDate(2026, 9, 7)}));
        REQUIRE(papers.size() == 1);
        REQUIRE(papers[0].snapshot.staff.size() == 1);
        CHECK(papers[0].snapshot.staff[0].lastName == u"Vernay"_s);
        CHECK(papers[0].snapshot.staff[0].approvedOn == QDate(2024, 9, 2));
        CHECK(papers[0].number == u"LP2026-0001"_s);
    });
}

TEST_CASE("what is due: the pupils within eight days, then each month, until it is made")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)school.enrolled(u"Martin"_s, kFareins);
        auto due = must(school.lists.due());
        REQUIRE(due.size() == 2);
        CHECK(due[0].kind == ListKind::Pupils);
        CHECK(due[0].by == QDate(2026, 9, 9));
        CHECK_FALSE(due[0].isLateOn(QDate(2026, 9, 9)));
        CHECK(due[0].isLateOn(QDate(2026, 9, 10)));
        CHECK(due[1].kind == ListKind::Staff);
        (void)school.pupils(QDate(2026, 9, 7));
        CHECK(must(school.lists.due())[0].madeAt == any.clock.nowUtc());

        any.clock.set(QDate(2026, 11, 30));
        due = must(school.lists.due());
        REQUIRE(due.size() == 4); // September and October are over
        CHECK(due[3].month == QDate(2026, 10, 1));
        CHECK(due[3].isOpen());
        (void)school.changes(QDate(2026, 10, 1));
        CHECK_FALSE(must(school.lists.due())[3].isOpen());
        CHECK(must(school.lists.due())[2].isOpen());
    });
}

TEST_CASE("nothing is due before the school year begins")
{
    support::onBothEngines([](support::AnySchool &any) {
        any.clock.set(QDate(2026, 8, 24));
        rows::school(any.database());
        (void)rows::year(any.database(), u"2026-2027"_s, kFirstDay, kLastDay, u"current"_s);
        any.signIn(u"sec"_s, {security::Role::Secretary});
        CHECK(must(statutory::StatutoryService(any.workspace()).due()).empty());
    });
}

TEST_CASE("the law's figures are settings with their source")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        must(school.lists.writeSetting(
            statutory::settings::kPupilsDays, u" 15 "_s, u"Circulaire de l’académie"_s));
        CHECK(must(school.lists.due())[0].by == QDate(2026, 9, 16));
        bool isFound = false;
        for (const auto &setting : must(school.lists.listSettings())) {
            CHECK_FALSE(setting.title.isEmpty());
            if (setting.stored.value == u"15") {
                isFound = true;
                CHECK(setting.stored.source == u"Circulaire de l’académie"_s);
            }
        }
        CHECK(isFound);
        for (const QString &bad : {u"0"_s, u"bientôt"_s, u"61"_s}) {
            const base::Done written =
                school.lists.writeSetting(statutory::settings::kPupilsDays, bad, {});
            REQUIRE_FALSE(written);
            CHECK(written.error().code == errors::kBadSetting);
            support::checkWellSaid(written.error());
        }
    });
}

TEST_CASE("a day outside of every school year, or still to come, makes no list")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        checkRefused(school.lists.issue({ListKind::Pupils, QDate(2025, 9, 7)}), errors::kNoYear);
        checkRefused(school.lists.issue({ListKind::Pupils, QDate(2026, 9, 8)}), errors::kBadDay);
        CHECK(must(school.lists.made(school.year)).empty());
    });
}

TEST_CASE("one commune is one, however it is written")
{
    const auto at = [](const QString &code, const QString &commune, const QString &insee = {},
                        const QString &country = {}) {
        return std::optional(PostalAddress{u"1 rue Basse"_s, {}, code, commune, insee, country});
    };
    const auto residences = statutory::residencesOf(
        {at(u"42000"_s, u"Saint-Étienne"_s), at(u"42100"_s, u"ST ETIENNE"_s, u"42218"_s),
            at(u"42000"_s, u"Saint-Étienne"_s), at(u"42023"_s, u"SAINT ETIENNE CEDEX 2"_s),
            at(u"76250"_s, u"Saint-Étienne"_s), // another one, of Seine-Maritime
            at(u"1000"_s, u"Bruxelles"_s, {}, u"Belgique"_s), at({}, {}), std::nullopt});
    REQUIRE(residences.communes.size() == 2);
    CHECK(residences.communes[0].name == u"Saint-Étienne"_s);
    std::vector<size_t> sizes{
        residences.communes[0].members.size(), residences.communes[1].members.size()};
    std::sort(sizes.begin(), sizes.end());
    CHECK(sizes == std::vector<size_t>{1, 4});
    CHECK(residences.abroad == std::vector<size_t>{5});
    CHECK(residences.unknown == std::vector<size_t>{6, 7});
}

TEST_CASE("a list that was made elsewhere is no longer due, and is due again when taken back")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        (void)school.enrolled(u"Martin"_s, kFareins);
        (void)school.enrolled(u"Tard"_s, kFareins, QDate(2026, 9, 21));
        any.clock.set(QDate(2026, 11, 23));
        auto due = must(school.lists.due());
        REQUIRE(due.size() == 4); // pupils, staff, September, October
        CHECK(due[0].isLateOn(QDate(2026, 11, 23)));
        const auto early = school.lists.noteElsewhere({due[3]}, QDate(2026, 10, 30), {});
        REQUIRE_FALSE(early);
        CHECK(early.error().code == errors::kBadDay);
        support::checkWellSaid(early.error());

        const auto undo = must(
            school.lists.noteElsewhere({due[0]}, QDate(2026, 9, 8), u"  ancien   secrétariat "_s));
        due = must(school.lists.due());
        CHECK_FALSE(due[0].isOpen());
        CHECK(due[0].elsewhere->madeBy == u"ancien secrétariat"_s);
        CHECK(due[1].isOpen());
        const auto twice = school.lists.noteElsewhere({due[0]}, QDate(2026, 9, 8), {});
        REQUIRE_FALSE(twice);
        CHECK(twice.error().code == errors::kNotOpen);
        support::checkWellSaid(twice.error());
        // The authorities were told of whoever was there that day: later entries are changes.
        CHECK(namesOn(school.changes(QDate(2026, 9, 1)).front()) == QStringList{u"Tard"_s});

        const auto again = must(school.lists.forgetElsewhere(due[0]));
        CHECK(must(school.lists.due())[0].isOpen());
        must(school.lists.undo(again));
        CHECK_FALSE(must(school.lists.due())[0].isOpen());
        CHECK_FALSE(school.lists.forgetElsewhere(due[1]));
        (void)undo;
    });
}

TEST_CASE("several lists are noted at once, or none of them")
{
    support::onBothEngines([](support::AnySchool &any) {
        School school(any);
        any.clock.set(QDate(2026, 11, 23));
        const auto due = must(school.lists.due());
        CHECK_FALSE(school.lists.noteElsewhere({due[2], due[3]}, QDate(2026, 10, 15), {}));
        CHECK(must(school.lists.due())[2].isOpen());
        const auto undo =
            must(school.lists.noteElsewhere({due[2], due[3]}, QDate(2026, 11, 5), u"mairie"_s));
        CHECK_FALSE(must(school.lists.due())[2].isOpen());
        CHECK_FALSE(must(school.lists.due())[3].isOpen());
        must(school.lists.undo(undo));
        CHECK(must(school.lists.due())[3].isOpen());
    });
}
