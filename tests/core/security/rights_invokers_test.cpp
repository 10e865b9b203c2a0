// Every operation through its real use cases, by each role, on what is own and what is not (SEC-1).
#include "tests/core/security/rights_school.h"
#include "tests/core/security/rights_table.h"

#include <QDirIterator>

using namespace Qt::Literals::StringLiterals;
using rights::Invoker;
using rights::RightsSchool;
using rights::Where;
using security::Operation;
using security::Reach;

namespace {

// Operations of the table of rights that no use case asks for yet. Restoring makes a new file from
// a backup and its recovery key, before anybody can sign in.
const QSet<Operation> kWithoutUseCase{Operation::ReadDirectory, Operation::Restore};

std::vector<Invoker> allInvokers()
{
    std::vector<Invoker> all;
    for (const auto &part : {rights::peopleInvokers(), rights::admissionInvokers(),
             rights::lessonInvokers(), rights::absenceInvokers(), rights::incidentInvokers(),
             rights::progressInvokers(), rights::pathInvokers(), rights::reviewInvokers(),
             rights::feesAndOutcomeInvokers(), rights::feeAgreementInvokers(),
             rights::schoolInvokers(), rights::safetyInvokers(), rights::paperInvokers(),
             rights::catalogueInvokers(), rights::examInvokers(), rights::bookInvokers()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void checkAllowed(const Invoker &invoker, security::Role role, Where where)
{
    RightsSchool school(role);
    const base::Done result = invoker.call(school, where);
    INFO(
        (result ? "" : result.error().message.toStdString() + result.error().detail.toStdString()));
    CHECK(result.has_value());
}

void checkRefused(const Invoker &invoker, security::Role role, Where where)
{
    RightsSchool school(role);
    const base::Done result = invoker.call(school, where);
    CHECK_FALSE(result.has_value());
    if (result)
        return;
    CHECK(result.error().code == security::errors::kRefused);
    CHECK(result.error().message == security::notThere().message);
}

void check(const Invoker &invoker)
{
    const auto expected = rights::expectedRights();
    for (const security::Role role : security::kRoles) {
        const Reach reach = expected[rights::textOf(nameOf(invoker.operation))][role];
        for (const Where where : {Where::Own, Where::Elsewhere}) {
            INFO(nameOf(role) << ": " << nameOf(invoker.operation) << ", " << invoker.name
                              << (where == Where::Own ? ", own" : ", elsewhere"));
            if (reach == Reach::All || (reach == Reach::Own && where == Where::Own))
                checkAllowed(invoker, role, where);
            else
                checkRefused(invoker, role, where);
        }
    }
}

} // namespace

TEST_CASE("every operation has a use case that is called here")
{
    QSet<Operation> invoked;
    for (const Invoker &invoker : allInvokers())
        invoked += invoker.operation;
    for (const Operation operation : rights::allOperations()) {
        INFO(nameOf(operation));
        CHECK(invoked.contains(operation) != kWithoutUseCase.contains(operation));
    }
}

TEST_CASE("what has no use case is asked for nowhere")
{
    for (const auto &[operation, word] : {std::pair(Operation::ReadDirectory, "ReadDirectory"),
             std::pair(Operation::Restore, "Restore")}) {
        REQUIRE(kWithoutUseCase.contains(operation));
        const QString wanted = u"require(Operation::%1"_s.arg(QLatin1StringView(word));
        QDirIterator sources(QStringLiteral(ETABLI_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile source(sources.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            INFO(source.fileName().toStdString());
            CHECK_FALSE(
                QString::fromUtf8(source.readAll()).remove(u"security::"_s).contains(wanted));
        }
    }
}

TEST_CASE("each role does to young people's files what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::peopleInvokers())
        check(invoker);
}

TEST_CASE("each role does to livrets and weeks what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::bookInvokers())
        check(invoker);
}

TEST_CASE("each role does to candidates and stays what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::admissionInvokers())
        check(invoker);
}

TEST_CASE("each role does to shares, reliefs and invoices what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::feeAgreementInvokers())
        check(invoker);
}

TEST_CASE("each role does to papers and statutory lists what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::paperInvokers())
        check(invoker);
}

TEST_CASE("each role does to lessons, rolls and hours what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::lessonInvokers())
        check(invoker);
}

TEST_CASE("each role does to paths and objectives what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::pathInvokers())
        check(invoker);
}

TEST_CASE("each role does to fees, exams and leavers what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::feesAndOutcomeInvokers())
        check(invoker);
}

TEST_CASE("each role does to the school and its staff what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::schoolInvokers())
        check(invoker);
}

TEST_CASE("each role does to accounts, trail and backups what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::safetyInvokers())
        check(invoker);
}

TEST_CASE("each role does to frameworks what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::catalogueInvokers())
        check(invoker);
}

TEST_CASE(
    "each role does to marks, adjustments and mock exams what the table of rights says (SEC-1)")
{
    for (const Invoker &invoker : rights::examInvokers())
        check(invoker);
}

TEST_CASE("nobody at work, or a locked window, is refused by every use case")
{
    for (const Invoker &invoker : allInvokers()) {
        INFO(nameOf(invoker.operation) << ", " << invoker.name);
        if (std::string_view(invoker.name) == "a roll") // signs people in by itself
            continue;
        RightsSchool school(security::Role::Director);
        school.workspace().lock();
        const base::Done locked = invoker.call(school, Where::Own);
        REQUIRE_FALSE(locked.has_value());
        CHECK(locked.error().code == security::errors::kLocked);
        school.workspace().signOut();
        const base::Done nobody = invoker.call(school, Where::Own);
        REQUIRE_FALSE(nobody.has_value());
        CHECK(nobody.error().code == security::errors::kNobody);
    }
}
