#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>

class QLockFile;

namespace storage {

// Says that one program on one PC works in a school file, for as long as the object lives. A lock
// left by a crash on this PC is taken over alone; one of another PC never is, unless a person
// insists.
class FileLock {
public:
    static inline constexpr base::ErrorCode kHeld{"storage.held"};
    static inline constexpr base::ErrorCode kHeldElsewhere{"storage.held-elsewhere"};

    enum class TakeOver { OnlyStale, EvenFromAnotherPc };

    // Errors: kHeld (another window or command of this PC: who, since when), kHeldElsewhere
    // (another PC: the person may insist), or the folder cannot be written.
    [[nodiscard]] static base::Result<std::unique_ptr<FileLock>> take(
        const QString &path, TakeOver takeOver = TakeOver::OnlyStale);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

private:
    explicit FileLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace storage
