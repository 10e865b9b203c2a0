#include "core/enrolment/certificate_service.h"
#include "core/enrolment/departure.h"
#include "core/people/student_service.h"
#include "core/records/issued_documents.h"
#include "core/security/conflict.h"
#include "core/storage/statement.h"
#include "tests/core/enrolment/young_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using namespace enrolment;
using support::AnySchool;
using support::must;
using support::SchoolFile;

namespace {

DepartureForm formFor(const SavedEnrolment &enrolment)
{
    return {enrolment.id, enrolment.rowVersion, QDate(2026, 11, 13), u"moved"_s,
        u" Déménagement à Lyon "_s, u"06 12 34 56 78"_s,
        {{DepartureItemKind::Equipment, u"Tenue de travail"_s, true},
            {DepartureItemKind::Notice, u"Prévenir la direction académique"_s, false}}};
}

qint64 count(AnySchool &any, const QString &table)
{
    storage::Statement row(any.database(), u"SELECT count(*) FROM "_s + table);
    must(row.run());
    return must(storage::singleInteger(row));
}

} // namespace

TEST_CASE("a departure is noted in one step, and taken back while no certificate was issued")
{
    support::onBothEngines([](AnySchool &on) {
        young::School young(on);
        on.clock.set(QDate(2026, 11, 16));
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const auto enrolled = young.enrol(lea);
        DepartureService departures(on.workspace());
        const auto done = must(departures.depart(formFor(enrolled)));
        CHECK(young.record(lea).enrolment.exitOn == QDate(2026, 11, 13));
        CHECK(young.record(lea).enrolment.exitCode == u"moved"_s);
        CHECK(must(young.files.file(lea)).student.details.phone == u"+33612345678"_s);
        const auto kept = must(departures.find(enrolled.id));
        REQUIRE(kept);
        CHECK(kept->reason == u"Déménagement à Lyon"_s);
        CHECK(kept->surveyPhone == u"+33612345678"_s);
        REQUIRE(kept->items.size() == 2);
        CHECK(kept->items[0].done);
        CHECK(kept->items[1].kind == DepartureItemKind::Notice);
        SECTION("from the notice")
        {
            must(departures.undo(done.undo));
            CHECK(must(young.files.file(lea)).student.details.phone.isEmpty());
            CHECK_FALSE(must(departures.find(enrolled.id)));
            CHECK(count(on, u"departure_item"_s) == 0);
        }
        SECTION("later, from the file; and that again")
        {
            const auto back = must(departures.takeBack(enrolled.id, done.rowVersion));
            CHECK_FALSE(must(departures.find(enrolled.id)));
            CHECK_FALSE(young.record(lea).enrolment.exitOn);
            must(departures.undo(back.undo));
            CHECK(must(departures.find(enrolled.id))->items == kept->items);
            CHECK(young.record(lea).enrolment.exitOn);
            return;
        }
        SECTION("no more once its certificate is issued")
        {
            static_cast<void>(must(CertificateService(on.workspace()).leaving(enrolled.id)));
            CHECK(departures.undo(done.undo).error().code == errors::kLeavingCertified);
            CHECK(departures.takeBack(enrolled.id, done.rowVersion).error().code
                == errors::kLeavingCertified);
            CHECK(must(departures.find(enrolled.id)));
            return;
        }
        CHECK_FALSE(young.record(lea).enrolment.exitOn);
    });
}

TEST_CASE("a departure that cannot be kept changes nothing")
{
    SchoolFile file;
    young::School young(file);
    const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
    const auto enrolled = young.enrol(lea);
    DepartureService departures(file.workspace());
    auto form = formFor(enrolled);
    SECTION("a phone that is none")
    {
        form.surveyPhone = u"bientôt"_s;
        CHECK_FALSE(departures.depart(form));
    }
    SECTION("a code that does not exist")
    {
        form.exitCode = u"vanished"_s;
        CHECK(departures.depart(form).error().code == errors::kUnknownCode);
    }
    SECTION("a file somebody changed meanwhile")
    {
        form.rowVersion = 9;
        CHECK(departures.depart(form).error().code == security::errors::kChangedMeanwhile);
    }
    SECTION("a teacher")
    {
        file.signIn(u"prof"_s, {security::Role::Teacher});
        CHECK(departures.depart(form).error().code == security::errors::kRefused);
    }
    CHECK(count(file, u"departure"_s) == 0);
    CHECK(count(file, u"enrolment WHERE exit_on IS NOT NULL"_s) == 0);
    CHECK(count(file, u"student WHERE phone <> ''"_s) == 0);
}

TEST_CASE("which notices are due goes by the age on the last day")
{
    const QDate birth(2010, 9, 15);
    const auto before = noticesFor(birth, QDate(2026, 9, 14)); // 15
    REQUIRE(before.size() == 1);
    CHECK(before[0].source.contains(u"L131-1"));
    CHECK_FALSE(before[0].isVerified);
    const auto after = noticesFor(birth, QDate(2026, 9, 15)); // 16 that day
    REQUIRE(after.size() == 1);
    CHECK(after[0].source.contains(u"L114-1"));
    CHECK(noticesFor(birth, QDate(2028, 9, 15)).empty());
}

TEST_CASE("certificates say what is true that day, have numbers without gaps, and stay as issued")
{
    support::onBothEngines([](AnySchool &on) {
        young::School young(on);
        on.clock.set(QDate(2026, 10, 5));
        CertificateService certificates(on.workspace());
        const auto lea = young.student(u"Dupont"_s, u"Léa"_s);
        const auto noe = young.student(u"Martin"_s, u"Noé"_s);
        const auto stranger = young.student(u"Zidane"_s, u"Eva"_s);
        for (const auto &student : {noe, lea}) {
            const auto enrolled = young.enrol(student);
            const auto grouped = must(young.service.changeGroup(
                enrolled.id, enrolled.rowVersion, young.usinage1, young::kFirstDay));
            static_cast<void>(must(young.service.changePath(
                enrolled.id, grouped.rowVersion, {young.cip, 1, 2}, young::kFirstDay)));
        }
        const auto first = must(certificates.schooling(lea));
        CHECK(first.number == u"CS2026-0001"_s);
        CHECK(first.snapshot.lastName == u"Dupont"_s);
        CHECK(first.snapshot.year == u"2026-2027"_s);
        CHECK(first.snapshot.diploma == u"CAP CIP"_s);
        CHECK(first.snapshot.group == u"Usinage 1"_s);
        CHECK(first.snapshot.from == young::kFirstDay);
        CHECK_FALSE(first.snapshot.to);

        const auto refused = certificates.schooling(stranger);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == errors::kNotEnrolledNow);
        CHECK(refused.error().message.contains(u"Eva Zidane"));
        const auto group = must(certificates.schoolingOfGroup(young.usinage1));
        REQUIRE(group.size() == 2);
        CHECK(group[0].snapshot.lastName == u"Dupont"_s);
        CHECK(group[0].number == u"CS2026-0002"_s);
        CHECK(group[1].number == u"CS2026-0003"_s);
        CHECK(
            certificates.schoolingOfGroup(young.usinage2).error().code == errors::kNotEnrolledNow);
        CHECK(certificates.leaving(young.record(lea).enrolment.id).error().code
            == errors::kNoDeparture);

        // A new name later changes no issued certificate.
        auto details = must(young.files.file(lea)).student;
        details.details.lastName = u"Durand"_s;
        static_cast<void>(must(
            people::StudentService(on.workspace()).edit(lea, details.rowVersion, details.details)));
        must(certificates.keepPrinted(first.document, "%PDF-1"));
        CHECK(certificates.keepPrinted(first.document, "%PDF-2").error().code
            == records::errors::kAlreadyPrinted);
        const auto issued = must(certificates.issuedTo(lea));
        REQUIRE(issued.size() == 2);
        CHECK(issued[0].snapshot == first.snapshot);
    });
}
