#include "core/base/contact_formats.h"
#include "core/school/identifiers.h"
#include "core/school/logo.h"
#include "core/school/school_service.h"
#include "core/security/history.h"
#include "tests/support/both_engines.h"
#include "tests/support/picture.h"

using namespace Qt::Literals::StringLiterals;
using school::School;
using school::SchoolService;
using security::Role;
using support::AnySchool;
using support::must;
using support::picture;

namespace {

School example()
{
    School school;
    school.name = u"École de Production de l’Essai"_s;
    school.uai = u"0422052C"_s;
    school.siret = u"732 829 320 00074"_s;
    school.addressLine1 = u"12 rue des Établis"_s;
    school.postalCode = u"42000"_s;
    school.commune = u"Saint-Étienne"_s;
    school.phone = u"04 77 01 02 03"_s;
    school.email = u"contact@essai.fr"_s;
    school.recognisedOn = QDate(2019, 3, 12);
    return school;
}

void addTo(AnySchool &school, const School &identity)
{
    const auto permit = must(school.workspace().require(security::Operation::ManageSchool));
    auto transaction = must(security::Transaction::begin(school.workspace(), permit));
    must(SchoolService::add(transaction, identity));
    must(transaction.commit());
}

} // namespace

TEST_CASE("a school's identity is kept as it is typed, cleaned")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        SchoolService service(school.workspace());
        CHECK(service.read().error().code == school::errors::kNotFounded);
        CHECK(service.nameForSignIn().error().code == school::errors::kNotFounded);
        addTo(school, example());
        const School read = must(service.read());
        CHECK(read.name == u"École de Production de l’Essai"_s);
        CHECK(read.siret == u"73282932000074"_s);
        CHECK(read.phone == u"+33477010203"_s);
        CHECK(read.recognisedOn == QDate(2019, 3, 12));
        CHECK_FALSE(read.labelledOn);
        CHECK(
            read.addressLines() == QStringList{u"12 rue des Établis"_s, u"42000 Saint-Étienne"_s});
        school.workspace().signOut();
        CHECK(must(service.nameForSignIn()) == read.name);
        CHECK(service.read().error().code == security::errors::kNobody);
    });
}

TEST_CASE("an edit of the school has a history, expects its version, and is taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"sec"_s, {Role::Secretary});
        addTo(school, example());
        SchoolService service(school.workspace());
        School changed = must(service.read());
        const QString uuid = changed.uuid;
        changed.name = u"École des Établis"_s;
        changed.called = school::Called::Youths;
        const auto edited = must(service.edit(changed));
        CHECK(must(service.read()).name == u"École des Établis"_s);
        CHECK(must(service.read()).called == school::Called::Youths);

        changed.name = u"Trop tard"_s;
        const auto late = service.edit(changed);
        CHECK(late.error().code == security::errors::kChangedMeanwhile);
        CHECK(late.error().message.contains(u"sec"));
        CHECK(must(service.read()).name == u"École des Établis"_s);

        must(service.undo(edited.undo));
        CHECK(must(service.read()).name == example().name);
        const auto permit = must(school.workspace().require(security::Operation::ReadFileHistory));
        const auto lines = must(security::History::of(school.database(), permit, uuid));
        REQUIRE_FALSE(lines.empty());
        CHECK(lines.front().action == u"school.undo-edit"_s);
    });
}

TEST_CASE("a school needs a name and right codes")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        addTo(school, example());
        SchoolService service(school.workspace());
        const School good = must(service.read());
        const auto refused = [&](QString School::*member, const QString &value) {
            School bad = good;
            bad.*member = value;
            return service.edit(bad).error().code;
        };
        CHECK(refused(&School::name, u"  "_s) == school::errors::kNameMissing);
        CHECK(refused(&School::uai, u"0750001A"_s) == school::errors::kBadUai);
        CHECK(refused(&School::siret, u"1"_s) == school::errors::kBadSiret);
        CHECK(refused(&School::iban, u"FR1"_s) == school::errors::kBadIban);
        CHECK(refused(&School::phone, u"1"_s) == base::errors::kBadPhone);
        CHECK(refused(&School::email, u"1"_s) == base::errors::kBadEmail);
        CHECK(refused(&School::postalCode, u"1"_s) == school::errors::kBadPostalCode);
        CHECK(must(service.read()) == good);
    });
}

TEST_CASE("a logo is kept as pixels alone, and taken back")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        addTo(school, example());
        SchoolService service(school.workspace());
        CHECK(must(service.logo()).isEmpty());
        const auto red = must(service.setLogo(picture(300, 200, "jpeg", Qt::red), 1));
        const auto blue = must(service.setLogo(picture(50, 50, "png", Qt::blue), red.rowVersion));
        QImage kept;
        REQUIRE(kept.loadFromData(must(service.logo()), "png"));
        CHECK(kept.size() == QSize(50, 50));
        CHECK(kept.pixelColor(10, 10) == QColor(Qt::blue));
        CHECK(kept.text().isEmpty());
        must(service.undo(blue.undo));
        REQUIRE(kept.loadFromData(must(service.logo()), "png"));
        CHECK(kept.size() == QSize(300, 200));
        CHECK(service.setLogo({}, 1).error().code == security::errors::kChangedMeanwhile);
        must(service.setLogo({}, blue.rowVersion + 1));
        CHECK(must(service.logo()).isEmpty());
    });
}

TEST_CASE("what is no picture, or too large a one, is no logo")
{
    CHECK(school::checkedLogo("GIF89a nothing").error().code == school::errors::kBadLogo);
    CHECK(school::checkedLogo("<svg xmlns='http://www.w3.org/2000/svg'/>").error().code
        == school::errors::kBadLogo);
    CHECK(school::checkedLogo(QByteArray("\x89PNG\r\n\x1A\n")).error().code
        == school::errors::kBadLogo);
    CHECK(school::checkedLogo(QByteArray(school::kLargestLogoFile + 1, 'x')).error().code
        == school::errors::kLogoTooLarge);
    CHECK(school::checkedLogo(picture(4001, 10, "png")).error().code
        == school::errors::kLogoTooLarge);
    QImage kept;
    REQUIRE(kept.loadFromData(must(school::checkedLogo(picture(4000, 2000, "png")))));
    CHECK(kept.size() == QSize(1000, 500));
}

TEST_CASE("the office alone changes the identity and the logo")
{
    support::onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        addTo(school, example());
        for (const Role role : {Role::Teacher, Role::Master, Role::Referent, Role::Administrator}) {
            school.signIn(QString::fromLatin1(nameOf(role).data()), {role});
            SchoolService service(school.workspace());
            const School read = must(service.read());
            CHECK(service.edit(read).error().code == security::errors::kRefused);
            CHECK(service.setLogo(picture(9, 9, "png"), 1).error().code
                == security::errors::kRefused);
        }
    });
}
