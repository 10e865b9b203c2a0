#pragma once

#include "core/base/result.h"
#include "core/storage/file_lock.h"

#include <QString>

#include <functional>
#include <memory>

namespace storage {

class Database;

inline constexpr quint32 kApplicationId = 0x4554424C; // "ETBL"

namespace errors {
inline constexpr base::ErrorCode kNotOurs{"storage.not-a-school-file"};
inline constexpr base::ErrorCode kNetworkShare{"storage.network-share"};
inline constexpr base::ErrorCode kExists{"storage.exists"};
inline constexpr base::ErrorCode kMissing{"storage.missing"};
} // namespace errors

struct OpenOptions {
    FileLock::TakeOver takeOver = FileLock::TakeOver::OnlyStale;
    // Called before an older file is brought to this version's schema. When it fails the file stays
    // as it is.
    std::function<base::Done(Database &)> backUpFirst = [](Database &) { return base::Done(); };
    QString vfs; // for tests of failing disks
};

struct Opened {
    std::unique_ptr<Database> database;
    QString warning; // a stick is no place to work in; empty when all is well
};

// Opens a school file in the order that keeps a damaged, foreign, newer, read-only, locked or
// hostile file untouched: what it is on the disk, the lock, its header, and only then SQLite, which
// first looks at the fingerprint of the schema and for damage without writing; then migration.
[[nodiscard]] base::Result<Opened> openSchoolFile(
    const QString &path, const OpenOptions &options = {});

// Makes a new empty school file with all migrations. Refuses a path that exists. On failure nothing
// is left behind.
[[nodiscard]] base::Result<Opened> createSchoolFile(const QString &path);

} // namespace storage
