// What is done with the livrets: paper, one PDF, one PDF each.
#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/reports/book_sinks.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"
#include "ui/base/progress_strip.h"
#include "ui/progress/book_batch.h"
#include "ui/progress/book_people.h"
#include "ui/progress/books_tab.h"

#include <QComboBox>
#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace ui {

QString BooksTab::batchTitle() const
{
    const QString period = m_writing ? m_writing->period() : QString();
    return base::joined({tr("Progress books"), m_people->groupName(), period}, u" "_s);
}

QString BooksTab::proposedPath(const QString &name) const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(base::fileNameOf(name) + u".pdf"_s);
}

void BooksTab::start(
    std::unique_ptr<reports::BookSink> sink, std::function<void(reports::BookRun &)> all)
{
    m_desk.messages.clearMessage();
    auto run =
        reports::BookRun::begin(m_services.books, request(), m_people->chosen(), std::move(sink));
    if (!run) {
        m_desk.messages.showError(run.error());
        return;
    }
    m_progress->start(tr("Making the progress books"), (*run)->total());
    m_batch->start(std::move(*run), std::move(all));
    for (QPushButton *button : {m_print, m_pdf, m_each})
        button->setEnabled(false);
}

void BooksTab::issue(reports::BookRun &run)
{
    const QStringList leftOut = run.leftOut();
    const auto issued = run.finish();
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return;
    }
    showPreview(); // with what was issued of whom it shows
    m_desk.messages.notice(tr("%n progress book(s) issued.", nullptr, int(issued->size())));
    if (!leftOut.isEmpty())
        m_desk.messages.showWarning(leftOut.join(u'\n'));
}

void BooksTab::savePdf()
{
    auto path = m_desk.dialogs.saveFile(tr("Where should the progress books be kept?"),
        {tr("PDF files (*.pdf)")}, proposedPath(batchTitle()));
    if (!path)
        return;
    if (!path->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        *path += u".pdf"_s;
    auto target =
        reports::BookPdf::create(*path, batchTitle(), reports::marksOf(m_services.workspace));
    if (!target) {
        m_desk.messages.showError(target.error());
        return;
    }
    start(std::move(*target), [this](reports::BookRun &run) { issue(run); });
}

void BooksTab::saveEach()
{
    const auto folder = m_desk.dialogs.openFolder(tr("Which folder takes the progress books?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder)
        return;
    start(std::make_unique<reports::BookFolder>(*folder, reports::marksOf(m_services.workspace)),
        [this](reports::BookRun &run) { issue(run); });
}

void BooksTab::print()
{
    if (!m_print->isEnabled())
        return;
    auto pages =
        std::make_unique<reports::BookPages>(batchTitle(), reports::marksOf(m_services.workspace));
    const reports::BookPages &job = *pages; // lives as long as its run
    start(std::move(pages), [this, &job](reports::BookRun &run) {
        if (job.pageCount() > 0 && !printOnPaper(m_desk, job, this))
            m_desk.messages.notice(tr("Nothing was printed: nothing is issued."));
        else
            issue(run);
    });
}

} // namespace ui
