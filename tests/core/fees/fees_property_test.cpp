#include "tests/core/fees/random_agreements.h"
#include "tests/core/fees/random_charges.h"
#include "tests/core/fees/random_cheques.h"
#include "tests/core/fees/random_reliefs.h"
#include "tests/core/fees/random_takeovers.h"
#include "tests/support/both_engines.h"

using namespace Qt::Literals::StringLiterals;
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

    void step() { m_steps[size_t(m_random.bounded(int(m_steps.size())))](); }

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
            kept += paid.left() - (paid.isOpening ? paid.cents : 0);
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
            {u"deposit"_s, m_books.deposits}, {u"reminder"_s, m_books.letters},
            {u"fee-invoice"_s, m_books.invoices}, {u"fee-credit"_s, m_books.credits}};
        for (const auto &[kind, count] : issued) {
            CHECK(m_school.number(
                      u"SELECT count(DISTINCT number) FROM issued_document WHERE kind = ?"_s, kind)
                == count);
            CHECK(m_school.number(
                      u"SELECT coalesce(sum(last), 0) FROM number_cycle WHERE kind = ?"_s, kind)
                == count);
        }
    }

    FeesSchool m_school;
    QRandomGenerator m_random;
    Books m_books;
    tests::RandomCharges m_charges{m_school, m_books, m_random};
    tests::RandomPayments m_payments{m_school, m_books, m_random};
    tests::RandomCheques m_cheques{m_school, m_books, m_random};
    tests::RandomReliefs m_reliefs{m_school, m_books, m_random};
    tests::RandomAgreements m_agreements{m_school, m_books, m_random};
    tests::RandomTakeovers m_takeovers{m_school, m_books, m_random};
    // Every operation on money there is; payments are what happens most.
    const std::vector<std::function<void()>> m_steps{[this] { m_charges.charge(); },
        [this] { m_charges.voidCharge(); }, [this] { m_charges.remind(); },
        [this] { m_payments.pay(); }, [this] { m_payments.pay(); }, [this] { m_payments.pay(); },
        [this] { m_payments.voidPayment(); }, [this] { m_payments.allocate(); },
        [this] { m_payments.release(); }, [this] { m_payments.giveBack(); },
        [this] { m_payments.voidRefund(); }, [this] { m_cheques.takeToBank(); },
        [this] { m_cheques.returnUnpaid(); }, [this] { m_reliefs.movePayer(); },
        [this] { m_reliefs.relieve(); }, [this] { m_reliefs.leave(); },
        [this] { m_reliefs.takeBack(); }, [this] { m_agreements.chargeByShares(); },
        [this] { m_agreements.invoice(); }, [this] { m_agreements.credit(); },
        [this] { m_takeovers.takeOver(); }, [this] { m_takeovers.takeBack(); }};
};

} // namespace

TEST_CASE("whatever is charged, paid, moved and cancelled, no cent is lost and no number skipped")
{
    support::onBothEngines([](AnySchool &any) {
        RandomWork work(any, 20260907);
        for (int i = 0; i < 400; ++i) {
            work.step();
            if (i % 10 == 0)
                work.check();
        }
        work.check();
    });
}
