#pragma once

#include "core/base/result.h"

#include <QString>

struct sqlite3;
struct sqlite3_backup;

namespace storage {

class Database;

// A copy of the open school file made in small steps while people go on writing, by SQLite's own
// backup calls. The copy is a plain file that nobody else may read: seal it, then remove it.
class OnlineCopy {
public:
    enum class State { Going, Finished };
    struct Progress {
        State state = State::Going;
        int pagesLeft = 0;
        int pages = 0;
    };

    [[nodiscard]] static base::Result<OnlineCopy> start(
        Database &database, const QString &copyPath);
    OnlineCopy(OnlineCopy &&other) noexcept;
    OnlineCopy(const OnlineCopy &) = delete;
    OnlineCopy &operator=(OnlineCopy &&) = delete;
    ~OnlineCopy(); // an unfinished copy is removed

    // Copies up to pages pages (256 took 2 ms here). On an error the copy is removed.
    [[nodiscard]] base::Result<Progress> step(int pages = 256);

    // Checks a finished copy on a connection of its own, so it may run in a worker: every page,
    // every foreign key, and turns it into a file that opens from read-only places. counts the rows
    // checked.
    [[nodiscard]] static base::Done verify(const QString &copyPath);

private:
    OnlineCopy(QString copyPath, sqlite3 *copy, sqlite3_backup *backup);
    void close();
    QString m_copyPath;
    sqlite3 *m_copy = nullptr;
    sqlite3_backup *m_backup = nullptr;
    bool m_finished = false;
};

} // namespace storage
