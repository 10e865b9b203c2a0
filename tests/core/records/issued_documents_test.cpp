#include "core/records/issued_documents.h"
#include "core/records/number_cycle.h"
#include "core/storage/statement.h"
#include "tests/support/both_engines.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;
using records::IssuedDocuments;
using security::Operation;
using security::Role;
using support::AnySchool;
using support::must;

namespace {

records::NewDocument receipt(const QString &payment)
{
    return {u"receipt"_s, u"R"_s, 2026, {u"payment"_s, payment}, u"Reçu"_s, 3,
        {{u"remitter"_s, u"Mme Lefèvre « %1 »"_s}, {u"cents"_s, 26667}}};
}

struct Office {
    explicit Office(AnySchool &theSchool)
        : school(theSchool)
    {
        school.signIn(u"sec"_s, {Role::Secretary});
    }
    security::Permit reading() { return must(school.workspace().require(Operation::ReadFees)); }
    security::Transaction writing()
    {
        const auto permit = must(school.workspace().require(Operation::ManageFees));
        return must(security::Transaction::begin(school.workspace(), permit));
    }
    records::IssuedDocument issue(const QString &payment)
    {
        auto transaction = writing();
        const auto issued = must(IssuedDocuments::issue(transaction, receipt(payment)));
        must(transaction.commit());
        return issued;
    }
    AnySchool &school;
};

} // namespace

TEST_CASE("an issued document is read back as it was, by key, number and subject")
{
    support::onBothEngines([](AnySchool &school) {
        Office office(school);
        const auto first = office.issue(u"pay-1"_s);
        school.clock.advance(1000);
        const auto second = office.issue(u"pay-1"_s);
        (void)office.issue(u"pay-2"_s);
        CHECK(first.number == u"R2026-0001"_s);
        CHECK(second.number == u"R2026-0002"_s);

        const auto found =
            must(IssuedDocuments::find(school.database(), office.reading(), first.id));
        REQUIRE(found);
        CHECK(found->uuid == first.uuid);
        CHECK(found->subject.kind == u"payment"_s);
        CHECK(found->templateVersion == 3);
        CHECK(found->snapshot == receipt({}).snapshot);
        CHECK(found->issuedAt == first.issuedAt);
        CHECK(found->issuedBy == u"sec"_s);
        CHECK_FALSE(found->printedAt);

        const auto byNumber = must(IssuedDocuments::byNumber(
            school.database(), office.reading(), u"receipt"_s, u"R2026-0002"_s));
        REQUIRE(byNumber);
        CHECK(byNumber->id == second.id);
        CHECK_FALSE(must(IssuedDocuments::byNumber(
            school.database(), office.reading(), u"receipt"_s, u"R2026-0009"_s)));
        const auto about =
            must(IssuedDocuments::about(school.database(), office.reading(), u"pay-1"_s));
        REQUIRE(about.size() == 2);
        CHECK(about[0].id == first.id);
        CHECK_FALSE(must(
            IssuedDocuments::find(school.database(), office.reading(), records::DocumentId(999))));
    });
}

TEST_CASE("a document given up leaves no number behind")
{
    support::onBothEngines([](AnySchool &school) {
        Office office(school);
        {
            auto transaction = office.writing();
            must(IssuedDocuments::issue(transaction, receipt(u"pay-1"_s)));
        }
        CHECK(office.issue(u"pay-2"_s).number == u"R2026-0001"_s);
    });
}

TEST_CASE("the pages of the first print are kept and never replaced")
{
    support::onBothEngines([](AnySchool &school) {
        Office office(school);
        const auto issued = office.issue(u"pay-1"_s);
        const QByteArray pages("%PDF-1.4\0\xFF pages", 17);
        CHECK_FALSE(
            must(IssuedDocuments::printedBytes(school.database(), office.reading(), issued.id)));
        {
            auto transaction = office.writing();
            must(IssuedDocuments::attach(transaction, issued.id, pages));
            must(transaction.commit());
        }
        {
            auto transaction = office.writing();
            CHECK(IssuedDocuments::attach(transaction, issued.id, "other").error().code
                == records::errors::kAlreadyPrinted);
            CHECK(IssuedDocuments::attach(transaction, records::DocumentId(999), pages).error().code
                == security::errors::kRefused);
            const QByteArray huge(records::kLargestDocument + 1, 'x');
            CHECK(IssuedDocuments::attach(transaction, issued.id, huge).error().code
                == records::errors::kTooLarge);
        }
        const auto kept =
            must(IssuedDocuments::printedBytes(school.database(), office.reading(), issued.id));
        REQUIRE(kept);
        CHECK(*kept == pages);
        CHECK(must(IssuedDocuments::find(school.database(), office.reading(), issued.id))->printedAt
            == school.clock.nowUtc());

        storage::Statement tamper(school.database(), u"UPDATE issued_document SET bytes = ?"_s);
        must(tamper.run(QByteArray("forged")));
        CHECK(IssuedDocuments::printedBytes(school.database(), office.reading(), issued.id)
                  .error()
                  .code
            == records::errors::kAltered);
    });
}
