#pragma once

#include <QByteArray>

#include <sys/types.h>

#include <functional>

namespace support {

// A copy of this program (fork) that does some work and dies of it: it is killed, by itself or by
// kill(), or ends without tidying up. It tells what it has done on a pipe; nothing of Catch's may
// be used in it.
class Doomed {
public:
    using Tell = std::function<void(const QByteArray &line)>;
    explicit Doomed(const std::function<void(const Tell &tell)> &work);
    ~Doomed();
    Doomed(const Doomed &) = delete;
    Doomed &operator=(const Doomed &) = delete;

    // The next line it told, or nothing when it is dead.
    [[nodiscard]] QByteArray line();
    // All it told from now to its end.
    [[nodiscard]] QByteArrayList lines();
    void kill();

    // Waits for the end. Whether SIGKILL was the end; otherwise it came to the end of its work.
    [[nodiscard]] bool wasKilled();
    [[nodiscard]] pid_t pid() const { return m_pid; }
    [[nodiscard]] long peakKilobytes(); // waits for the end

private:
    void wait();
    pid_t m_pid = -1;
    int m_pipe = -1;
    int m_status = 0;
    long m_peak = 0;
    bool m_ended = false;
    QByteArray m_read;
};

} // namespace support
