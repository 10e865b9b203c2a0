// Who signs for the school: the picture, where it is printed, and what was issued with it.
#include "core/school/school_repository.h"
#include "core/school/signature_service.h"
#include "core/security/workspace.h"
#include "tests/support/both_engines.h"
#include "tests/support/picture.h"
#include "tests/support/rows.h"
#include "tests/support/well_said.h"

using namespace Qt::Literals::StringLiterals;
using school::Issuer;
using school::Signature;
using school::SignatureService;
using school::SignedPaper;
using security::Role;
using support::AnySchool;
using support::must;
using support::picture;

namespace {

Issuer issuerOn(AnySchool &school, std::optional<SignedPaper> paper)
{
    const auto permit = must(school.workspace().require(security::Operation::ReadSchool));
    return must(school::SchoolRepository::issuer(school.database(), permit, paper));
}

} // namespace

TEST_CASE("the signature is printed on the papers that are chosen, and nowhere else")
{
    support::onBothEngines([](AnySchool &school) {
        support::rows::school(school.database());
        school.signIn(u"dir"_s, {Role::Director});
        SignatureService service(school.workspace());
        Signature typed = must(service.read());
        CHECK(typed.picture.isEmpty());
        typed.signatory = u"  Anne   Roux "_s;
        typed.capacity = u"La directrice"_s;
        typed.isOn[size_t(SignedPaper::Certificate)] = true;
        const auto edited = must(service.edit(typed));
        CHECK(issuerOn(school, SignedPaper::Certificate).signatoryName() == u"Anne Roux"_s);
        CHECK(issuerOn(school, SignedPaper::Certificate).signature.isEmpty()); // none chosen yet

        const auto chosen = must(service.setPicture(picture(60, 20), edited.rowVersion));
        const Issuer signedBy = issuerOn(school, SignedPaper::Certificate);
        CHECK_FALSE(signedBy.signature.isEmpty());
        CHECK(issuerOn(school, SignedPaper::Invoice).signature.isEmpty());
        CHECK(issuerOn(school, {}).signature.isEmpty());
        CHECK(school::issuerFromJson(school::toJson(signedBy)) == signedBy);
        CHECK(must(service.pictures()).contains(signedBy.signature));

        must(service.undo(chosen.undo));
        CHECK(issuerOn(school, SignedPaper::Certificate).signature.isEmpty());
        // What was issued with it finds it still.
        CHECK(must(service.pictures()).contains(signedBy.signature));
        CHECK(service.edit(typed).error().code == security::errors::kChangedMeanwhile);
        typed.rowVersion = chosen.rowVersion + 1;
        const auto again = must(service.setPicture(picture(60, 20), typed.rowVersion));
        CHECK(must(service.pictures()).size() == 1); // the same picture is kept once
        must(service.setPicture({}, again.rowVersion));
        CHECK(must(service.read()).picture.isEmpty());
        CHECK(must(service.read()).signatory == u"Anne Roux"_s);
    });
}

TEST_CASE("what is no picture, or too large a one, is no signature")
{
    const auto text = school::checkedSignature("not a picture");
    REQUIRE_FALSE(text);
    CHECK(text.error().code == school::errors::kBadSignature);
    support::checkWellSaid(text.error());
    const auto large = school::checkedSignature(QByteArray(3 << 20, 'x'));
    REQUIRE_FALSE(large);
    CHECK(large.error().code == school::errors::kSignatureTooLarge);
    support::checkWellSaid(large.error());
}
