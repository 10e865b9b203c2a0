#pragma once

#include "core/fees/charge_operations.h"
#include "core/fees/relief_service.h"
#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"

namespace tests {

// Charges that move to another payer, are relieved, and are what they were again, at random.
class RandomReliefs {
    // As a use case of another folder would.
    template <class Work> auto inOne(const Work &work)
    {
        security::Workspace &workspace = m_school.school.workspace();
        const auto permit = support::must(workspace.require(security::Operation::ManageFees));
        auto transaction = support::must(security::Transaction::begin(workspace, permit));
        auto result = work(transaction);
        if (result)
            support::must(transaction.commit());
        return result;
    }

public:
    RandomReliefs(support::FeesSchool &school, Books &books, QRandomGenerator &random)
        : m_school(school)
        , m_books(books)
        , m_random(random)
    {
    }

    void movePayer()
    {
        if (m_books.instalments.isEmpty())
            return;
        const Books::Owed any = m_books.instalments[anyKeyOf(m_books.instalments, m_random)];
        const auto payer = m_random.bounded(2) == 0 ? m_school.mother : m_school.father;
        const QDate from = QDate(2026, 9, 1).addDays(m_random.bounded(330));
        const QMap<qint64, qint64> parts =
            payer.value() == any.payer ? QMap<qint64, qint64>() : m_books.open(any.charge, from);
        const auto moved = support::must(inOne([&](security::Transaction &transaction) {
            return fees::ChargeOperations::movePayer(transaction,
                fees::PayerMove{fees::ChargeId(any.charge), payer, from, QStringLiteral("essai")});
        }));
        REQUIRE(moved.has_value() == !parts.isEmpty());
        if (!moved)
            return;
        take(moved->relief.value(), {any.charge, moved->to.value(), parts});
        for (const auto &line : m_school.due()) {
            if (line.charge == moved->to)
                m_books.instalments[line.instalment.value()] = {
                    moved->to.value(), payer.value(), line.amount.cents(), line.dueOn};
        }
    }

    void relieve()
    {
        if (m_books.instalments.isEmpty())
            return;
        const qint64 charge = m_books.instalments[anyKeyOf(m_books.instalments, m_random)].charge;
        const QMap<qint64, qint64> open = m_books.open(charge, QDate(1, 1, 1));
        qint64 most = 0;
        for (const qint64 part : open)
            most += part;
        qint64 cents = m_random.bounded(qint64(1), most + 3);
        const auto relief = inOne([&](security::Transaction &transaction) {
            return fees::ChargeOperations::relieve(transaction, fees::ChargeId(charge),
                base::Money::fromCents(cents), QStringLiteral("essai"));
        });
        REQUIRE(relief.has_value() == (cents <= most));
        if (!relief)
            return;
        take(relief->value(), {charge, 0, latestOf(charge, cents)});
    }

    // The months that do not come after a last day are no longer owed.
    void leave()
    {
        const auto enrolment = m_random.bounded(2) == 0 ? m_school.leaYear : m_school.tomYear;
        const QDate day = QDate(2026, 9, 1).addDays(m_random.bounded(330));
        const auto proposal = support::must(m_service.proposeLeaving(enrolment, day));
        const auto reliefs =
            support::must(m_service.applyLeaving(enrolment, day, QStringLiteral("x")));
        size_t done = 0;
        for (const fees::LeavingLine &line : proposal.lines) {
            base::Money sum;
            for (const auto &[charge, amount] : line.reliefs) {
                REQUIRE(done < reliefs.size());
                sum += amount;
                take(reliefs[done++].value(),
                    {charge.value(), 0, latestOf(charge.value(), amount.cents())});
            }
            CHECK(sum == line.relieved);
        }
        CHECK(done == reliefs.size());
        CHECK(support::must(m_service.proposeLeaving(enrolment, day)).relieved().isZero());
    }

    void takeBack()
    {
        if (m_books.reliefs.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.reliefs, m_random);
        Books::Relieved &relieved = m_books.reliefs[id];
        const bool possible = !relieved.isTakenBack && !m_books.isVoid(relieved.charge)
            && m_books.settledOf(relieved.movedTo) == 0 && !m_books.hasMoved(relieved.movedTo);
        const auto done = inOne([&](security::Transaction &transaction) {
            return fees::ChargeOperations::takeBack(
                transaction, fees::ReliefId(id), QStringLiteral("essai"));
        });
        REQUIRE(done.has_value() == possible);
        if (!possible)
            return;
        relieved.isTakenBack = true;
        for (const auto &[instalment, part] : relieved.parts.asKeyValueRange())
            m_books.instalments[instalment].cents += part;
        m_books.instalments.removeIf(
            [&](const auto &entry) { return entry.value().charge == relieved.movedTo; });
    }

private:
    // So much of what is open of a charge, the latest due first.
    QMap<qint64, qint64> latestOf(qint64 charge, qint64 cents)
    {
        const QMap<qint64, qint64> open = m_books.open(charge, QDate(1, 1, 1));
        QList<qint64> latest = open.keys();
        std::sort(latest.begin(), latest.end(), [this](qint64 a, qint64 b) {
            return m_books.instalments[a].dueOn > m_books.instalments[b].dueOn;
        });
        QMap<qint64, qint64> parts;
        for (const qint64 id : latest) {
            const qint64 part = std::min(open[id], cents);
            cents -= part;
            if (part > 0)
                parts[id] = part;
        }
        return parts;
    }

    void take(qint64 id, const Books::Relieved &relieved)
    {
        m_books.reliefs[id] = relieved;
        for (const auto &[instalment, part] : relieved.parts.asKeyValueRange())
            m_books.instalments[instalment].cents -= part;
    }

    support::FeesSchool &m_school;
    Books &m_books;
    QRandomGenerator &m_random;
    fees::ReliefService m_service{m_school.school.workspace()};
};

} // namespace tests
