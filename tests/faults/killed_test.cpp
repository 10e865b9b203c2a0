// The program is killed at any moment: what was acknowledged is there, what was not is whole or
// absent.
#include "core/people/student_service.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/fault_vfs.h"

#include <QMap>

#include <sqlite3.h>

#include <chrono>
#include <csignal>
#include <random>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::FaultVfs;
using support::must;
using tests::AtWork;
using tests::checkSound;
using tests::contentDigest;
using tests::SchoolAtRest;

namespace {

constexpr int kKills = 100;
constexpr unsigned kLongestMicroseconds = 20'000;

// Takes one payment after the other, telling before and after each.
void payWithoutEnd(const SchoolAtRest &school, const Doomed::Tell &tell)
{
    AtWork at(school.path());
    for (;;) {
        const QString uuid = security::Workspace::newUuid();
        tell("try " + uuid.toLatin1());
        const auto received = fees::PaymentService(at.workspace).receive(school.payment(uuid));
        if (!received)
            return;
        tell("ack " + uuid.toLatin1() + ' ' + received->receiptNumber.toLatin1());
    }
}

struct Told {
    QMap<QString, QString> receipts; // of what was acknowledged
    QString underWay;

    void hear(const QByteArray &line)
    {
        const QStringList words = QString::fromLatin1(line).split(u' ');
        if (words.size() == 3)
            receipts.insert(words[1], words[2]);
        underWay = words.size() == 2 ? words[1] : QString();
    }
};

QString receiptOf(AtWork &at, const QString &uuid)
{
    storage::Statement row(at.database(),
        u"SELECT d.number FROM payment p JOIN receipt r ON r.payment_id = p.id "
        "JOIN issued_document d ON d.id = r.document_id WHERE p.uuid = ?"_s);
    must(row.run(uuid));
    return row.next() ? row.text(0) : QString();
}

// Kills this program when the k-th statement is about to run, on whatever connection.
int statementsLeft = 0;

int onStatement(unsigned, void *, void *, void *)
{
    if (statementsLeft > 0 && --statementsLeft == 0)
        std::raise(SIGKILL);
    return 0;
}

int watch(sqlite3 *db, char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, onStatement, nullptr);
}

void watchStatements()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
}

people::StudentDetails newcomer()
{
    people::StudentDetails details;
    details.lastName = u"Nouveau"_s;
    details.firstNames = u"Tom"_s;
    details.birthDate = QDate(2010, 3, 4);
    return details;
}

// What is done once, and how to see that it was done whole.
struct Deed {
    QString audited;  // the kind of its audit entries
    QStringList rows; // tables that get one row
    std::function<bool(AtWork &)> act;
};

std::vector<Deed> deeds(const SchoolAtRest &school)
{
    const QString uuid = security::Workspace::newUuid();
    return {
        {u"payment"_s, {u"payment"_s, u"receipt"_s, u"issued_document"_s, u"allocation"_s},
            [&school, uuid](AtWork &at) {
                return fees::PaymentService(at.workspace).receive(school.payment(uuid)).has_value();
            }},
        {u"student"_s, {u"student"_s},
            [](AtWork &at) {
                return people::StudentService(at.workspace).add(newcomer()).has_value();
            }},
    };
}

// Both or none: the rows of a deed, and its entry in the audit trail.
bool isThereWhole(const SchoolAtRest &school, const Deed &deed, const QList<qint64> &before)
{
    AtWork at(school.path());
    QList<qint64> added;
    for (qsizetype i = 0; i < deed.rows.size(); ++i)
        added += at.count(deed.rows[i]) - before[i];
    added += at.count(u"audit_entry WHERE object_kind = '%1'"_s.arg(deed.audited)) - before.last();
    CHECK((added == QList<qint64>(added.size(), 0) || added == QList<qint64>(added.size(), 1)));
    return added.first() == 1;
}

QList<qint64> countsBefore(const SchoolAtRest &school, const Deed &deed)
{
    AtWork at(school.path());
    QList<qint64> counts;
    for (const QString &table : deed.rows)
        counts += at.count(table);
    counts += at.count(u"audit_entry WHERE object_kind = '%1'"_s.arg(deed.audited));
    return counts;
}

} // namespace

TEST_CASE("no payment that was acknowledged is lost to a kill, and the one under way is there once "
          "however often it is sent",
    "[FI-01][FI-08]")
{
    SchoolAtRest school;
    std::mt19937 random(1);
    Told told;
    int kept = 0;
    for (int trial = 0; trial < kKills; ++trial) {
        INFO("trial " << trial);
        Doomed payer([&](const Doomed::Tell &tell) { payWithoutEnd(school, tell); });
        const qsizetype acknowledged = told.receipts.size();
        while (told.receipts.size() == acknowledged) {
            const QByteArray line = payer.line();
            REQUIRE_FALSE(line.isEmpty());
            told.hear(line);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random() % kLongestMicroseconds));
        payer.kill();
        for (const QByteArray &line : payer.lines())
            told.hear(line);
        REQUIRE(payer.wasKilled());
        {
            AtWork at(school.path());
            for (const auto &[uuid, number] : told.receipts.asKeyValueRange())
                REQUIRE(receiptOf(at, uuid) == number);
            if (!told.underWay.isEmpty()) {
                const QString before = receiptOf(at, told.underWay);
                for (int time = 0; time < 2; ++time) {
                    const auto again = must(
                        fees::PaymentService(at.workspace).receive(school.payment(told.underWay)));
                    CHECK(again.wasThereAlready == (!before.isEmpty() || time == 1));
                    told.receipts.insert(told.underWay, again.receiptNumber);
                    CHECK((before.isEmpty() || again.receiptNumber == before));
                }
                kept += before.isEmpty() ? 0 : 1;
                told.underWay.clear();
            }
            CHECK(at.count(u"payment"_s) == told.receipts.size());
            CHECK(at.count(u"receipt"_s) == told.receipts.size());
            CHECK(at.count(u"issued_document WHERE kind = 'receipt'"_s) == told.receipts.size());
        }
        if (trial % 10 == 9)
            checkSound(school.path());
    }
    QStringList numbers = told.receipts.values();
    std::sort(numbers.begin(), numbers.end());
    numbers.removeDuplicates();
    CHECK(numbers.size() == told.receipts.size());
    CHECK(numbers.last() == u"R2026-%1"_s.arg(numbers.size(), 4, 10, QChar(u'0')));
    INFO("committed but not acknowledged: " << kept);
}

TEST_CASE(
    "killed before any statement of a use case, neither its rows nor its audit entry are there",
    "[FI-38]")
{
    SchoolAtRest school;
    for (const Deed &deed : deeds(school)) {
        const QByteArray before = contentDigest(school.path());
        int k = 0;
        for (bool killed = true; killed;) {
            ++k;
            INFO(deed.audited << " killed at statement " << k);
            Doomed worker([&](const Doomed::Tell &tell) {
                watchStatements();
                AtWork at(school.path());
                statementsLeft = k;
                tell(deed.act(at) ? "done" : "refused");
            });
            const QByteArrayList told = worker.lines();
            killed = worker.wasKilled();
            REQUIRE((killed || told == QByteArrayList{"done"}));
            if (killed)
                REQUIRE(contentDigest(school.path()) == before);
        }
        CHECK(k > 5);
        checkSound(school.path());
        school.putBack();
    }
}

TEST_CASE("killed at any write or sync of a commit, rows and audit entry are both there or neither",
    "[FI-38]")
{
    SchoolAtRest school;
    for (const Deed &deed : deeds(school)) {
        for (const auto fault : {FaultVfs::Fault::KilledAtWrite, FaultVfs::Fault::KilledAtSync}) {
            const QList<qint64> before = countsBefore(school, deed);
            bool wasAbsent = false;
            int k = 0;
            for (bool killed = true; killed;) {
                ++k;
                INFO(deed.audited << " killed at call " << k);
                Doomed worker([&](const Doomed::Tell &tell) {
                    FaultVfs vfs;
                    AtWork at(school.path(), FaultVfs::name());
                    vfs.plan(fault, k);
                    tell(deed.act(at) ? "done" : "refused");
                    vfs.heal();
                });
                const bool told = worker.lines() == QByteArrayList{"done"};
                killed = worker.wasKilled();
                const bool isThere = isThereWhole(school, deed, before);
                CHECK((isThere || !told));
                wasAbsent = wasAbsent || !isThere;
                checkSound(school.path());
                school.putBack();
            }
            CHECK(wasAbsent);
        }
    }
}

TEST_CASE("a write or a sync that fails: the payment is refused with the cause, then taken once",
    "[FI-38][FI-08]")
{
    SchoolAtRest school;
    using Fault = FaultVfs::Fault;
    for (const Fault fault : {Fault::WriteFails, Fault::SyncFails, Fault::DiskFull}) {
        int refusals = 0;
        for (int k = 1;; ++k) {
            INFO("fault " << int(fault) << " at call " << k);
            FaultVfs vfs;
            const QString uuid = security::Workspace::newUuid();
            bool failed = false;
            {
                AtWork at(school.path(), FaultVfs::name());
                fees::PaymentService payments(at.workspace);
                vfs.plan(fault, k);
                const auto received = payments.receive(school.payment(uuid));
                failed = vfs.hasFailed();
                vfs.heal();
                CHECK(received.has_value() == !failed);
                if (!received) {
                    ++refusals;
                    CHECK(received.error().code
                        == (fault == Fault::DiskFull ? storage::errors::kDiskFull
                                                     : storage::errors::kDisk));
                    support::checkWellSaid(received.error());
                }
                must(payments.receive(school.payment(uuid)));
                CHECK(at.count(u"payment"_s) == 1);
                CHECK(at.count(u"receipt"_s) == 1);
                CHECK(at.count(u"audit_entry WHERE object_kind = 'payment'"_s) == 1);
            }
            checkSound(school.path());
            school.putBack();
            if (!failed)
                break;
        }
        CHECK(refusals > 0);
    }
}
