#pragma once

#include "core/letters/letter_template.h"
#include "core/security/undo.h"
#include "ui/base/desk.h"
#include "ui/letters/letters_services.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ui {

class EditPanel;
class PagePreview;

// The school's templates: one is typed at the left, with its fields from a menu, and seen at the
// right as a letter about a real young person.
class TemplatesTab final : public QWidget {
    Q_OBJECT

public:
    TemplatesTab(const Desk &desk, const LettersServices &services, QWidget *parent = nullptr);
    void reload();
    void save();
    [[nodiscard]] bool hasUnsavedWork() const;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makePanel();
    [[nodiscard]] QWidget *makePreview();
    void readPeople();
    void fillFieldMenu();
    void insertField(const QString &name);
    void choose(int index);
    void fill();
    void startNew();
    void duplicate();
    void restoreShipped();
    void archiveOrBringBack();
    void showPreview();
    void showFaults(const letters::TemplateDetails &typed);
    [[nodiscard]] letters::TemplateDetails typed() const;
    [[nodiscard]] const letters::LetterTemplate *edited() const;
    [[nodiscard]] bool mayGiveUp();
    void ended(const base::Result<security::Edited> &done, const QString &notice);
    void select(letters::TemplateId id);

    const Desk &m_desk;
    LettersServices m_services;
    std::vector<letters::LetterTemplate> m_templates;
    bool m_isNew = false;
    int m_shown = -1; // the template in the panel; −1: a new one
    QComboBox *m_choice;
    QPushButton *m_restore;
    QPushButton *m_archive;
    QPushButton *m_duplicate;
    EditPanel *m_panel;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_subject;
    QComboBox *m_signature;
    QPlainTextEdit *m_body;
    QPushButton *m_field;
    QMenu *m_fields;
    QLabel *m_faults;
    QComboBox *m_person;
    PagePreview *m_preview;
    QLabel *m_remarks;
    QTimer *m_delay;
};

} // namespace ui
