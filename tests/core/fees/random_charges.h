#pragma once

#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"

namespace tests {

// What is charged and cancelled, and who is written to, at random.
class RandomCharges {
public:
    RandomCharges(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
    }

    void charge()
    {
        const bool first = m_random.bounded(2) == 0;
        const auto payer = m_random.bounded(2) == 0 ? m_school.mother : m_school.father;
        const auto id = m_school.charge(first ? m_school.leaYear : m_school.tomYear, payer,
            base::Money::fromCents(m_random.bounded(1, 90000)), 1 + m_random.bounded(10));
        for (const auto &line : m_school.due()) {
            if (line.charge == id)
                m_books.instalments[line.instalment.value()] = {
                    id.value(), payer.value(), line.amount.cents(), line.dueOn};
        }
    }

    void voidCharge()
    {
        if (m_books.instalments.isEmpty())
            return;
        const qint64 charge = m_books.instalments[anyKeyOf(m_books.instalments, m_random)].charge;
        const qint64 settled = m_books.settledOf(charge);
        const auto done =
            m_school.charges.voidCharge(fees::ChargeId(charge), QStringLiteral("essai"));
        CHECK(done.has_value() == (settled == 0));
        if (done)
            m_books.instalments.removeIf(
                [&](const auto &entry) { return entry.value().charge == charge; });
    }

    // A day goes by, and whoever is to be written to is.
    void remind()
    {
        m_school.school.clock.set(m_school.school.clock.today().addDays(3));
        std::vector<people::PartyId> payers;
        for (const auto &proposal : support::must(m_school.reminders.plan()).proposals) {
            payers.push_back(proposal.payer.id);
            for (const fees::ReminderItem &item : proposal.items)
                m_books.reminded += m_books.instalments[item.instalment.value()].charge;
        }
        if (payers.empty())
            return;
        m_books.letters += int(support::must(m_school.reminders.send(payers)).size());
        CHECK(support::must(m_school.reminders.plan()).proposals.empty());
    }

private:
    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
};

} // namespace tests
