#include "core/diplomas/diploma_service.h"
#include "core/security/policy.h"
#include "tests/support/both_engines.h"
#include "tests/support/school_file.h"

using namespace Qt::Literals::StringLiterals;
using namespace diplomas;
using security::Role;
using support::AnySchool;
using support::must;
using support::onBothEngines;
using support::SchoolFile;

TEST_CASE("the shipped catalogue is read whole, with its sources")
{
    const Catalogue &catalogue = Catalogue::shipped();
    CHECK(catalogue.entries().size() == 33);
    const CatalogueEntry *cip = catalogue.find(u"CAP-CIP"_s);
    REQUIRE(cip);
    CHECK(cip->shortName == u"CAP CIP");
    CHECK(cip->kind == DiplomaKind::Cap);
    CHECK(cip->sessions == Sessions{2014, std::nullopt});
    CHECK(cip->verifiedOn.has_value());
    CHECK(catalogue.find(u"BCP-TCI"_s)->shortName == u"Bac Pro TCI");
    CHECK(catalogue.find(u"BCP-GENERIC"_s) == nullptr);
    CHECK_FALSE(catalogue.find(u"CAP-MF"_s)->verifiedOn);
    for (const CatalogueEntry &entry : catalogue.entries()) {
        INFO(entry.id.toStdString());
        CHECK_FALSE(entry.title.isEmpty());
        CHECK_FALSE(entry.title.contains(u'('));
        CHECK_FALSE(entry.source.isEmpty());
        CHECK(kindFrom(storedName(entry.kind)) == entry.kind);
        CHECK_FALSE(titleOf(entry.kind).isEmpty());
    }
}

TEST_CASE("an unknown short name finds its entry of the catalogue")
{
    const Catalogue &catalogue = Catalogue::shipped();
    for (const QString &name : {u"CAP CIP"_s, u"cap cip"_s, u"CAP-CIP"_s, u"CAPCIP"_s,
             u"CAP Conducteur d’installations de production"_s}) {
        const Proposal proposal = proposalFor(catalogue, name, 2028);
        INFO(name.toStdString());
        CHECK(proposal.catalogueId == u"CAP-CIP"_s);
        CHECK(proposal.reason.isEmpty());
    }
    const Proposal own = proposalFor(catalogue, u"CAP Tonnelier"_s, 2028);
    CHECK_FALSE(own.catalogueId);
    CHECK(own.kind == DiplomaKind::Cap);
    CHECK(own.reason.contains(u"CAP Tonnelier"));
}

TEST_CASE("a path is never linked to rules that are over before it ends, nor not yet examined")
{
    const Catalogue &catalogue = Catalogue::shipped();
    CHECK(proposalFor(catalogue, u"CAP MVA"_s, 2026).catalogueId == u"CAP-MV-A-2014"_s);
    const Proposal over = proposalFor(catalogue, u"CAP MVA"_s, 2028);
    CHECK_FALSE(over.catalogueId);
    CHECK(over.shortName == u"CAP MVA");
    CHECK(over.kind == DiplomaKind::Cap);
    CHECK(over.reason.contains(u"2026"));
    CHECK(over.reason.contains(u"2028"));
    CHECK(proposalFor(catalogue, u"CAP Cuisine"_s, 2025).catalogueId == u"CAP-CUISINE-2016"_s);
    CHECK(proposalFor(catalogue, u"CAP Cuisine"_s, 2026).catalogueId == u"CAP-CUISINE-2023"_s);
    const Proposal early = proposalFor(catalogue, u"CAP MV VL"_s, 2026);
    CHECK_FALSE(early.catalogueId);
    CHECK(early.reason.contains(u"2027"));
}

TEST_CASE("a diploma of the school and one of the catalogue are found by any of their names")
{
    onBothEngines([](AnySchool &school) {
        school.signIn(u"dir"_s, {Role::Director});
        DiplomaService service(school.workspace());
        const Diploma own =
            must(service.createOwn(DiplomaKind::Cap, u"CAP Tonnelier"_s, u"CAP TON"_s));
        REQUIRE(own.versions.size() == 1);
        CHECK_FALSE(own.versions[0].catalogueId);
        const Diploma cip = must(service.createFromCatalogue(u"CAP-CIP"_s));
        CHECK(must(service.createFromCatalogue(u"CAP-CIP"_s)).id == cip.id);
        must(service.addAlias(cip.id, u"Conducteur"_s));
        CHECK(must(service.named(u"cap-cip"_s))->id == cip.id);
        CHECK(must(service.named(u"CONDUCTEUR"_s))->id == cip.id);
        CHECK(must(service.named(u"Cap Ton"_s))->id == own.id);
        CHECK_FALSE(must(service.named(u"CAP MF"_s)));
        CHECK(must(service.diplomas()).size() == 2);

        const Diploma cuisine = must(service.createFromCatalogue(u"CAP-CUISINE-2016"_s));
        const Diploma both = must(service.createFromCatalogue(u"CAP-CUISINE-2023"_s));
        CHECK(both.id == cuisine.id);
        REQUIRE(both.versions.size() == 2);
        CHECK(versionFor(both, 2025)->catalogueId == u"CAP-CUISINE-2016"_s);
        CHECK(versionFor(both, 2027)->catalogueId == u"CAP-CUISINE-2023"_s);
        CHECK(versionFor(both, 2010) == nullptr);

        must(service.setRetired(own.id, 1, true));
        CHECK(service.setRetired(own.id, 1, false).error().code == errors::kChanged);
        CHECK(must(service.named(u"cap ton"_s))->retired);
    });
}

TEST_CASE("one short name means one diploma, and what cannot be made says why")
{
    SchoolFile school;
    school.signIn(u"dir"_s, {Role::Director});
    DiplomaService service(school.workspace());
    must(service.createOwn(DiplomaKind::Cap, u"CAP Maintenance"_s, u"CAP MV A"_s));
    const auto twice = service.createOwn(DiplomaKind::Cap, u"Autre"_s, u"cap mva"_s);
    CHECK(twice.error().code == errors::kNameTaken);
    CHECK(twice.error().message.contains(u"CAP Maintenance"));
    CHECK(service.createFromCatalogue(u"CAP-MV-A-2014"_s).error().code == errors::kNameTaken);
    CHECK(service.createFromCatalogue(u"CAP-X"_s).error().code == errors::kNotInCatalogue);
    CHECK(service.createOwn(DiplomaKind::Cap, u" "_s, u"X"_s).error().code == errors::kNoTitle);
    CHECK(service.addAlias(DiplomaId(99), u"X"_s).error().code == security::errors::kRefused);
    CHECK(must(service.diplomas()).size() == 1);
    school.signIn(u"prof"_s, {Role::Teacher});
    CHECK(must(service.diplomas()).size() == 1);
    CHECK(service.createOwn(DiplomaKind::Cap, u"X"_s, u"X"_s).error().message
        == security::notThere().message);
}
