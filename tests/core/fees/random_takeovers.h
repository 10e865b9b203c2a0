#pragma once

#include "core/base/format.h"
#include "core/people/family_service.h"
#include "core/takeover/takeover_service.h"
#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"

namespace tests {

// Balances brought along from an earlier tool (reprise), and taken back, at random.
class RandomTakeovers {
    struct Made {
        qint64 id;
        qint64 charge = 0;
        qint64 payment = 0;
    };

public:
    RandomTakeovers(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
        people::FamilyService families(m_school.school.workspace());
        for (const auto student : {m_school.lea, m_school.tom}) {
            for (const auto payer : {m_school.mother, m_school.father})
                (void)support::must(families.link(student, payer, {}, QDate(2026, 9, 1)));
        }
    }

    void takeOver()
    {
        const bool isLea = m_random.bounded(2) == 0;
        const bool isMother = m_random.bounded(2) == 0;
        const bool isOwed = m_random.bounded(2) == 0;
        const auto amount = base::Money::fromCents(m_random.bounded(1, 30000));
        const QString text = base::formatMoneyPlain(amount);
        const QDate today = m_school.school.clock.today();
        const auto done = support::must(m_takeovers.carryOut({today, {},
            {{isLea ? QStringLiteral("DUPONT Léa") : QStringLiteral("DUPONT Tom"),
                isMother ? QStringLiteral("Marie Dupont") : QStringLiteral("Paul Dupont"),
                isOwed ? text : QString(), isOwed ? QString() : text, {}}},
            {}}));
        Made made{done.id.value()};
        const auto lines = m_school.due();
        if (isOwed) {
            CHECK(m_books.addNew(lines) == amount.cents());
            made.charge = m_books.instalments.last().charge;
        } else {
            for (const auto &line : support::must(m_school.lists.payments({}))) {
                if (!line.isOpening || m_books.payments.contains(line.payment.value())
                    || line.isOpposite)
                    continue;
                made.payment = line.payment.value();
                Books::Paid paid{line.amount.cents()};
                paid.isOpening = true;
                m_books.payments[made.payment] = paid;
                CHECK(line.amount == amount);
            }
            REQUIRE(made.payment > 0);
        }
        m_made += made;
    }

    // The newest one, while nothing was built on it.
    void takeBack()
    {
        if (m_made.isEmpty())
            return;
        const Made made = m_made.last();
        const bool possible = made.charge > 0
            ? m_books.settledOf(made.charge) == 0 && !m_books.reminded.contains(made.charge)
            : isUntouched(m_books.payments[made.payment]);
        if (m_made.size() > 1)
            CHECK_FALSE(m_takeovers.undo(takeover::TakeoverId(m_made.first().id)));
        REQUIRE(m_takeovers.undo(takeover::TakeoverId(made.id)).has_value() == possible);
        if (!possible)
            return;
        m_made.removeLast();
        m_books.instalments.removeIf(
            [&](const auto &entry) { return entry.value().charge == made.charge; });
        if (made.payment > 0)
            m_books.payments[made.payment].isVoid = true;
    }

private:
    static bool isUntouched(const Books::Paid &paid)
    {
        return paid.on.isEmpty() && paid.refunds.isEmpty();
    }

    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
    takeover::TakeoverService m_takeovers{m_school.school.workspace()};
    QList<Made> m_made; // not taken back
};

} // namespace tests
