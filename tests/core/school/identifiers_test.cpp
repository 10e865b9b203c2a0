#include "core/school/identifiers.h"
#include "tests/support/any_school.h"
#include "tests/support/vectors.h"

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

using Check = base::Result<QString> (*)(const QString &);

void followsVectors(const QString &part, Check check, base::ErrorCode refusal)
{
    const QJsonObject examples = support::vectors(part);
    for (auto example = examples.begin(); example != examples.end(); ++example) {
        INFO(example.key().toStdString());
        const auto result = check(example.key());
        CHECK(result.has_value() == example.value().toBool());
        if (result)
            CHECK(*result == example.key());
        else
            CHECK(result.error().code == refusal);
    }
}

void refuses(Check check, base::ErrorCode code, const QStringList &typed)
{
    for (const QString &text : typed) {
        INFO(text.toStdString());
        const auto result = check(text);
        REQUIRE_FALSE(result);
        CHECK(result.error().code == code);
        CHECK_FALSE(result.error().message.isEmpty());
    }
}

} // namespace

TEST_CASE("a UAI code has the check letter of its digits")
{
    followsVectors(u"uai"_s, school::checkedUai, school::errors::kBadUai);
    CHECK(must(school::checkedUai(u" 042 2052 c "_s)) == u"0422052C"_s);
    CHECK(must(school::checkedUai(u""_s)).isEmpty());
    refuses(school::checkedUai, school::errors::kBadUai,
        {u"042205C"_s, u"04220522C"_s, u"0422052"_s, u"0422052I"_s, u"O422052C"_s, u"%1"_s,
            u"٠٤٢٢٠٥٢C"_s});
}

TEST_CASE("a SIRET number passes its check, La Poste by a rule of its own")
{
    followsVectors(u"siret"_s, school::checkedSiret, school::errors::kBadSiret);
    CHECK(must(school::checkedSiret(u"732 829 320 00074"_s)) == u"73282932000074"_s);
    // Not Luhn, but the sum of the digits of a post office is a multiple of five.
    CHECK(must(school::checkedSiret(u"35600000000001"_s)) == u"35600000000001"_s);
    CHECK(must(school::checkedSiret(u""_s)).isEmpty());
    refuses(school::checkedSiret, school::errors::kBadSiret,
        {u"7328293200007"_s, u"732829320000744"_s, u"7328293200007A"_s, u"35600000000012"_s});
}

TEST_CASE("an IBAN passes its check and is shown in groups of four")
{
    followsVectors(u"iban"_s, school::checkedIban, school::errors::kBadIban);
    CHECK(must(school::checkedIban(u"fr76 3000 6000 0112 3456 7890 189"_s))
        == u"FR7630006000011234567890189"_s);
    CHECK(must(school::checkedIban(u"BE68 5390 0754 7034"_s)) == u"BE68539007547034"_s);
    refuses(school::checkedIban, school::errors::kBadIban,
        {u"FR763000600001123456789018"_s, u"FR76"_s, u"7630006000011234567890189"_s,
            u"FR76300060000112345678901é9"_s});
    CHECK(school::shownIban(u"BE68539007547034"_s).replace(QChar::Nbsp, u' ')
        == u"BE68 5390 0754 7034"_s);
}

TEST_CASE("a postal code looks like what it is")
{
    CHECK(must(school::checkedPostalCode(u"42 000"_s)) == u"42000"_s);
    refuses(school::checkedPostalCode, school::errors::kBadPostalCode, {u"4200"_s, u"2A004"_s});
}
