// A roll-call on a disk that fails, or in a program that is killed: done or refused, never half.
#include "core/attendance/attendance_service.h"
#include "core/storage/sql_error.h"
#include "tests/faults/school_at_rest.h"
#include "tests/support/doomed.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/school_file.h"
#include "tests/support/workshop_school.h"

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::FaultVfs;
using support::kMonday;
using support::must;
using tests::AtWork;
using tests::checkSound;

namespace {

// The workshop school with one roll to do, and nobody at work in it.
class RollsAtRest {
public:
    RollsAtRest()
    {
        support::SchoolFile file;
        {
            support::WorkshopSchool school(file);
            m_session = school.planned(school.plan(kMonday, 480, 720)).id;
            m_signer = school.masterStaff;
            school.signInAs(u"sec"_s, security::Role::Secretary);
        }
        file.close();
        (void)must(storage::openSchoolFile(file.path())); // looked at once, as every file in use
        m_bytes = tests::bytesOf(file.path());
        putBack();
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"ecole.etabli"_s); }
    void putBack() const
    {
        for (const QString &suffix : {u"-wal"_s, u"-journal"_s, u".lock"_s})
            QFile::remove(path() + suffix);
        tests::writeBytes(path(), m_bytes);
    }
    // From the signed sheet: the first is absent.
    [[nodiscard]] attendance::RollRequest request(AtWork &at) const
    {
        attendance::AttendanceService rolls(at.workspace);
        auto sheet = must(rolls.sheet(*m_session));
        sheet.rows[0].mark = {attendance::Mark::Absent, {}};
        attendance::RollRequest request = requestOf(sheet);
        request.typedFor = m_signer;
        return request;
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
    std::optional<timetable::SessionId> m_session;
    std::optional<school::StaffId> m_signer;
};

// All that a roll writes: itself, its entries, the hours, the session's state, the audit trail.
QList<qint64> written(AtWork &at)
{
    return {at.count(u"roll_call"_s), at.count(u"roll_entry"_s), at.count(u"hours_week"_s),
        at.count(u"session WHERE state = 'held'"_s),
        at.count(u"audit_entry WHERE object_kind = 'roll'"_s)};
}
const QList<qint64> kNothing{0, 0, 0, 0, 0};
const QList<qint64> kWhole{1, 4, 4, 1, 1};

} // namespace

TEST_CASE(
    "a write or a sync that fails: the roll is refused with the cause, then taken once", "[FI-05]")
{
    RollsAtRest school;
    using Fault = FaultVfs::Fault;
    for (const Fault fault : {Fault::WriteFails, Fault::SyncFails, Fault::DiskFull}) {
        int refusals = 0;
        for (int k = 1;; ++k) {
            INFO("fault " << int(fault) << " at call " << k);
            FaultVfs vfs;
            bool failed = false;
            {
                AtWork at(school.path(), FaultVfs::name());
                attendance::AttendanceService rolls(at.workspace);
                const auto request = school.request(at);
                vfs.plan(fault, k);
                const auto taken = rolls.take(request);
                failed = vfs.hasFailed();
                vfs.heal();
                CHECK(taken.has_value() == !failed);
                CHECK(written(at) == (taken ? kWhole : kNothing));
                if (!taken) {
                    ++refusals;
                    CHECK(taken.error().code
                        == (fault == Fault::DiskFull ? storage::errors::kDiskFull
                                                     : storage::errors::kDisk));
                    support::checkWellSaid(taken.error());
                }
                must(rolls.take(request)); // sent again: once
                CHECK(written(at) == kWhole);
            }
            checkSound(school.path());
            school.putBack();
            if (!failed)
                break;
        }
        CHECK(refusals > 0);
    }
}

TEST_CASE("killed at any write or sync of a roll, all of it is there or nothing", "[FI-38]")
{
    RollsAtRest school;
    for (const auto fault : {FaultVfs::Fault::KilledAtWrite, FaultVfs::Fault::KilledAtSync}) {
        bool wasAbsent = false;
        int k = 0;
        for (bool killed = true; killed;) {
            ++k;
            INFO("killed at call " << k);
            Doomed worker([&](const Doomed::Tell &tell) {
                FaultVfs vfs;
                AtWork at(school.path(), FaultVfs::name());
                const auto request = school.request(at);
                vfs.plan(fault, k);
                const bool taken =
                    attendance::AttendanceService(at.workspace).take(request).has_value();
                tell(taken ? "done" : "refused");
                vfs.heal();
            });
            const bool told = worker.lines() == QByteArrayList{"done"};
            killed = worker.wasKilled();
            {
                AtWork at(school.path());
                const QList<qint64> rows = written(at);
                CHECK((rows == kNothing || rows == kWhole));
                CHECK((rows == kWhole || !told));
                wasAbsent = wasAbsent || rows == kNothing;
            }
            checkSound(school.path());
            school.putBack();
        }
        CHECK(wasAbsent);
    }
}
