#pragma once

#include "tests/core/fees/random_payments.h"

namespace tests {

// Cheques taken to the bank, and those that come back, at random.
class RandomCheques {
public:
    RandomCheques(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
    }

    void takeToBank()
    {
        if (m_books.payments.isEmpty())
            return;
        const QList<qint64> keys{
            anyKeyOf(m_books.payments, m_random), anyKeyOf(m_books.payments, m_random)};
        const QDate today = m_school.school.clock.today();
        const bool possible = std::all_of(keys.begin(), keys.end(), [&](qint64 key) {
            const Books::Paid &paid = m_books.payments[key];
            return paid.isCheque && !paid.isVoid && !paid.isDeposited
                && paid.readyOn.value_or(today) <= today;
        });
        const auto slip = m_school.cheques.takeToBank(
            {fees::PaymentId(keys[0]), fees::PaymentId(keys[1])}, today);
        REQUIRE(slip.has_value() == possible);
        if (!possible)
            return;
        ++m_books.deposits;
        for (const qint64 key : keys)
            m_books.payments[key].isDeposited = true;
    }

    // Now and then with the bank's fees, which whoever the cheque settled something for is charged.
    void returnUnpaid()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments, m_random);
        Books::Paid &paid = m_books.payments[id];
        std::optional<base::Money> bankFees;
        if (m_random.bounded(2) == 0)
            bankFees = base::Money::fromCents(m_random.bounded(1, 3000));
        const bool possible = paid.isCheque && !paid.isVoid && paid.refunds.isEmpty()
            && (!bankFees || !paid.on.isEmpty());
        REQUIRE(
            m_school.cheques.returnUnpaid(fees::PaymentId(id), QStringLiteral("essai"), bankFees)
                .has_value()
            == possible);
        if (!possible)
            return;
        RandomPayments::cancel(paid);
        CHECK(m_books.addNew(m_school.due()) == bankFees.value_or(base::Money()).cents());
    }

private:
    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
};

} // namespace tests
