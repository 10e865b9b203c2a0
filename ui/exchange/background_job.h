#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <thread>

namespace ui {

// Runs one piece of pure work in a thread of its own, with progress and a way to stop. The work
// touches no widget and no database; what it gives back is run in the window's thread, unless the
// job was cancelled or another one started meanwhile.
class BackgroundJob final : public QObject {
    Q_OBJECT

public:
    using Progress = std::function<bool(int done, int total)>; // false: stop
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const Progress &)>;

    using QObject::QObject;
    ~BackgroundJob() override; // waits for the thread

    void start(Work work); // one that is running is cancelled first
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }

signals:
    void progressed(int done, int total);
    void ended(); // finished or cancelled

private:
    void stop();
    std::thread m_thread;
    std::atomic<bool> m_cancelled = false;
    bool m_isRunning = false;
    int m_number = 0; // tells an older job's end from this one's
};

} // namespace ui
