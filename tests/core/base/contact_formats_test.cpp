#include "core/base/contact_formats.h"
#include "tests/support/catch.h"

using namespace Qt::Literals::StringLiterals;
using base::checkedEmail;
using base::checkedPhone;
using base::shownPhone;

TEST_CASE("a phone number is kept as the world dials it and shown as the French write it")
{
    for (const QString &typed : {u"0612345678"_s, u"06 12 34 56 78"_s, u"06.12.34.56.78"_s,
             u"06-12-34-56-78"_s, u"06/12/34/56/78"_s, u"+33 6 12 34 56 78"_s,
             u"+33 (0)6 12 34 56 78"_s, u"0033612345678"_s, u"06\u00A012\u202F34 56 78"_s}) {
        INFO(typed.toStdString());
        CHECK(checkedPhone(typed).value_or(QString()) == u"+33612345678");
    }
    CHECK(shownPhone(u"+33612345678"_s) == u"06\u00A012\u00A034\u00A056\u00A078"_s);
    CHECK(checkedPhone(u"+32 475 12 34 56"_s).value_or(QString()) == u"+32475123456");
    CHECK(checkedPhone(u"0041 22 345 67 89"_s).value_or(QString()) == u"+41223456789");
    CHECK(shownPhone(u"+32475123456"_s) == u"+32475123456");
    CHECK(checkedPhone(u"  "_s).value_or(u"?"_s).isEmpty());
}

TEST_CASE("what is no phone number is refused with what was typed")
{
    for (const QString &wrong :
        {u"0000000000"_s, u"06123456"_s, u"06 12 34 56 7x"_s, u"061234567890"_s,
            u"+33 06 12 34 56 7"_s, u"00 77 01 02 03"_s, u"+33"_s, u"appeler la mère"_s}) {
        const auto refused = checkedPhone(wrong);
        INFO(wrong.toStdString());
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == base::errors::kBadPhone);
        CHECK(refused.error().message.contains(wrong));
    }
}

TEST_CASE("an e-mail address is judged lightly")
{
    CHECK(checkedEmail(u" ismaël.marchand@exemple.fr "_s).value_or(QString())
        == u"ismaël.marchand@exemple.fr");
    CHECK(checkedEmail(QString()).value_or(u"?"_s).isEmpty());
    for (const QString &wrong : {u"lea"_s, u"lea@exemple"_s, u"@exemple.fr"_s, u"lea@@exemple.fr"_s,
             u"lea dupont@exemple.fr"_s, u"a@b.fr, c@d.fr"_s, u"a@b..fr"_s})
        CHECK(checkedEmail(wrong).error().code == base::errors::kBadEmail);
    CHECK_FALSE(checkedEmail(QString(300, u'a') + u"@exemple.fr"_s));
}
