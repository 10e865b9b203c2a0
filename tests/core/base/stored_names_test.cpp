#include "core/base/stored_names.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;

namespace {

enum class Colour { None, Red, DarkBlue };
constexpr base::StoredNames<Colour, 3> kColours{
    {{Colour::None, u""}, {Colour::Red, u"red"}, {Colour::DarkBlue, u"dark-blue"}}};

} // namespace

TEST_CASE("what is stored of an enumeration is read back as it was")
{
    for (const Colour colour : {Colour::None, Colour::Red, Colour::DarkBlue}) {
        CHECK(kColours.find(kColours.of(colour)) == colour);
        CHECK(*kColours.read(kColours.of(colour)) == colour);
    }
    CHECK(kColours.of(Colour::DarkBlue) == u"dark-blue"_s);
    CHECK(kColours.find(QString()) == Colour::None);
}

TEST_CASE("a stored name that is not known is an error and never another value")
{
    for (const QString &stored : {u"Red"_s, u"red "_s, u"dark"_s, u"green"_s, QString(QChar(0))}) {
        CHECK_FALSE(kColours.find(stored));
        const auto read = kColours.read(stored);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == base::errors::kUnknownName);
        CHECK_FALSE(read.error().message.contains(u"green"_s)); // for people: what to do
        CHECK(stored.startsWith(read.error().detail));
    }
}
