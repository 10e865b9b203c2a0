#include "ui/safekeeping/backup_runner.h"

#include <QMetaObject>

namespace ui {

namespace {
// Copying is two thirds of what people wait for, sealing the rest.
constexpr int kCopyShare = 60;
} // namespace

BackupRunner::BackupRunner(security::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &BackupRunner::step);
}

BackupRunner::~BackupRunner()
{
    m_cancelled = true;
    if (m_worker.joinable())
        m_worker.join();
}

void BackupRunner::start(const QString &schoolName, bool automatic)
{
    if (isRunning())
        return;
    m_cancelled = false;
    safekeeping::Backups backups(m_workspace);
    auto job = automatic ? backups.startAutomatic(schoolName) : backups.start(schoolName);
    if (!job) {
        emit failed(job.error());
        return;
    }
    m_job = std::move(*job);
    m_timer.start();
}

void BackupRunner::cancel()
{
    m_cancelled = true;
}

void BackupRunner::step()
{
    if (m_cancelled) {
        end(base::fail(storage::errors::kCancelled,
            tr("The backup was cancelled; the older ones are intact.")));
        return;
    }
    const auto complete = m_job->copyStep();
    if (!complete) {
        end(base::fail(complete.error()));
        return;
    }
    emit progressed(m_job->percentCopied() * kCopyShare / 100);
    if (*complete) {
        m_timer.stop();
        sealInWorker();
    }
}

void BackupRunner::sealInWorker()
{
    if (m_worker.joinable())
        m_worker.join();
    m_worker = std::thread([this] {
        const auto made = m_job->seal([this](qint64 done, qint64 total) {
            const int percent =
                total > 0 ? kCopyShare + int(done * (100 - kCopyShare) / total) : kCopyShare;
            QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
            return !m_cancelled;
        });
        QMetaObject::invokeMethod(this, [this, made] { end(made); });
    });
}

void BackupRunner::end(const base::Result<safekeeping::BackupMade> &made)
{
    m_timer.stop();
    if (m_worker.joinable())
        m_worker.join();
    m_job.reset();
    if (!made) {
        emit failed(made.error());
        return;
    }
    if (const auto kept = safekeeping::Backups(m_workspace).finish(*made); !kept)
        emit failed(kept.error());
    else
        emit finished(made->warning);
}

} // namespace ui
