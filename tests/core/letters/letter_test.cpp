#include "core/letters/issued_register.h"
#include "core/paperwork/paperwork_service.h"
#include "core/records/number_cycle.h"
#include "core/school/signature_service.h"
#include "core/security/conflict.h"
#include "tests/core/letters/letters_school.h"
#include "tests/support/both_engines.h"
#include "tests/support/picture.h"
#include "tests/support/rows.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace letters;
using base::Money;
using support::AnySchool;
using support::euros;
using support::LettersSchool;
using support::must;
using support::wordsOf;

namespace {

QStringList envelopesOf(const LetterPlan &plan)
{
    QStringList lines;
    for (const PlannedLetter &letter : plan.letters)
        lines += letter.household.names() + u": "_s + letter.studentName;
    return lines;
}

fees::AttestationPeriod civil(int year)
{
    return {std::nullopt, year};
}

} // namespace

TEST_CASE("brothers and sisters get a letter each, one after the other in the envelope of a home")
{
    support::onBothEngines([](AnySchool &any) {
        LettersSchool school(any);
        const auto plan =
            must(school.service.plan({school.add(u"Texte"_s), {school.lea, school.tom}}));
        CHECK(envelopesOf(plan)
            == QStringList{u"Marie Dupont: DUPONT Léa"_s, u"Marie Dupont: DUPONT Tom"_s,
                u"Paul Dupont: DUPONT Léa"_s, u"Paul Dupont: DUPONT Tom"_s});
        CHECK(plan.envelopes == 2);
    });
}

TEST_CASE("nobody restricted is written to, and who has nobody is told")
{
    support::SchoolFile file;
    LettersSchool school(file);
    people::LinkDetails restricted;
    restricted.restricted = true;
    restricted.restrictionSource = u"Jugement du 3 mars 2026"_s;
    const auto stranger = support::rows::party(file.database(), u"Noir"_s, u"Jean"_s);
    school.settle(stranger, 1, u"3 rue Basse"_s);
    school.standBeside(school.lea, stranger, restricted);
    const auto plan =
        must(school.service.plan({school.add(u"Texte"_s), {school.lea, school.minh}}));
    CHECK(plan.letters.size() == 2);
    CHECK_FALSE(envelopesOf(plan).join(u' ').contains(u"Noir"_s));
    CHECK(plan.notWritten.join(u' ').contains(u"Minh"_s));
    const auto nobody = school.service.plan({school.add(u"Texte"_s), {school.minh}});
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == errors::kNobodyToWrite);
    CHECK(nobody.error().message.contains(u"Minh"_s));
}

TEST_CASE("a letter of admission goes to nobody who was not admitted, and that is told")
{
    support::onBothEngines([](AnySchool &any) {
        LettersSchool school(any);
        const auto refused = school.service.plan(
            {school.add(u"Texte"_s, LetterKind::Admission), {school.lea, school.tom}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNobodyToWrite);
        CHECK(refused.error().message.contains(u"DUPONT Léa"_s));
    });
}

TEST_CASE("a letter tells of money only to whom it is owed by")
{
    support::SchoolFile file;
    LettersSchool school(file);
    school.charge(school.leaYear, school.mother, euros(300), 3);
    school.charge(school.leaYear, school.father, euros(90));
    const auto letters =
        school.composed({school.add(u"{frais.total}\n\n{frais.échéancier}"_s), {school.lea}});
    REQUIRE(letters.size() == 2);
    CHECK(wordsOf(letters[0].snapshot).contains(u"300,00 €"_s));
    CHECK_FALSE(wordsOf(letters[0].snapshot).contains(u"90,00"_s));
    CHECK(letters[0].snapshot.parts.back().rows.size() == 3);
    CHECK(wordsOf(letters[1].snapshot).contains(u"90,00 €"_s));
    CHECK_FALSE(wordsOf(letters[1].snapshot).contains(u"300,00"_s));
}

TEST_CASE("fields say what stands in the file, and the empty ones are named")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const auto letters = school.composed(
        {school.add(
             u"{élève.nom complet}, {scolarité.année}, {scolarité.groupe}, {école.nom}, {lettre.date}"_s),
            {school.lea}});
    CHECK(wordsOf(letters[0].snapshot)
              .contains(u"Léa Dupont, 2026-2027, , École d’essai, 7 septembre 2026"_s));
    CHECK(letters[0].emptyFields == QStringList{u"scolarité.groupe"_s});
    CHECK(letters[0].snapshot.addressLines
        == QStringList{u"Marie Dupont"_s, u"1 rue Haute"_s, u"42000 Saint-Étienne"_s});
}

TEST_CASE("a letter about missing papers names each of them")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const QStringList missing = must(paperwork::PaperworkService(file.workspace())
                                         .missingPapers(school.lea, file.clock.today()));
    REQUIRE(missing.size() > 1);
    const auto letters = school.composed({school.shipped(LetterKind::MissingPapers), {school.lea}});
    QStringList named;
    for (const LetterPart &part : letters[0].snapshot.parts)
        named += part.items;
    CHECK(named == missing);
    CHECK_FALSE(letters[0].emptyFields.contains(u"pièces manquantes"_s));
}

TEST_CASE("a letter stays as issued when the file and its template change")
{
    support::onBothEngines([](AnySchool &any) {
        LettersSchool school(any);
        const TemplateId id = school.add(u"Bonjour {élève.prénom}."_s);
        const auto letters = school.composed({id, {school.lea}});
        const auto issued = must(school.service.record(letters, LetterWay::Paper));
        REQUIRE(issued.size() == 2);
        must(school.templates.edit(id, 1, {LetterKind::Free, u"Autre"_s, u"Autre"_s, u"Autre."_s}));
        IssuedRegister papers(any.workspace());
        const auto kept = must(papers.document(issued[0]));
        CHECK(must(letterFromJson(kept.snapshot)) == letters[0].snapshot);
        CHECK(kept.templateVersion == 1);
        CHECK(kept.number.isEmpty());
        const auto lines = must(papers.lines({school.lea}));
        REQUIRE(lines.size() == 2);
        CHECK(lines[1].recipient == u"Marie Dupont");
        CHECK(lines[1].students == QStringList{u"DUPONT Léa"_s});
        CHECK(must(papers.lines({school.tom})).empty());
        CHECK(must(papers.lines({{}, any.clock.today().addDays(1)})).empty());
    });
}

TEST_CASE("a letter that cannot be read says so")
{
    CHECK(letterFromJson({}).error().code == errors::kBadLetter);
    LetterSnapshot said;
    said.subject = u"Objet"_s;
    said.writtenOn = QDate(2026, 9, 7);
    QJsonObject newer = toJson(said);
    CHECK(letterFromJson(newer));
    newer[u"version"_s] = kLetterFormat + 1;
    CHECK(letterFromJson(newer).error().code == errors::kBadLetter);
}

TEST_CASE("an attestation says who paid a payer's share, in its year")
{
    support::onBothEngines([](AnySchool &any) {
        LettersSchool school(any);
        school.charge(school.leaYear, school.mother, euros(300), 3); // October to December
        school.charge(school.tomYear, school.mother, euros(50));
        const auto due = school.dueOf(school.lea);
        auto paid = school.draft(
            euros(150), {{due[0].instalment, euros(100)}, {due[1].instalment, euros(50)}});
        paid.remitterName = u"Colette Roux"_s;
        must(school.payments.receive(paid));
        const TemplateId id = school.add(u"{attestation.facturé}, {attestation.réglé}\n\n"
                                         "{attestation.règlements}"_s,
            LetterKind::FeeAttestation);
        CHECK(school.service.plan({id, {school.lea}}).error().code == errors::kNoPeriod);
        const auto letters = school.composed({id, {school.lea}, civil(2026)});
        REQUIRE(letters.size() == 1); // the father owes nothing
        const QString words = wordsOf(letters[0].snapshot);
        INFO(words.toStdString());
        CHECK(words.contains(u"300,00 €"_s));
        CHECK(words.contains(u"150,00 €"_s));
        CHECK(words.contains(u"Colette Roux"_s));
        CHECK(letters[0].number == u"AF2026-0001");
        CHECK(school.service.plan({id, {school.lea}, civil(2024)}).error().code
            == errors::kNobodyToWrite);

        // The same money as the payer's statement of the school year.
        const auto permit = must(any.workspace().require(security::Operation::ReadFees));
        Money settled;
        for (const people::StudentId student : {school.lea, school.tom})
            settled += must(fees::AttestationRepository::attestation(
                                any.database(), permit, school.mother, student, {school.year, 0}))
                           .settled;
        CHECK(
            settled == must(school.statements.statement(school.mother, school.year)).year.settled);
    });
}

TEST_CASE("a payer a court has restricted gets no attestation, and that is told")
{
    support::SchoolFile file;
    LettersSchool school(file);
    const auto stranger = support::rows::party(file.database(), u"Noir"_s, u"Jean"_s);
    people::LinkDetails restricted;
    restricted.restricted = true;
    restricted.restrictionSource = u"Jugement du 3 mars 2026"_s;
    school.standBeside(school.lea, stranger, restricted);
    school.charge(school.leaYear, school.mother, euros(300));
    school.charge(school.leaYear, stranger, euros(100));
    const auto plan = must(school.service.plan(
        {school.shipped(LetterKind::FeeAttestation), {school.lea}, civil(2026)}));
    CHECK(envelopesOf(plan) == QStringList{u"Marie Dupont: DUPONT Léa"_s});
    CHECK(plan.notWritten.join(u' ').contains(u"Jean Noir"_s));
}

TEST_CASE("numbers of attestations follow each other, and none is taken twice or left out")
{
    support::SchoolFile file;
    LettersSchool school(file);
    school.charge(school.leaYear, school.mother, euros(300));
    school.charge(school.leaYear, school.father, euros(300));
    const LetterRequest request{
        school.shipped(LetterKind::FeeAttestation), {school.lea}, civil(2026)};
    const auto first = school.composed(request);
    const auto second = school.composed(request); // as from another window
    CHECK(must(school.service.record(first, LetterWay::File)).size() == 2);
    const auto late = school.service.record(second, LetterWay::File);
    CHECK(late.error().code == errors::kNumbersMoved);
    const auto last = [&] {
        return must(records::NumberCycle::last(file.database(), kAttestationDocument, 2026));
    };
    CHECK(last() == 2);
    must(school.service.record(school.composed(request), LetterWay::File));
    CHECK(last() == 4);
}

TEST_CASE("the register lists every kind of paper, with whom it is about and to whom it went")
{
    support::SchoolFile file;
    LettersSchool school(file);
    school.charge(school.leaYear, school.mother, euros(300));
    const auto due = school.dueOf(school.lea);
    must(school.payments.receive(school.draft(euros(300), {{due[0].instalment, euros(300)}})));
    must(school.service.record(
        school.composed({school.add(u"Texte"_s), {school.tom}}), LetterWay::Paper));
    const auto lines = must(IssuedRegister(file.workspace()).lines({school.lea}));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].kind == fees::kReceiptKind);
    CHECK(lines[0].recipient == u"Jeanne Martin");
    CHECK(lines[0].students == QStringList{u"DUPONT Léa"_s});
    CHECK(must(IssuedRegister(file.workspace()).lines()).size() == 3);
}

TEST_CASE("a letter is signed with the picture when its template says so, and stays as issued")
{
    support::SchoolFile file;
    support::LettersSchool school(file);
    school::SignatureService signatures(file.workspace());
    const auto chosen =
        must(signatures.setPicture(support::picture(40, 20), must(signatures.read()).rowVersion));
    const auto id = school.add(u"Bonjour {élève.prénom}."_s);
    CHECK(school.composed({id, {school.lea}}).front().snapshot.issuer.signature.isEmpty());

    auto made = must(school.templates.letterTemplate(id));
    made.details.isSigned = true;
    const auto edited = must(school.templates.edit(id, made.rowVersion, made.details));
    const auto letters = school.composed({id, {school.lea}});
    const QString key = letters.front().snapshot.issuer.signature;
    CHECK_FALSE(key.isEmpty());
    const auto issued = must(school.service.record(letters, letters::LetterWay::Paper));
    must(signatures.setPicture({}, chosen.rowVersion));
    letters::IssuedRegister kept(file.workspace());
    const auto said = must(letters::letterFromJson(must(kept.document(issued.front())).snapshot));
    CHECK(said.issuer.signature == key);
    CHECK(must(signatures.pictures()).contains(key));
    must(school.templates.undo(edited.undo));
    CHECK_FALSE(must(school.templates.letterTemplate(id)).details.isSigned);
}

TEST_CASE("a remark about an adult says about which young person the letter is")
{
    support::SchoolFile file;
    support::LettersSchool school(file);
    const auto service = support::rows::party(file.database(), u"Service de l’ASE"_s, QString());
    school.standBeside(school.lea, service);
    school.standBeside(school.tom, service);
    const auto plan = must(school.service.plan({school.add(u"Texte"_s), {school.lea, school.tom}}));
    QStringList told;
    for (const QString &remark : plan.remarks) {
        if (remark.contains(u"ASE"_s))
            told += remark;
    }
    REQUIRE(told.size() == 2);
    CHECK(told.at(0).startsWith(u"DUPONT Léa"_s));
    CHECK(told.at(1).startsWith(u"DUPONT Tom"_s));
}
