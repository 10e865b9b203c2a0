#pragma once

#include "core/safekeeping/backup.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace ui {

// Makes one backup while people go on working: the copy in small steps between two events of the
// window, the sealing in a worker that touches no database.
class BackupRunner final : public QObject {
    Q_OBJECT

public:
    explicit BackupRunner(security::Workspace &workspace, QObject *parent = nullptr);
    ~BackupRunner() override; // waits for the worker

    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }
    // Automatic: asks no right (closing the window).
    void start(const QString &schoolName, bool automatic);
    void cancel();

signals:
    void progressed(int percent);
    // Exactly one of both ends a backup.
    void finished(const QString &warning);
    void failed(const base::Error &error);

private:
    void step();
    void sealInWorker();
    void end(const base::Result<safekeeping::BackupMade> &made);

    security::Workspace &m_workspace;
    std::unique_ptr<safekeeping::BackupJob> m_job;
    std::thread m_worker;
    std::atomic<bool> m_cancelled = false;
    QTimer m_timer;
};

} // namespace ui
