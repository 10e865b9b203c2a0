#pragma once

#include "core/paperwork/paperwork_service.h"
#include "ui/base/desk.h"
#include "ui/base/task_dialog.h"

class QComboBox;

namespace ui {

class DateField;

// One paper that several students brought at once.
class ReceiveDialog final : public TaskDialog {
    Q_OBJECT

public:
    // first: the paper that is proposed, 0 for the one most of them lack.
    ReceiveDialog(const Desk &desk, paperwork::PaperworkService &papers,
        const paperwork::MissingList &list, const std::vector<people::StudentId> &students,
        qint64 first, QWidget *parent);

    [[nodiscard]] const security::Undo &undo() const { return m_undo; }
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] QString paperName() const;

private:
    struct Choice {
        paperwork::Requirement requirement;
        std::vector<paperwork::PaperOf> papers; // of those who lack it
        QDate end;
    };
    void collect(
        const paperwork::MissingList &list, const std::vector<people::StudentId> &students);
    void build();
    void choose(int index);
    [[nodiscard]] base::Done note();

    paperwork::PaperworkService &m_papers;
    std::vector<Choice> m_choices;
    QDate m_today;
    QComboBox *m_paper;
    DateField *m_on;
    DateField *m_until;
    security::Undo m_undo;
    int m_count = 0;
};

} // namespace ui
