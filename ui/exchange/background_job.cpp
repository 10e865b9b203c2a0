#include "ui/exchange/background_job.h"

#include <QMetaObject>

namespace ui {

BackgroundJob::~BackgroundJob()
{
    stop();
}

void BackgroundJob::stop()
{
    m_cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    m_isRunning = false;
}

void BackgroundJob::start(Work work)
{
    stop();
    m_cancelled = false;
    m_isRunning = true;
    const int number = ++m_number;
    m_thread = std::thread([this, number, work = std::move(work)] {
        const Finish finish = work([this, number](int done, int total) {
            QMetaObject::invokeMethod(this, [this, number, done, total] {
                if (number == m_number && m_isRunning)
                    emit progressed(done, total);
            });
            return !m_cancelled;
        });
        QMetaObject::invokeMethod(this, [this, number, finish] {
            if (number != m_number || !m_isRunning)
                return;
            stop();
            emit ended();
            finish();
        });
    });
}

void BackgroundJob::cancel()
{
    if (!m_isRunning)
        return;
    stop();
    emit ended();
}

} // namespace ui
