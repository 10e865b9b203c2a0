#pragma once

#include "ui/shell/open_school.h"

#include <QDate>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui {

class DateField;
class Dialogs;
class Form;
class MessageBar;
class Theme;

// Makes a new school in four short steps, by the director or by the secretary alone: the school,
// its first year, who signs in, where the file is kept. A secretary is given the director's
// one-time code to hand over on paper.
class FoundingWizard final : public QDialog {
    Q_OBJECT

public:
    FoundingWizard(
        const Theme &theme, Dialogs &dialogs, SchoolDoor &door, QDate today, QWidget *parent);
    [[nodiscard]] QString path() const { return m_school.path; }
    void reject() override;

private:
    Form *addStep(const QString &title, const QString &text);
    void buildSchoolStep();
    void buildYearStep();
    void buildPeopleStep();
    void buildLastStep();
    void showStep(int step);
    void next();
    [[nodiscard]] bool takeSchool();
    [[nodiscard]] bool takeYear();
    [[nodiscard]] bool takePeople();
    void found();

    const Theme &m_theme;
    Dialogs &m_dialogs;
    SchoolDoor &m_door;
    QDate m_today;
    NewSchool m_school;
    bool m_founded = false;

    QLabel *m_title;
    QLabel *m_text;
    QStringList m_titles;
    QStringList m_texts;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    QPushButton *m_back;
    QPushButton *m_next;
    QList<Form *> m_forms;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_uai = nullptr;
    QLineEdit *m_postalCode = nullptr;
    QLineEdit *m_commune = nullptr;
    DateField *m_firstDay = nullptr;
    DateField *m_lastDay = nullptr;
    QComboBox *m_founder = nullptr;
    QLineEdit *m_founderName = nullptr;
    QLineEdit *m_founderLogin = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_again = nullptr;
    QLineEdit *m_directorName = nullptr;
    QLineEdit *m_directorLogin = nullptr;
    QLabel *m_code = nullptr;
};

} // namespace ui
