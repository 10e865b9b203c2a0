#pragma once

#include "tests/support/skip.h"

#include <QCoreApplication>
#include <QFile>

namespace support {

// Counts the test cases of one executable and writes the count into the folder ETABLI_TALLIES
// names: "passed 12", "failed 0", "skipped 1", then one "why …" line per reason of skipping.
class Tally : public Catch::TestEventListenerBase {
public:
    using TestEventListenerBase::TestEventListenerBase;

    void testCaseStarting(const Catch::TestCaseInfo &) override { m_skipsBefore = skipCount(); }

    void testCaseEnded(const Catch::TestCaseStats &stats) override
    {
        if (stats.totals.assertions.failed > 0)
            ++m_failed;
        else if (stats.totals.assertions.passed == 0 && skipCount() > m_skipsBefore)
            ++m_skipped;
        else
            ++m_passed;
    }

    void testRunEnded(const Catch::TestRunStats &) override
    {
        const QString folder = qEnvironmentVariable("ETABLI_TALLIES");
        QFile file(QStringLiteral("%1/%2.txt").arg(folder).arg(QCoreApplication::applicationPid()));
        if (folder.isEmpty() || !file.open(QIODevice::WriteOnly))
            return;
        QString text = QStringLiteral("passed %1\nfailed %2\nskipped %3\n")
                           .arg(m_passed)
                           .arg(m_failed)
                           .arg(m_skipped);
        for (const auto &[reason, count] : skips().asKeyValueRange())
            text += QStringLiteral("why %1 × %2\n").arg(QString::number(count), reason);
        file.write(text.toUtf8());
    }

private:
    static int skipCount()
    {
        int count = 0;
        for (const int times : skips())
            count += times;
        return count;
    }

    int m_passed = 0;
    int m_failed = 0;
    int m_skipped = 0;
    int m_skipsBefore = 0;
};

} // namespace support
