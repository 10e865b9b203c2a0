// What letters say of absences.
#include "core/letters/letter_service.h"
#include "core/people/family_service.h"
#include "tests/core/follow_up/followed_school.h"
#include "tests/core/letters/letters_school.h"

using namespace Qt::Literals::StringLiterals;
using attendance::Mark;
using attendance::RollMark;
using support::AnySchool;
using support::kMonday;
using support::must;

namespace {

const QString kBody =
    u"En {absences.mois} : {absences.demi-journées}, {absences.sans motif}, "
    "{absences.sans motif entières}.\n\n{absences.liste}\n\n{absences.démarches}"_s;

void addMother(FollowedSchool &school, people::StudentId student)
{
    security::Workspace &workspace = school.school.workspace();
    const auto permit = must(workspace.require(security::Operation::EditStudentFile));
    auto transaction = must(security::Transaction::begin(workspace, permit));
    people::PartyDetails mother;
    mother.lastName = u"Abadie"_s;
    mother.firstName = u"Anne"_s;
    people::LinkDetails link;
    link.relation = people::Relation::Mother;
    link.parentalAuthority = true;
    link.receivesMail = true;
    const auto party = must(people::FamilyOperations::add(transaction, mother));
    must(people::FamilyOperations::link(transaction, student, party.id, link, QDate(2026, 9, 1)));
    must(transaction.commit());
}

} // namespace

TEST_CASE("a letter tells the half-days of the newest month with absences, and the steps of it")
{
    support::onBothEngines([](AnySchool &on) {
        FollowedSchool school(on);
        on.clock.set(QDate(2026, 10, 5));
        school.missed(kMonday, 2);
        (void)school.held(QDate(2026, 10, 5), 480, 720); // nothing missed in October
        addMother(school, school.student(0));
        must(school.followUp.take(school.student(0),
            {kMonday, {}, follow_up::StepKind::Interview, QDate(2026, 9, 20),
                follow_up::StepChannel::Call, u"Accueil"_s, {}}));
        letters::LetterService letters(on.workspace());
        const auto letter = must(letters.preview(
            {letters::LetterKind::Free, u"Absences"_s, u"Absences"_s, kBody}, school.student(0)));
        const QString words = support::wordsOf(letter.snapshot);
        CHECK(words.contains(u"septembre 2026 : 4, 4, 4."_s));
        CHECK(words.contains(u"lundi 7 septembre 2026"_s));
        CHECK(words.contains(u"16 h"_s)); // of all four together
        CHECK(words.contains(u"Accueil"_s));
        CHECK(letter.emptyFields.isEmpty());
    });
}

TEST_CASE("nothing missed: the fields are empty, and the letter says which")
{
    support::SchoolFile file;
    FollowedSchool school(file);
    addMother(school, school.student(0));
    letters::LetterService letters(file.workspace());
    const auto letter = must(letters.preview(
        {letters::LetterKind::Free, u"Absences"_s, u"Absences"_s, kBody}, school.student(0)));
    CHECK_FALSE(letter.emptyFields.isEmpty());
}
