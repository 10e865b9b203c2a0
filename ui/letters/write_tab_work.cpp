// What is done with the letters: a PDF, paper, e-mails.
#include "core/base/file_name.h"
#include "core/base/text.h"
#include "core/letters/letter_service.h"
#include "core/reports/letter_sinks.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"
#include "ui/base/progress_strip.h"
#include "ui/letters/letter_batch.h"
#include "ui/letters/whom_list.h"
#include "ui/letters/write_tab.h"

#include <QDir>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using letters::PlannedLetter;

std::optional<letters::LetterPlan> WriteTab::plan()
{
    auto plan = m_services.letters.plan(request(m_whom->chosen()));
    m_desk.messages.clearMessage();
    if (plan)
        return std::move(*plan);
    m_desk.messages.showError(plan.error());
    return std::nullopt;
}

void WriteTab::start(const std::vector<PlannedLetter> &letters,
    std::unique_ptr<reports::LetterSink> sink, std::function<void(reports::LetterRun &)> all)
{
    auto run = reports::LetterRun::begin(
        m_services.letters, request(m_whom->chosen()), letters, std::move(sink));
    if (!run) {
        m_desk.messages.showError(run.error());
        return;
    }
    m_progress->start(tr("Writing the letters"), int(letters.size()));
    m_batch->start(std::move(*run), std::move(all));
    for (QPushButton *button : {m_print, m_pdf, m_email})
        button->setEnabled(false);
}

bool WriteTab::issue(reports::LetterRun &run, const QString &notice)
{
    const auto issued = run.finish();
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return false;
    }
    m_desk.messages.notice(notice);
    return true;
}

void WriteTab::savePdf()
{
    const auto planned = plan();
    if (!planned)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path =
        m_desk.dialogs.saveFile(tr("Where should the letters be kept?"), {tr("PDF files (*.pdf)")},
            QDir(folder).filePath(base::fileNameOf(batchTitle()) + u".pdf"_s));
    if (!path)
        return;
    if (!path->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        *path += u".pdf"_s;
    auto target =
        reports::LetterPdf::create(*path, batchTitle(), reports::marksOf(m_services.workspace));
    if (!target) {
        m_desk.messages.showError(target.error());
        return;
    }
    const int count = int(planned->letters.size());
    start(planned->letters, std::move(*target), [this, count](reports::LetterRun &run) {
        issue(run, tr("%n letter(s) issued, in one PDF.", nullptr, count));
    });
}

void WriteTab::print()
{
    if (!m_print->isEnabled())
        return;
    if (const auto planned = plan())
        printLetters(planned->letters);
}

void WriteTab::printLetters(const std::vector<PlannedLetter> &letters)
{
    auto pages = std::make_unique<reports::LetterPages>(
        batchTitle(), reports::marksOf(m_services.workspace));
    const reports::LetterPages &job = *pages; // lives as long as its run
    const int count = int(letters.size());
    start(letters, std::move(pages), [this, &job, count](reports::LetterRun &run) {
        if (printOnPaper(m_desk, job, this))
            issue(run, tr("%n letter(s) printed and issued.", nullptr, count));
        else
            m_desk.messages.notice(tr("Nothing was printed: nothing is issued."));
    });
}

void WriteTab::prepareEmails()
{
    auto planned = plan();
    if (!planned)
        return;
    const auto middle = std::stable_partition(planned->letters.begin(), planned->letters.end(),
        [](const PlannedLetter &letter) { return !letter.household.emails().isEmpty(); });
    const std::vector<PlannedLetter> byMail(planned->letters.begin(), middle);
    const std::vector<PlannedLetter> onPaper(middle, planned->letters.end());
    if (byMail.empty()) {
        m_desk.messages.showWarning(
            tr("No e-mail address is known for any of them: print the letters."));
        return;
    }
    const auto folder = m_desk.dialogs.openFolder(tr("Which folder takes the e-mails?"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder)
        return;
    auto drafts = std::make_unique<reports::LetterDrafts>(
        *folder, reports::marksOf(m_services.workspace), m_desk.clock.nowUtc());
    const reports::LetterDrafts &written = *drafts;
    start(byMail, std::move(drafts), [this, &written, onPaper](reports::LetterRun &run) {
        const auto issued = run.finish();
        if (!issued) {
            m_desk.messages.showError(issued.error());
            return;
        }
        m_desk.messages.notice(
            tr("%n e-mail(s) prepared: open them to send them.", nullptr, written.drafts()));
        if (!onPaper.empty())
            QMetaObject::invokeMethod(
                this, [this, onPaper] { offerPrinting(onPaper); }, Qt::QueuedConnection);
    });
}

void WriteTab::offerPrinting(std::vector<PlannedLetter> letters)
{
    QStringList names;
    for (const PlannedLetter &letter : letters) {
        if (!names.contains(letter.household.names()))
            names += letter.household.names();
    }
    if (m_desk.dialogs.confirm(tr("Print the letters of those without an e-mail address?"),
            names.join(u'\n'), tr("Print")))
        printLetters(letters);
    else
        m_desk.messages.showWarning(tr("Still to be printed: %1.").arg(names.join(u", "_s)));
}

} // namespace ui
