#include "ui/exams/exam_papers.h"

#include "core/base/file_name.h"
#include "core/base/safe_file.h"
#include "core/reports/exam_paper_document.h"
#include "core/reports/school_letterhead.h"
#include "ui/base/dialogs.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

using exams::ExamPaper;
using exams::ExamPaperKind;

ExamPapers::ExamPapers(const Desk &desk, security::Workspace &workspace)
    : m_desk(desk)
    , m_workspace(workspace)
    , m_service(workspace)
{
}

bool ExamPapers::entries(
    const std::vector<exams::ExamRegistrationId> &registrations, const QString &name)
{
    const auto path = askWhere(ExamPaperKind::Entry, name);
    return path && hand(m_service.entries(registrations), *path);
}

bool ExamPapers::convocations(
    const std::vector<exams::ExamRegistrationId> &registrations, const QString &name)
{
    const auto path = askWhere(ExamPaperKind::Convocation, name);
    return path && hand(m_service.convocations(registrations), *path);
}

bool ExamPapers::simulation(exams::ExamRegistrationId registration, const QString &name)
{
    const auto path = askWhere(ExamPaperKind::Simulation, name);
    if (!path)
        return false;
    auto issued = m_service.simulation(registration);
    if (!issued)
        return hand(base::fail(issued.error()), *path);
    return hand(std::vector<ExamPaper>{std::move(*issued)}, *path);
}

std::optional<QString> ExamPapers::askWhere(ExamPaperKind kind, const QString &name) const
{
    return m_desk.dialogs.saveFile(titleOf(kind), {tr("PDF files (*.pdf)")},
        base::fileNameOf(u"%1 %2"_s.arg(titleOf(kind), name)) + u".pdf"_s);
}

bool ExamPapers::hand(const base::Result<std::vector<ExamPaper>> &issued, const QString &path)
{
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return false;
    }
    if (const base::Done written = write(*issued, path); !written) {
        m_desk.messages.showError(written.error());
        return true;
    }
    QStringList incomplete;
    for (const ExamPaper &paper : *issued) {
        if (!paper.missing.isEmpty())
            incomplete += paper.snapshot.candidate;
    }
    m_desk.messages.notice(tr("%n paper(s) issued.", nullptr, int(issued->size())));
    if (!incomplete.isEmpty()) {
        m_desk.messages.showWarning(
            tr("Something is missing in the files of %1: it stands on the sheet, to be filled in "
               "by hand.")
                .arg(incomplete.join(u", "_s)));
    }
    return true;
}

base::Done ExamPapers::write(const std::vector<ExamPaper> &issued, const QString &path)
{
    ET_ASSIGN(const auto printed, reports::printExamPapers(issued, reports::marksOf(m_workspace)));
    for (size_t at = 0; at < issued.size(); ++at)
        ET_TRY(m_service.keepPrinted(issued[at].document, printed.single[at]));
    return base::writeWholeFile(path, printed.together);
}

} // namespace ui
