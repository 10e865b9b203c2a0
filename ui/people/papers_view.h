#pragma once

#include "core/paperwork/paperwork_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class ListEditor;
class ListOutput;

// The papers of one student's file: what came in, until when it holds, what is missing. Space on a
// line says that the paper came in today; Enter opens its fields.
class PapersView final : public QWidget {
    Q_OBJECT

public:
    PapersView(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    void show(std::optional<people::StudentId> student); // none: a file that is not saved yet
    void save();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const;
    using QWidget::show;

signals:
    void noted(); // something came in, or was taken back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPanel();
    void read();
    [[nodiscard]] const paperwork::ChecklistLine *edited() const;
    [[nodiscard]] bool isNew() const; // the fields make a paper instead of correcting one
    void fill();
    void fit();
    void tick();
    void renew();
    void giveUpRenewal();
    void remove();
    void noteNew(const paperwork::ChecklistLine &line, const paperwork::PaperDetails &details);
    void done(const QString &text, const security::Undo &undo);
    [[nodiscard]] paperwork::PaperDetails typed() const;
    [[nodiscard]] paperwork::PaperDetails proposed(const paperwork::ChecklistLine &line) const;

    const Desk &m_desk;
    paperwork::PaperworkService m_papers;
    bool m_mayEdit;
    std::optional<paperwork::RequirementId> m_renewed; // is to be noted anew
    std::optional<people::StudentId> m_student;
    paperwork::Checklist m_list;
    CellRows m_model;
    ListEditor *m_editor;
    QComboBox *m_outcome;
    DateField *m_on;
    DateField *m_until;
    QLineEdit *m_note;
    QPushButton *m_renew;
    QPushButton *m_remove;
};

} // namespace ui
