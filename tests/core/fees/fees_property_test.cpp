#include "tests/core/fees/books.h"
#include "tests/core/fees/fees_school.h"
#include "tests/core/fees/random_reliefs.h"
#include "tests/support/both_engines.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using base::Money;
using support::AnySchool;
using support::FeesSchool;
using support::must;
using tests::Books;

namespace {

// One school at work at random, written down twice.
class RandomWork {
public:
    RandomWork(AnySchool &any, quint32 seed)
        : m_school(any)
        , m_random(seed)
    {
    }

    void step()
    {
        switch (m_random.bounded(15)) {
        case 12:
            return m_reliefs.movePayer();
        case 13:
            return m_reliefs.relieve();
        case 14:
            return m_reliefs.takeBack();
        case 6:
            return takeToBank();
        case 7:
            return returnUnpaid();
        case 8:
            return giveBack();
        case 9:
            return voidRefund();
        case 10:
            return remind();
        case 0:
            return charge();
        case 1:
            return voidCharge();
        case 2:
            return voidPayment();
        case 3:
            return allocate();
        case 4:
            return release();
        default:
            return pay();
        }
    }

    void check()
    {
        CHECK(m_school.number(u"SELECT CAST(coalesce(sum(c.cents), 0) AS bigint) FROM charge c"_s)
            == m_school.number(
                u"SELECT CAST(coalesce(sum(i.cents), 0) AS bigint) FROM instalment i"_s));
        qint64 outstanding = 0;
        for (const people::PartyId payer : {m_school.mother, m_school.father}) {
            const auto balance = must(m_school.lists.balanceOfPayer(payer));
            CHECK(balance.outstanding().cents() == m_books.outstanding(payer.value()));
            outstanding += balance.outstanding().cents();
        }
        const auto totals = must(m_school.lists.yearTotals(m_school.year)).balance;
        CHECK((totals.charged - totals.settled).cents() == outstanding);
        qint64 advances = 0;
        for (const auto &paid : m_books.payments)
            advances += paid.isVoid ? 0 : paid.left();
        CHECK(totals.credit.cents() == advances);
        checkWalls();
        checkCash();
        checkNumbers();
    }

private:
    // What came in and went out is what is on instalments and what is left.
    void checkCash()
    {
        qint64 cash = 0;
        for (const auto &total :
            must(m_school.lists.totalsByMeans(QDate(2026, 1, 1), QDate(2028, 1, 1))))
            cash += total.total.cents();
        qint64 kept = 0;
        for (const auto &paid : m_books.payments) {
            if (paid.isVoid)
                continue;
            kept += paid.left();
            for (const qint64 part : paid.on)
                kept += part;
        }
        CHECK(cash == kept);
        qint64 drawer = 0;
        for (const auto &paid : m_books.payments)
            drawer += paid.isCheque && !paid.isVoid && !paid.isDeposited ? paid.cents : 0;
        qint64 listed = 0;
        for (const auto &cheque : must(m_school.cheques.drawer()))
            listed += cheque.amount.cents();
        CHECK(listed == drawer);
        qint64 aged = 0;
        for (const auto &payer : must(m_school.reminders.aged()))
            aged += payer.outstanding().cents();
        CHECK(aged
            == m_books.outstanding(m_school.mother.value())
                + m_books.outstanding(m_school.father.value()));
    }

    // No sum is ever above its payment or its instalment, nor below nothing.
    void checkWalls()
    {
        for (const QString &table : {u"payment"_s, u"instalment"_s}) {
            CHECK(
                m_school.number(
                    u"SELECT count(*) FROM (SELECT t.id FROM %1 t JOIN allocation a ON a.%1_id = t.id WHERE t.cents > 0 GROUP BY t.id, t.cents HAVING sum(a.cents) > t.cents OR sum(a.cents) < 0) wrong"_s
                        .arg(table))
                == 0);
        }
    }
    void checkNumbers()
    {
        const std::pair<QString, int> issued[]{{u"receipt"_s, m_books.receipts},
            {u"deposit"_s, m_books.deposits}, {u"reminder"_s, m_books.letters}};
        for (const auto &[kind, count] : issued) {
            CHECK(m_school.number(
                      u"SELECT count(DISTINCT number) FROM issued_document WHERE kind = ?"_s, kind)
                == count);
            CHECK(m_school.number(
                      u"SELECT coalesce(sum(last), 0) FROM number_cycle WHERE kind = ?"_s, kind)
                == count);
        }
    }

    void charge()
    {
        const bool first = m_random.bounded(2) == 0;
        const auto payer = m_random.bounded(2) == 0 ? m_school.mother : m_school.father;
        const auto id = m_school.charge(first ? m_school.leaYear : m_school.tomYear, payer,
            Money::fromCents(m_random.bounded(1, 90000)), 1 + m_random.bounded(10));
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
        const qint64 charge = anyOf(m_books.instalments).charge;
        const qint64 settled = m_books.settledOf(charge);
        const auto done = m_school.charges.voidCharge(fees::ChargeId(charge), u"essai"_s);
        CHECK(done.has_value() == (settled == 0));
        if (done)
            m_books.instalments.removeIf(
                [&](const auto &entry) { return entry.value().charge == charge; });
    }

    void pay()
    {
        const qint64 cents = m_random.bounded(1, 60000);
        const auto allocations = wishes(cents);
        const bool possible = fits(allocations, cents);
        auto draft = m_school.draft(Money::fromCents(cents), allocations);
        draft.means = m_random.bounded(3) == 0 ? fees::Means::Cash : fees::Means::Cheque;
        const auto received = m_school.payments.receive(draft);
        REQUIRE(received.has_value() == possible);
        if (!received)
            return;
        ++m_books.receipts;
        Books::Paid paid{cents, draft.means == fees::Means::Cheque};
        for (const auto &allocation : allocations)
            paid.on[allocation.instalment.value()] += allocation.amount.cents();
        m_books.payments[received->payment.value()] = paid;
        CHECK(received->advance.cents() == paid.left());
        if (m_random.bounded(3) == 0)
            CHECK(must(m_school.payments.receive(draft)).payment == received->payment);
    }

    void voidPayment()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments);
        Books::Paid &paid = m_books.payments[id];
        const bool possible = !paid.isVoid && paid.refunds.isEmpty();
        REQUIRE(
            m_school.payments.voidPayment(fees::PaymentId(id), u"essai"_s).has_value() == possible);
        if (possible)
            cancel(paid);
    }

    static void cancel(Books::Paid &paid)
    {
        paid.isVoid = true;
        paid.on.clear();
    }

    void takeToBank()
    {
        if (m_books.payments.isEmpty())
            return;
        const QList<qint64> keys{anyKeyOf(m_books.payments), anyKeyOf(m_books.payments)};
        const bool possible = std::all_of(keys.begin(), keys.end(), [&](qint64 key) {
            const Books::Paid &paid = m_books.payments[key];
            return paid.isCheque && !paid.isVoid && !paid.isDeposited;
        });
        const auto slip = m_school.cheques.takeToBank(
            {fees::PaymentId(keys[0]), fees::PaymentId(keys[1])}, m_school.school.clock.today());
        REQUIRE(slip.has_value() == possible);
        if (!possible)
            return;
        ++m_books.deposits;
        for (const qint64 key : keys)
            m_books.payments[key].isDeposited = true;
    }

    void returnUnpaid()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments);
        Books::Paid &paid = m_books.payments[id];
        const bool possible = paid.isCheque && !paid.isVoid && paid.refunds.isEmpty();
        REQUIRE(m_school.cheques.returnUnpaid(fees::PaymentId(id), u"essai"_s, {}).has_value()
            == possible);
        if (possible)
            cancel(paid);
    }

    void giveBack()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments);
        Books::Paid &paid = m_books.payments[id];
        const qint64 cents = m_random.bounded(qint64(1), std::max<qint64>(paid.left(), 1) + 2);
        const bool possible = !paid.isVoid && cents <= paid.left();
        const auto refund = m_school.refunds.refund(
            {security::Workspace::newUuid(), fees::PaymentId(id), m_school.school.clock.today(),
                Money::fromCents(cents), fees::Means::Transfer, {}, u"essai"_s});
        REQUIRE(refund.has_value() == possible);
        if (possible)
            paid.refunds[refund->value()] = cents;
    }

    void voidRefund()
    {
        if (m_books.payments.isEmpty())
            return;
        Books::Paid &paid = m_books.payments[anyKeyOf(m_books.payments)];
        if (paid.refunds.isEmpty())
            return;
        const qint64 id = anyKeyOf(paid.refunds);
        must(m_school.refunds.voidRefund(fees::RefundId(id), u"essai"_s));
        CHECK_FALSE(m_school.refunds.voidRefund(fees::RefundId(id), u"essai"_s));
        paid.refunds.remove(id);
    }

    // A day goes by, and whoever is to be written to is.
    void remind()
    {
        m_school.school.clock.set(m_school.school.clock.today().addDays(3));
        std::vector<people::PartyId> payers;
        for (const auto &proposal : must(m_school.reminders.plan()).proposals)
            payers.push_back(proposal.payer.id);
        if (payers.empty())
            return;
        m_books.letters += int(must(m_school.reminders.send(payers)).size());
        CHECK(must(m_school.reminders.plan()).proposals.empty());
    }

    void allocate()
    {
        if (m_books.payments.isEmpty())
            return;
        const qint64 id = anyKeyOf(m_books.payments);
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
        const qint64 id = anyKeyOf(m_books.payments);
        Books::Paid &paid = m_books.payments[id];
        const qint64 instalment =
            paid.on.isEmpty() ? anyKeyOf(m_books.instalments) : anyKeyOf(paid.on);
        const bool possible = paid.on.value(instalment) > 0;
        CHECK(m_school.payments.release(fees::PaymentId(id), fees::InstalmentId(instalment))
                  .has_value()
            == possible);
        paid.on.remove(instalment);
    }

    // Up to three instalments, mostly within what is open, sometimes a cent above.
    std::vector<fees::Allocation> wishes(qint64 cents)
    {
        std::vector<fees::Allocation> allocations;
        for (int i = m_random.bounded(4); i > 0 && !m_books.instalments.isEmpty(); --i) {
            const qint64 id = anyKeyOf(m_books.instalments);
            const qint64 open = m_books.instalments[id].cents - m_books.settled(id);
            const qint64 most = std::min(cents, open) + (m_random.bounded(10) == 0 ? 1 : 0);
            if (most > 0)
                allocations.push_back({fees::InstalmentId(id),
                    Money::fromCents(
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

    template <class Map> qint64 anyKeyOf(const Map &map)
    {
        return std::next(map.keyBegin(), m_random.bounded(int(map.size()))).operator*();
    }
    template <class Map> typename Map::mapped_type anyOf(const Map &map)
    {
        return map[anyKeyOf(map)];
    }

    FeesSchool m_school;
    QRandomGenerator m_random;
    Books m_books;
    tests::RandomReliefs m_reliefs{m_school, m_books, m_random};
};

} // namespace

TEST_CASE("whatever is charged, paid, moved and cancelled, no cent is lost and no number skipped")
{
    support::onBothEngines([](AnySchool &any) {
        RandomWork work(any, 20260907);
        for (int i = 0; i < 300; ++i) {
            work.step();
            if (i % 10 == 0)
                work.check();
        }
        work.check();
    });
}
