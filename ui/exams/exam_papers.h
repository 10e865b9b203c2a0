#pragma once

#include "core/exams/exam_paper_service.h"
#include "ui/base/desk.h"

#include <QCoreApplication>

namespace ui {

// Papers of candidates: asks where the PDF goes, issues, keeps what was printed. Giving up before a
// place is chosen issues nothing.
class ExamPapers {
    Q_DECLARE_TR_FUNCTIONS(ui::ExamPapers)

public:
    ExamPapers(const Desk &desk, security::Workspace &workspace);
    // name is in the proposed file name: of the candidate, or of the session. True: issued.
    bool entries(const std::vector<exams::ExamRegistrationId> &registrations, const QString &name);
    bool convocations(
        const std::vector<exams::ExamRegistrationId> &registrations, const QString &name);
    bool simulation(exams::ExamRegistrationId registration, const QString &name);

private:
    [[nodiscard]] std::optional<QString> askWhere(
        exams::ExamPaperKind kind, const QString &name) const;
    bool hand(const base::Result<std::vector<exams::ExamPaper>> &issued, const QString &path);
    [[nodiscard]] base::Done write(
        const std::vector<exams::ExamPaper> &issued, const QString &path);

    const Desk &m_desk;
    security::Workspace &m_workspace;
    exams::ExamPaperService m_service;
};

} // namespace ui
