#pragma once

#include "core/fees/agreement_service.h"
#include "core/fees/invoice_service.h"
#include "core/fees/proposal_service.h"
#include "core/fees/rules_service.h"
#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"

namespace tests {

// Students charged by shares with discounts, and invoices with their credit notes, at random.
class RandomAgreements {
public:
    RandomAgreements(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
        using fees::FeeKind;
        (void)support::must(school.plans.save(school.year, 0,
            {{FeeKind::Tuition, QStringLiteral("Scolarité"), support::euros(799, 99)},
                {FeeKind::Equipment, QStringLiteral("Tenue"), support::euros(85, 53)}}));
        const auto before = support::must(m_rules.rules(school.year));
        auto rules = before;
        rules.discounts = {{std::nullopt, QStringLiteral("Fratrie"), 3333},
            {std::nullopt, QStringLiteral("Commission"), 0, support::euros(77, 7)}};
        rules.prorated = true;
        rules.yearMonths = 11;
        rules.bursaryAuthorisedOn = QDate(2026, 9, 1);
        rules.scale = {{1, support::euros(105, 1), QStringLiteral("essai")},
            {2, support::euros(249, 99), QStringLiteral("essai")}};
        m_discounts = support::must(m_rules.save(school.year, before, rules)).discounts;
    }

    void chargeByShares()
    {
        const auto enrolment = m_random.bounded(2) == 0 ? m_school.leaYear : m_school.tomYear;
        agree(enrolment);
        grant(enrolment);
        fees::ProposalChoice choice;
        choice.count = 1 + m_random.bounded(10);
        for (const fees::Discount &discount : m_discounts) {
            if (m_random.bounded(2) == 0)
                choice.discounts.push_back(*discount.id);
        }
        if (m_random.bounded(3) == 0) {
            choice.reduction = base::Money::fromCents(m_random.bounded(1, 5000));
            choice.reductionReason = QStringLiteral("essai");
        }
        const auto proposal = support::must(m_proposals.propose(enrolment, choice));
        (void)support::must(m_proposals.charge(enrolment, choice));
        CHECK(m_books.addNew(m_school.due()) == proposal.owed.cents());
    }

    void invoice()
    {
        const auto payer = m_random.bounded(2) == 0 ? m_school.mother : m_school.father;
        const auto billable = support::must(m_invoices.billable(payer));
        if (billable.empty())
            return;
        auto draft = support::must(m_invoices.draft(payer));
        base::Money sum;
        for (const fees::BillableCharge &charge : billable) {
            if (m_random.bounded(2) != 0)
                continue;
            draft.charges.push_back(charge.charge);
            sum += charge.amount;
        }
        const auto issued = m_invoices.issue(draft);
        REQUIRE(issued.has_value() == !draft.charges.empty());
        if (!issued)
            return;
        CHECK(issued->snapshot.total() == sum);
        ++m_books.invoices;
        m_issued += issued->id.value();
    }

    void credit()
    {
        if (m_issued.isEmpty())
            return;
        const qint64 id = m_issued.takeAt(m_random.bounded(int(m_issued.size())));
        (void)support::must(m_invoices.cancel(fees::InvoiceId(id), QStringLiteral("essai")));
        CHECK_FALSE(m_invoices.cancel(fees::InvoiceId(id), QStringLiteral("essai")));
        ++m_books.credits;
    }

private:
    void grant(enrolment::EnrolmentId enrolment)
    {
        auto bursary = support::must(m_agreements.bursary(enrolment));
        bursary.echelon = m_random.bounded(3);
        bursary.procurationOn = QDate(2026, 9, 2);
        (void)support::must(m_agreements.saveBursary(bursary));
    }

    void agree(enrolment::EnrolmentId enrolment)
    {
        const auto sets = support::must(m_agreements.shares(enrolment));
        fees::ShareSet set =
            sets.empty() ? fees::ShareSet{enrolment, QDate(2026, 9, 1), {}} : sets.front();
        set.shares = {{m_school.mother, m_random.bounded(1, 100)}};
        if (m_random.bounded(2) == 0)
            set.shares.push_back({m_school.father, m_random.bounded(1, 100)});
        else
            set.shares.push_back(
                {m_school.father, 0, base::Money::fromCents(m_random.bounded(1, 20000))});
        (void)support::must(m_agreements.saveShares(set));
    }

    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
    fees::RulesService m_rules{m_school.school.workspace()};
    fees::AgreementService m_agreements{m_school.school.workspace()};
    fees::ProposalService m_proposals{m_school.school.workspace()};
    fees::InvoiceService m_invoices{m_school.school.workspace()};
    std::vector<fees::Discount> m_discounts;
    QList<qint64> m_issued; // not cancelled
};

} // namespace tests
