// The program is killed at any moment: what was acknowledged is there, what was not is whole or
// absent.
#include "core/people/student_service.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"
#include "tests/faults/deeds.h"
#include "tests/support/doomed.h"
#include "tests/support/fault_vfs.h"

#include <QMap>

#include <chrono>
#include <random>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::FaultVfs;
using support::must;
using tests::AtWork;
using tests::checkSound;
using tests::Deed;
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

people::StudentDetails newcomer()
{
    people::StudentDetails details;
    details.lastName = u"Nouveau"_s;
    details.firstNames = u"Tom"_s;
    details.birthDate = QDate(2010, 3, 4);
    return details;
}

std::vector<Deed> deeds(const SchoolAtRest &school)
{
    const QString uuid = security::Workspace::newUuid();
    return {{u"payment"_s,
                [&school, uuid](AtWork &at) -> base::Done {
                    ET_TRY(fees::PaymentService(at.workspace).receive(school.payment(uuid)));
                    return {};
                }},
        {u"student"_s,
            [](AtWork &at) -> base::Done {
                ET_TRY(people::StudentService(at.workspace).add(newcomer()));
                return {};
            },
            {}, false}};
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
    for (const Deed &deed : deeds(school))
        tests::killBeforeEachStatement(school, deed);
}

TEST_CASE("killed at any write or sync of a commit, rows and audit entry are both there or neither",
    "[FI-38]")
{
    SchoolAtRest school;
    for (const Deed &deed : deeds(school))
        tests::killAtEachWrite(school, deed);
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
