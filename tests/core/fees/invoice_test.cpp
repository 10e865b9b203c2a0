#include "core/fees/errors.h"
#include "core/fees/invoice_service.h"
#include "core/fees/relief_service.h"
#include "core/people/family_service.h"
#include "core/school/identifiers.h"
#include "tests/core/fees/fees_school.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::euros;
using support::FeesSchool;
using support::must;

namespace {

const QString kSiret = u"732 829 320 00074"_s;

struct Invoicing : FeesSchool {
    explicit Invoicing(AnySchool &any)
        : FeesSchool(any)
    {
    }
    fees::InvoiceDraft draftOf(const std::vector<fees::ChargeId> &chosen)
    {
        auto draft = must(invoices.draft(service));
        draft.charges = chosen;
        return draft;
    }
    people::PartyId service =
        support::rows::party(school.database(), u"Conseil départemental"_s, QString());
    fees::InvoiceService invoices{school.workspace()};
};

} // namespace

TEST_CASE("a public payer gets a numbered invoice, frozen as issued")
{
    support::onBothEngines([](AnySchool &any) {
        Invoicing school(any);
        const auto lea = school.charge(school.leaYear, school.service, euros(800), 3);
        const auto tom = school.charge(school.tomYear, school.service, euros(85, 50));
        (void)school.charge(school.tomYear, school.mother, euros(10));
        const auto payers = must(school.invoices.billablePayers());
        REQUIRE(payers.size() == 2);
        const auto charges = must(school.invoices.billable(school.service));
        REQUIRE(charges.size() == 2);
        CHECK(charges[0].student == u"DUPONT Léa"_s);

        auto draft = school.draftOf({lea, tom});
        CHECK(draft.dueOn == QDate(2026, 10, 7));
        CHECK_FALSE(draft.mention.isEmpty());
        draft.siret = kSiret;
        draft.engagement = u"EJ-2026-118"_s;
        draft.serviceCode = u"ASE42"_s;
        const auto invoice = must(school.invoices.issue(draft));
        CHECK(invoice.number == u"FS2026-0001"_s);
        CHECK(invoice.snapshot.siret == u"73282932000074"_s);
        CHECK(invoice.snapshot.total() == euros(885, 50));
        CHECK(invoice.snapshot.lines.size() == 2);
        CHECK(invoice.snapshot.payer == u"Conseil départemental"_s);
        // Made again, it is the same; its charges are on no other one.
        CHECK(must(school.invoices.issue(draft)).number == invoice.number);
        CHECK(must(school.invoices.billable(school.service)).empty());
        CHECK(school.invoices.issue(school.draftOf({lea})).error().code == fees::errors::kInvoiced);
        // What was typed about the payer is proposed the next time.
        const auto again = must(school.invoices.draft(school.service));
        CHECK(again.siret == u"73282932000074"_s);
        CHECK(again.engagement == u"EJ-2026-118"_s);

        const auto rows = must(school.invoices.invoices());
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].students == QStringList{u"DUPONT Léa"_s, u"DUPONT Tom"_s});
        CHECK(rows[0].open == euros(885, 50));
        CHECK_FALSE(rows[0].isOutdated());
        CHECK(fees::invoiceFromJson(fees::toJson(invoice.snapshot)).value() == invoice.snapshot);
        CHECK(fees::invoiceFromJson({}).error().code == fees::errors::kBadSnapshot);
    });
}

TEST_CASE("an invoice says what is paid already, and asks for the rest alone")
{
    support::onBothEngines([](AnySchool &any) {
        Invoicing school(any);
        const auto charge = school.charge(school.leaYear, school.service, euros(300), 3);
        must(school.payments.receive(school.draft(
            euros(100), fees::proposedAllocations(euros(100), fees::openOf(school.due())))));
        CHECK(must(school.invoices.billable(school.service)).front().settled == euros(100));
        const auto invoice = must(school.invoices.issue(school.draftOf({charge})));
        CHECK(invoice.snapshot.settled == euros(100));
        CHECK(invoice.snapshot.toPay() == euros(200));
        CHECK(must(school.invoices.invoice(invoice.id)).snapshot == invoice.snapshot);
        const auto credit = must(school.invoices.cancel(invoice.id, u"Erreur"_s));
        CHECK(credit.snapshot.toPay() == euros(-300));
    });
}

TEST_CASE("an invoice is cancelled by a credit note with a number of its own")
{
    support::onBothEngines([](AnySchool &any) {
        Invoicing school(any);
        const auto charge = school.charge(school.leaYear, school.service, euros(100), 2);
        const auto first = must(school.invoices.issue(school.draftOf({charge})));
        CHECK(
            school.invoices.cancel(first.id, u" "_s).error().code == fees::errors::kMissingReason);
        // Half of it goes to the mother: the invoice is no longer what is owed.
        fees::ReliefService reliefs(any.workspace());
        must(reliefs.movePayer({school.lea, school.service, school.mother, QDate(2026, 11, 1),
            u"Fin de prise en charge"_s}));
        CHECK(must(school.invoices.invoices())[0].isOutdated());
        const auto credit = must(school.invoices.cancel(first.id, u"Fin de prise en charge"_s));
        CHECK(credit.number == u"AS2026-0001"_s);
        CHECK(credit.snapshot.total() == euros(-100));
        CHECK(credit.snapshot.cancels == first.number);
        CHECK(must(school.invoices.invoice(first.id)).creditNumber == credit.number);
        CHECK(school.invoices.cancel(first.id, u"x"_s).error().code == fees::errors::kAlreadyVoid);
        CHECK(school.invoices.cancel(credit.id, u"x"_s).error().code == security::errors::kRefused);
        const auto second = must(school.invoices.issue(school.draftOf({charge})));
        CHECK(second.number == u"FS2026-0002"_s);
        CHECK(second.snapshot.total() == euros(50));
        const auto rows = must(school.invoices.invoices());
        REQUIRE(rows.size() == 3);
        CHECK(rows[0].isCancelled());
        CHECK(rows[1].isCredit);
        CHECK(rows[1].otherNumber == first.number);
        // What is owed has not changed by any of this.
        CHECK(must(school.lists.balanceOfPayer(school.service)).charged == euros(50));
    });
}

TEST_CASE("what a payer will miss on an invoice is told before it is issued")
{
    support::onBothEngines([](AnySchool &any) {
        Invoicing school(any);
        people::FamilyService families(any.workspace());
        people::PartyDetails details;
        details.kind = people::PartyKind::Organisation;
        details.organisationKind = people::OrganisationKind::Childcare;
        details.lastName = u"Département de la Loire"_s;
        const auto payer = must(families.add(details));
        const auto charge = school.charge(school.leaYear, payer.id, euros(100));
        auto draft = must(school.invoices.draft(payer.id));
        draft.charges = {charge};
        const QStringList gaps = must(school.invoices.gaps(draft));
        REQUIRE(gaps.size() == 2);
        CHECK(gaps[0].contains(details.lastName));
        CHECK(gaps[0].contains(u"DUPONT Léa"_s));
        CHECK(gaps[1].contains(u"SIRET"_s));
        const auto issued = must(school.invoices.issue(draft));
        CHECK(issued.snapshot.isPublic);
        CHECK(fees::gapsOf(issued.snapshot) == gaps);
        CHECK(must(school.invoices.gapsOfCredit(issued.id)).size() == 2);
        // What is typed since stands on the credit note, and nothing is missing.
        must(families.setAddress(payer.id, payer.rowVersion, people::AddressKind::Home,
            {u"2 rue Charles de Gaulle"_s, {}, u"42000"_s, u"Saint-Étienne"_s, {}, {}},
            QDate(2026, 9, 1)));
        const auto other = school.charge(school.leaYear, payer.id, euros(10));
        auto next = must(school.invoices.draft(payer.id));
        next.charges = {other};
        next.siret = kSiret;
        CHECK(must(school.invoices.gaps(next)).empty());
        (void)must(school.invoices.issue(next));
        CHECK(must(school.invoices.gapsOfCredit(issued.id)).empty());
        const auto credit = must(school.invoices.cancel(issued.id, u"Sans adresse"_s));
        CHECK_FALSE(credit.snapshot.address.isEmpty());
        CHECK(credit.snapshot.siret == u"73282932000074"_s);
        // A parent is asked for no SIRET.
        CHECK(must(school.invoices.gaps(must(school.invoices.draft(school.mother)))).size() == 1);
    });
}

TEST_CASE("an invoice that cannot be is refused and takes no number")
{
    support::SchoolFile file;
    Invoicing school(file);
    const auto charge = school.charge(school.leaYear, school.service, euros(100));
    const auto fathers = school.charge(school.leaYear, school.father, euros(100));
    const auto code = [&](const auto &change) {
        auto draft = school.draftOf({charge});
        change(draft);
        return school.invoices.issue(draft).error().code;
    };
    CHECK(code([](auto &d) { d.charges.clear(); }) == fees::errors::kNoLine);
    CHECK(code([](auto &d) { d.uuid.clear(); }) == fees::errors::kMissingUuid);
    CHECK(code([](auto &d) { d.dueOn = QDate(2026, 9, 6); }) == fees::errors::kBadDate);
    CHECK(code([](auto &d) { d.siret = u"732 829 320 00075"_s; }) == school::errors::kBadSiret);
    CHECK(code([&](auto &d) { d.charges = {charge, fathers}; }) == fees::errors::kInvoiced);
    CHECK(school.invoices.invoice(fees::InvoiceId(99)).error().code == security::errors::kRefused);
    CHECK(must(school.invoices.issue(school.draftOf({charge}))).number == u"FS2026-0001"_s);
}
