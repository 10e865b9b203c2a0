#pragma once

#include <QString>

#include <memory>

namespace support {

// A disk that fails when a test says so: an SQLite VFS of this process over the usual one, chosen
// by name() (storage::OpenOptions::vfs) or, as the default, for every file that SQLite opens.
class FaultVfs {
public:
    enum class Use { ByName, AsDefault };
    enum class Fault {
        WriteFails,    // the k-th write or truncation fails, once
        SyncFails,     // the k-th sync fails, once
        DiskFull,      // the k-th write and all after it find no room
        KilledAtWrite, // half of the k-th write is made, then the program is killed
        KilledAtSync,
    };

    explicit FaultVfs(Use use = Use::ByName);
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    [[nodiscard]] static QString name();
    // From now on; k counts from 1.
    void plan(Fault fault, int k);
    void heal();
    // Since the last plan() or heal(): a loop over k ends when nothing failed any more.
    [[nodiscard]] bool hasFailed() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace support
