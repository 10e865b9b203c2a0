#pragma once

#include "core/fees/payment_service.h"
#include "core/storage/opening.h"
#include "tests/support/any_school.h"
#include "tests/support/well_said.h"

#include <QTemporaryDir>

#include <functional>

namespace support {
struct FeesSchool;
} // namespace support

namespace tests {

// A school file with a charge of a young person to pay, and nobody at work in it.
class SchoolAtRest {
public:
    // prepare: what else there is before nobody is at work any more.
    explicit SchoolAtRest(const std::function<void(support::FeesSchool &)> &prepare = {});
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("ecole.etabli")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    // One of the payments of 30 € that settle the charge; the same whenever it is sent.
    [[nodiscard]] fees::PaymentDraft payment(const QString &uuid) const;
    // Gives the file the bytes it had when it was made.
    void putBack() const;

private:
    QTemporaryDir m_folder;
    std::optional<fees::InstalmentId> m_instalment;
    QByteArray m_bytes;
};

// The secretary at work in a school file.
struct AtWork {
    explicit AtWork(const QString &path, const QString &vfs = {});
    [[nodiscard]] storage::Database &database() { return *opened.database; }
    [[nodiscard]] qint64 count(const QString &tableAndWhere);
    support::TestClock clock;
    storage::Opened opened;
    security::Workspace workspace;
};

// All rules of the house hold: pages, references, audit chain, money, receipts without gaps.
void checkSound(const QString &path);

// A digest of every row of every table, read by SQLite alone. only: of some tables some rows, as
// "audit_entry WHERE seq <= 7".
[[nodiscard]] QByteArray contentDigest(const QString &path, const QStringList &only = {});

// Every file of a folder, hidden ones too, with its bytes: what must not change.
[[nodiscard]] QMap<QString, QByteArray> filesIn(const QString &folder);

[[nodiscard]] QByteArray bytesOf(const QString &path);
void writeBytes(const QString &path, const QByteArray &bytes);
// What another program does to a file.
void runOutside(const QString &path, const QByteArray &sql);

} // namespace tests
