#include "ui/progress/book_batch.h"

#include <QTimer>

namespace ui {

void BookBatch::start(
    std::unique_ptr<reports::BookRun> run, std::function<void(reports::BookRun &run)> all)
{
    Q_ASSERT(!m_run);
    m_run = std::move(run);
    m_all = std::move(all);
    emit progressed(0, m_run->total());
    QTimer::singleShot(0, this, &BookBatch::step);
}

void BookBatch::step()
{
    if (!m_run)
        return; // stopped meanwhile
    if (m_run->done() == m_run->total()) {
        const auto all = std::move(m_all);
        all(*m_run);
        end();
        return;
    }
    if (const base::Done written = m_run->next(); !written) {
        const base::Error error = written.error();
        end();
        emit failed(error);
        return;
    }
    emit progressed(m_run->done(), m_run->total());
    QTimer::singleShot(0, this, &BookBatch::step);
}

void BookBatch::cancel()
{
    if (m_run)
        end();
}

void BookBatch::end()
{
    m_run.reset();
    m_all = nullptr;
    emit ended();
}

} // namespace ui
