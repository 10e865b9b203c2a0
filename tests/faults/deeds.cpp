#include "tests/faults/deeds.h"

#include "core/storage/statement.h"
#include "tests/support/doomed.h"
#include "tests/support/fault_vfs.h"

#include <sqlite3.h>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using support::Doomed;
using support::FaultVfs;
using support::must;

namespace tests {

namespace {

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

QStringList tablesOf(AtWork &at)
{
    storage::Statement row(at.database(),
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER "
        "BY name"_s);
    must(row.run());
    QStringList tables;
    while (row.next())
        tables += row.text(0);
    return tables;
}

// How many rows every table has, and how many bear each mark of the deed.
QMap<QString, qint64> countsOf(AtWork &at, const Deed &deed)
{
    QMap<QString, qint64> counts;
    for (const QString &rows : tablesOf(at) + deed.marks)
        counts[rows] = at.count(rows);
    return counts;
}

QMap<QString, qint64> countsIn(const SchoolAtRest &school, const Deed &deed)
{
    AtWork at(school.path());
    return countsOf(at, deed);
}

// The counts once it is done, with nothing going wrong.
QMap<QString, qint64> countsDone(const SchoolAtRest &school, const Deed &deed)
{
    QMap<QString, qint64> counts;
    {
        AtWork at(school.path());
        must(deed.act(at));
        counts = countsOf(at, deed);
    }
    school.putBack();
    return counts;
}

std::string differences(const QMap<QString, qint64> &left, const QMap<QString, qint64> &right)
{
    QStringList texts;
    for (const auto &[rows, count] : left.asKeyValueRange()) {
        if (right.value(rows) != count)
            texts += u"%1: %2, %3"_s.arg(
                rows, QString::number(count), QString::number(right.value(rows)));
    }
    return texts.join(u"; "_s).toStdString();
}

// Whether all of it is there; it is never there in part.
bool isThereWhole(const QMap<QString, qint64> &found, const QMap<QString, qint64> &before,
    const QMap<QString, qint64> &whole)
{
    INFO("against nothing: " << differences(found, before));
    INFO("against all: " << differences(found, whole));
    CHECK((found == before || found == whole));
    return found == whole;
}

// Whoever got no answer does it again: it is done once.
void doAgain(
    const SchoolAtRest &school, const Deed &deed, bool isThere, const QMap<QString, qint64> &whole)
{
    if (isThere && !deed.isOneWhenRepeated)
        return;
    AtWork at(school.path());
    const bool done = deed.act(at).has_value();
    CHECK((done || isThere));
    const auto found = countsOf(at, deed);
    INFO("done again: " << differences(found, whole));
    CHECK(found == whole);
}

} // namespace

void killBeforeEachStatement(const SchoolAtRest &school, const Deed &deed)
{
    const QByteArray before = contentDigest(school.path());
    int k = 0;
    for (bool killed = true; killed;) {
        ++k;
        INFO(deed.name << " killed at statement " << k);
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

void killAtEachWrite(const SchoolAtRest &school, const Deed &deed)
{
    const auto before = countsIn(school, deed);
    const auto whole = countsDone(school, deed);
    INFO(deed.name);
    REQUIRE(before != whole);
    for (const auto fault : {FaultVfs::Fault::KilledAtWrite, FaultVfs::Fault::KilledAtSync}) {
        bool wasAbsent = false;
        int k = 0;
        for (bool killed = true; killed;) {
            ++k;
            INFO("killed at call " << k);
            Doomed worker([&](const Doomed::Tell &tell) {
                FaultVfs vfs;
                AtWork at(school.path(), FaultVfs::name());
                vfs.plan(fault, k);
                tell(deed.act(at) ? "done" : "refused");
                vfs.heal();
            });
            const bool told = worker.lines() == QByteArrayList{"done"};
            killed = worker.wasKilled();
            const bool isThere = isThereWhole(countsIn(school, deed), before, whole);
            CHECK((isThere || !told));
            wasAbsent = wasAbsent || !isThere;
            doAgain(school, deed, isThere, whole);
            checkSound(school.path());
            school.putBack();
        }
        CHECK(wasAbsent);
    }
}

} // namespace tests
