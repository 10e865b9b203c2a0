#pragma once

#include "core/reports/book_run.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ui {

// A run of livrets in the window: one between two events, so that nothing freezes and the work can
// be stopped. Nothing is issued before the end.
class BookBatch final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    // all: every livret is written, run is to be finished. It is not called after an error or a
    // stop.
    void start(
        std::unique_ptr<reports::BookRun> run, std::function<void(reports::BookRun &run)> all);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }

signals:
    void progressed(int done, int total);
    void failed(const base::Error &error);
    void ended(); // however it ended

private:
    void step();
    void end();
    std::unique_ptr<reports::BookRun> m_run;
    std::function<void(reports::BookRun &run)> m_all;
};

} // namespace ui
