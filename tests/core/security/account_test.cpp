#include "core/security/printed_code.h"
#include "core/security/transaction.h"
#include "core/storage/statement.h"
#include "tests/support/school_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using security::AccountService;
using security::Role;
using support::kPassword;
using support::must;
using support::SchoolFile;

namespace {

// A school with a director who can sign in.
struct School : SchoolFile {
    School()
    {
        const auto permit = security::Policy::beforeSignIn(security::AccountId(0));
        auto transaction = must(security::Transaction::begin(workspace(), permit));
        const auto id =
            must(AccountService::add(transaction, u"dir"_s, u"Claire Moreau"_s, {Role::Director}));
        must(AccountService::setPassword(transaction, id, kPassword, support::cheapCost()));
        must(transaction.commit());
    }
    AccountService accounts{workspace()};
};

} // namespace

TEST_CASE("who signs in with the right password is at work")
{
    School school;
    must(school.accounts.signIn(u" DIR "_s, kPassword));
    REQUIRE(school.workspace().signedIn());
    CHECK(school.workspace().signedIn()->name == u"Claire Moreau"_s);
    CHECK(school.workspace().signedIn()->secretKey.bytes().size() == 32);
    CHECK(school.workspace().require(security::Operation::ManageAccounts));
}

TEST_CASE("an account that is opened again is what it was before it was closed")
{
    School school;
    must(school.accounts.signIn(u"dir"_s, kPassword));
    const QString code = must(school.accounts.create(u"sec"_s, u"Nadia Sec"_s, {Role::Secretary}));
    const auto find = [&](const QString &login) {
        const auto accounts = must(school.accounts.accounts());
        const auto found = std::find_if(accounts.begin(), accounts.end(),
            [&](const security::Account &account) { return account.login == login; });
        REQUIRE(found != accounts.end());
        return *found;
    };
    const auto closeAndReopen = [&](const QString &login) {
        must(school.accounts.close(find(login).id));
        CHECK(find(login).state == security::AccountState::Closed);
        must(school.accounts.reopen(find(login).id));
        return find(login).state;
    };
    // The one-time code was never used: it still waits for its owner, and still works.
    CHECK(closeAndReopen(u"sec"_s) == security::AccountState::Pending);
    must(school.accounts.chooseFirstPassword(u"sec"_s, code, u"cuivre-marteau-souple"_s));
    must(school.accounts.signIn(u"dir"_s, kPassword));
    CHECK(closeAndReopen(u"sec"_s) == security::AccountState::Active);
    must(school.accounts.signIn(u"sec"_s, u"cuivre-marteau-souple"_s));
}

TEST_CASE("wrong passwords wait longer and longer, whatever is done to the clock", "[FI-27]")
{
    School school;
    const auto wrong = [&] { return school.accounts.signIn(u"dir"_s, u"faux"_s).error().code; };
    CHECK(wrong() == security::errors::kWrongPassword);
    CHECK(wrong() == security::errors::kTooSoon);
    school.clock.setNow(school.clock.nowUtc().addYears(10));
    CHECK(wrong() == security::errors::kTooSoon);
    school.clock.advance(1100);
    CHECK(wrong() == security::errors::kWrongPassword);
    school.clock.advance(1100);
    CHECK(wrong() == security::errors::kTooSoon);
    school.clock.advance(1000);
    must(school.accounts.signIn(u"dir"_s, kPassword));

    SECTION("a program started again remembers")
    {
        school.clock.advance(600000);
        CHECK(wrong() == security::errors::kWrongPassword);
        AccountService again(school.workspace());
        CHECK(again.signIn(u"dir"_s, kPassword).error().code == security::errors::kTooSoon);
        school.clock.setNow(school.clock.nowUtc().addYears(-20));
        const auto refused = again.signIn(u"dir"_s, kPassword);
        CHECK(refused.error().code == security::errors::kTooSoon);
        CHECK(refused.error().message.contains(u"300"));
    }
}

TEST_CASE("an unknown name is told the same words as a wrong password")
{
    School school;
    const auto unknown = school.accounts.signIn(u"personne"_s, kPassword);
    const auto wrong = school.accounts.signIn(u"dir"_s, u"faux"_s);
    CHECK(unknown.error().message == wrong.error().message);
}

TEST_CASE("the owner of a new account chooses its password with the code")
{
    School school;
    must(school.accounts.signIn(u"dir"_s, kPassword));
    const QString code =
        must(school.accounts.create(u"sec"_s, u"Nadia Ferrand"_s, {Role::Secretary}));
    school.accounts.signOut();
    CHECK(school.accounts.signIn(u"sec"_s, kPassword).error().code
        == security::errors::kWrongPassword);
    school.clock.advance(10000);
    CHECK(school.accounts.chooseFirstPassword(u"sec"_s, u"AAAA-AAAA-AAAA-AAAA"_s, kPassword)
              .error()
              .code
        == security::errors::kWrongPassword);
    school.clock.advance(10000);
    must(school.accounts.chooseFirstPassword(u"sec"_s, code.toLower(), kPassword));
    CHECK(school.workspace().signedIn()->login == u"sec"_s);
    CHECK(school.workspace().reach(security::Operation::ManageAccounts) == security::Reach::None);
    school.accounts.signOut();
    CHECK(school.accounts.chooseFirstPassword(u"sec"_s, code, kPassword).error().code
        == security::errors::kWrongPassword);
}

TEST_CASE("weak passwords and wrong sign-in names are refused with the reason", "[BI-31]")
{
    School school;
    must(school.accounts.signIn(u"dir"_s, kPassword));
    for (const QString &bad : {u"court"_s, u"motdepasse2026"_s, u"ClaireMoreau1"_s,
             u"aaaaaaaaaaaaaa"_s, u"azertyuiop12"_s, QString(300, u'x')}) {
        INFO(bad.left(20).toStdString());
        CHECK(school.accounts.changeOwnPassword(kPassword, bad).error().code.name
            == "security.weak-password");
    }
    must(school.accounts.changeOwnPassword(kPassword, u"un deux trois quatre cinq"_s));
    for (const QString &bad : {u"Раul"_s, u"a"_s, u"léa"_s, u"du\u200Bpont"_s, u"a b c"_s})
        CHECK(school.accounts.create(bad, u"X"_s, {Role::Teacher}).error().code
            == security::errors::kBadLogin);
    CHECK(school.accounts.create(u"dir"_s, u"X"_s, {Role::Teacher}).error().code
        == security::errors::kLoginTaken);
}

TEST_CASE("an account that is locked before its first password still waits for it when reopened")
{
    School school;
    must(school.accounts.signIn(u"dir"_s, kPassword));
    const QString code = must(school.accounts.create(u"neuf"_s, u"Neuf"_s, {Role::Teacher}));
    const auto state = [&](security::AccountId *id = nullptr) {
        for (const security::Account &account : must(school.accounts.accounts())) {
            if (account.login == u"neuf" && id)
                *id = account.id;
            if (account.login == u"neuf")
                return account.state;
        }
        return security::AccountState::Active;
    };
    security::AccountId id(0);
    CHECK(state(&id) == security::AccountState::Pending);
    must(school.accounts.close(id));
    CHECK(AccountService(school.workspace())
              .chooseFirstPassword(u"neuf"_s, code, kPassword)
              .error()
              .code
        == security::errors::kWrongPassword);
    school.clock.advance(60000);
    must(school.accounts.signIn(u"dir"_s, kPassword));
    must(school.accounts.reopen(id));
    CHECK(state() == security::AccountState::Pending);
    must(AccountService(school.workspace()).chooseFirstPassword(u"neuf"_s, code, kPassword));
}

TEST_CASE(
    "the last director keeps the role (SEC-9), and a lowered role takes effect at once (SEC-2)")
{
    School school;
    must(school.accounts.signIn(u"dir"_s, kPassword));
    const auto me = school.workspace().signedIn()->account;
    CHECK(school.accounts.assignRoles(me, {Role::Teacher}).error().code
        == security::errors::kLastDirector);
    CHECK(school.accounts.close(me).error().code == security::errors::kLastDirector);
    const QString code = must(school.accounts.create(u"dir2"_s, u"Second"_s, {Role::Director}));
    CHECK(school.accounts.assignRoles(me, {}).error().code == security::errors::kLastDirector);
    must(AccountService(school.workspace()).chooseFirstPassword(u"dir2"_s, code, kPassword));
    must(school.accounts.assignRoles(me, {Role::Teacher}));
    must(school.accounts.signIn(u"dir"_s, kPassword));
    CHECK(school.accounts.accounts().error().code == security::errors::kRefused);
}

TEST_CASE("a locked window refuses everything and its key is wiped (SEC-8)")
{
    School school;
    CHECK(school.accounts.accounts().error().code == security::errors::kNobody);
    must(school.accounts.signIn(u"dir"_s, kPassword));
    school.workspace().lock();
    CHECK(school.workspace().signedIn()->secretKey.isEmpty());
    CHECK(school.accounts.accounts().error().code == security::errors::kLocked);
    must(school.accounts.signIn(u"dir"_s, kPassword));
    CHECK_FALSE(school.workspace().signedIn()->secretKey.isEmpty());
    CHECK(school.accounts.accounts());
}

TEST_CASE("the audit chain shows an edit, a removal, an insertion and a swap (E-13)")
{
    School school;
    for (int i = 0; i < 10; ++i) {
        must(school.accounts.signIn(u"dir"_s, kPassword));
        school.accounts.signOut();
    }
    security::AuditTrail trail(school.database());
    const auto clean = must(trail.verify());
    CHECK(clean.entries >= 12);
    CHECK_FALSE(clean.firstBroken);
    const QString tamper = GENERATE(u"UPDATE audit_entry SET action = 'x' WHERE seq = 5"_s,
        u"DELETE FROM audit_entry WHERE seq = 6"_s,
        u"UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"_s,
        u"UPDATE audit_entry SET chain = x'00' WHERE seq = 7"_s,
        u"UPDATE audit_entry SET seq = seq + 100 WHERE seq = 8"_s);
    must(school.database().runDirectly(tamper));
    CHECK(must(trail.verify()).firstBroken);
}

TEST_CASE("printed codes come back from paper, and a slip of the pen shows")
{
    for (int i = 0; i < 200; ++i) {
        const QByteArray bits = security::randomBits(160);
        const QString code = security::printedCode(bits);
        CHECK(security::bitsOfCode(code.toLower().replace(u'0', u'o').replace(u'1', u'l'), 160)
            == bits);
        QString slip = code;
        slip[2] = slip[2] == u'A' ? u'B' : u'A';
        CHECK_FALSE(security::bitsOfCode(slip, 160));
    }
    CHECK_FALSE(security::bitsOfCode(u""_s, 160));
}

TEST_CASE("the entropy of a password follows the worked examples")
{
    QFile file(QStringLiteral(ETABLI_SOURCE_DIR "/tests/data/test_vectors.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QJsonValue &vector :
        QJsonDocument::fromJson(file.readAll())[u"entropy"_s].toArray()) {
        const double bits = vector[2].toDouble();
        CHECK(security::entropyCentibits(vector[0].toInt(), vector[1].toInt())
            == Approx(bits * 100).margin(1));
    }
}
