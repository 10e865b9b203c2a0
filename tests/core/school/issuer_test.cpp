// The school's identity as papers keep it.
#include "core/school/issuer.h"
#include "core/school/school.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

school::School clement()
{
    school::School said;
    said.name = u"École de Production Jean-Baptiste Clément"_s;
    said.uai = u"0081234X"_s;
    said.siret = u"12345678900012"_s;
    said.addressLine1 = u"12 rue des Forges"_s;
    said.postalCode = u"08200"_s;
    said.commune = u"Sedan"_s;
    said.phone = u"+33324000000"_s;
    said.email = u"contact@ecole-clement.example"_s;
    said.website = u"ecole-clement.example"_s;
    said.headName = u"Anne Roux"_s;
    said.recognisedOn = QDate(2020, 9, 1);
    return said;
}

} // namespace

TEST_CASE("what a paper keeps of the school reads back the same")
{
    const school::Issuer issuer = school::issuerOf(clement());
    CHECK(school::issuerFromJson(school::toJson(issuer)) == issuer);
    CHECK(issuer.isRecognised);
    CHECK(issuer.addressLines == QStringList{u"12 rue des Forges"_s, u"08200 Sedan"_s});
    CHECK(issuer.headName == u"Anne Roux"_s);
}

TEST_CASE("an older paper that did not keep the commune nor the head is read with them empty")
{
    QJsonObject json = school::toJson(school::issuerOf(clement()));
    json.remove(u"commune"_s);
    json.remove(u"head"_s);
    const school::Issuer issuer = school::issuerFromJson(json);
    CHECK(issuer.name == clement().name);
    CHECK(issuer.commune.isEmpty());
    CHECK(issuer.headName.isEmpty());
}
