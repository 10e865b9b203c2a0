#pragma once

#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"

namespace tests {

// Money that comes in, goes on instalments, comes back or is given back, at random.
class RandomPayments {
public:
    RandomPayments(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
    }

    void pay()
    {
        const qint64 cents = m_random.bounded(1, 60000);
        const auto allocations = wishes(cents);
        const bool possible = fits(allocations, cents);
        auto draft = m_school.draft(base::Money::fromCents(cents), allocations);
        draft.means = m_random.bounded(3) == 0 ? fees::Means::Cash : fees::Means::Cheque;
        if (draft.means == fees::Means::Cheque && m_random.bounded(4) == 0)
            draft.cashOn = draft.receivedOn.addDays(m_random.bounded(90));
        const auto received = m_school.payments.receive(draft);
        REQUIRE(received.has_value() == possible);
        if (!received)
            return;
        ++m_books.receipts;
        Books::Paid paid{cents, draft.means == fees::Means::Cheque};
        paid.readyOn = draft.cashOn;
        for (const auto &allocation : allocations)
            paid.on[allocation.instalment.value()] += allocation.amount.cents();
        m_books.payments[received->payment.value()] = paid;
        CHECK(received->advance.cents() == paid.left());
        if (m_random.bounded(3) == 0)
            CHECK(support::must(m_school.payments.receive(draft)).payment == received->payment);
    }

    void voidPayment()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments, m_random);
        Books::Paid &paid = m_books.payments[id];
        const bool possible = !paid.isVoid && paid.refunds.isEmpty();
        REQUIRE(
            m_school.payments.voidPayment(fees::PaymentId(id), QStringLiteral("essai")).has_value()
            == possible);
        if (possible)
            cancel(paid);
    }

    void allocate()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments, m_random);
        Books::Paid &paid = m_books.payments[id];
        const auto allocations = wishes(paid.left());
        const bool possible = !paid.isVoid && fits(allocations, paid.left());
        REQUIRE(
            m_school.payments.allocate(fees::PaymentId(id), allocations).has_value() == possible);
        if (!possible)
            return;
        for (const auto &allocation : allocations)
            paid.on[allocation.instalment.value()] += allocation.amount.cents();
    }

    void release()
    {
        if (m_books.payments.isEmpty() || m_books.instalments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments, m_random);
        Books::Paid &paid = m_books.payments[id];
        const qint64 instalment = paid.on.isEmpty() ? anyKeyOf(m_books.instalments, m_random)
                                                    : anyKeyOf(paid.on, m_random);
        const bool possible = paid.on.value(instalment) > 0;
        CHECK(m_school.payments.release(fees::PaymentId(id), fees::InstalmentId(instalment))
                  .has_value()
            == possible);
        paid.on.remove(instalment);
    }

    void giveBack()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments, m_random);
        Books::Paid &paid = m_books.payments[id];
        const qint64 cents = m_random.bounded(qint64(1), std::max<qint64>(paid.left(), 1) + 2);
        const bool possible = !paid.isVoid && cents <= paid.left();
        const auto refund = m_school.refunds.refund(
            {security::Workspace::newUuid(), fees::PaymentId(id), m_school.school.clock.today(),
                base::Money::fromCents(cents), fees::Means::Transfer, {}, QStringLiteral("essai")});
        REQUIRE(refund.has_value() == possible);
        if (possible)
            paid.refunds[refund->value()] = cents;
    }

    void voidRefund()
    {
        if (m_books.payments.isEmpty())
            return;
        Books::Paid &paid = m_books.payments[anyKeyOf(m_books.payments, m_random)];
        if (paid.refunds.isEmpty())
            return;
        const qint64 id = anyKeyOf(paid.refunds, m_random);
        support::must(m_school.refunds.voidRefund(fees::RefundId(id), QStringLiteral("essai")));
        CHECK_FALSE(m_school.refunds.voidRefund(fees::RefundId(id), QStringLiteral("essai")));
        paid.refunds.remove(id);
    }

    // A payment that was cancelled, by whoever.
    static void cancel(Books::Paid &paid)
    {
        paid.isVoid = true;
        paid.on.clear();
    }

private:
    // Up to three instalments, mostly within what is open, sometimes a cent above.
    std::vector<fees::Allocation> wishes(qint64 cents)
    {
        std::vector<fees::Allocation> allocations;
        for (int i = m_random.bounded(4); i > 0 && !m_books.instalments.isEmpty(); --i) {
            const qint64 id = anyKeyOf(m_books.instalments, m_random);
            const qint64 open = m_books.instalments[id].cents - m_books.settled(id);
            const qint64 most = std::min(cents, open) + (m_random.bounded(10) == 0 ? 1 : 0);
            if (most > 0)
                allocations.push_back({fees::InstalmentId(id),
                    base::Money::fromCents(
                        m_random.bounded(2) == 0 ? most : m_random.bounded(qint64(1), most + 1))});
        }
        return allocations;
    }
    bool fits(const std::vector<fees::Allocation> &allocations, qint64 cents) const
    {
        QMap<qint64, qint64> sums;
        qint64 sum = 0;
        for (const auto &allocation : allocations) {
            sums[allocation.instalment.value()] += allocation.amount.cents();
            sum += allocation.amount.cents();
        }
        for (const auto &[id, wanted] : sums.asKeyValueRange()) {
            if (wanted > m_books.instalments[id].cents - m_books.settled(id))
                return false;
        }
        return sum <= cents;
    }

    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
};

} // namespace tests
