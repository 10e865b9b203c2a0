#pragma once

#include "ui/admissions/application_fields.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class AlikeList;
class DateField;

// A first contact: who, whom to call, what is wished. Whoever is in the files already is proposed
// while the name is typed, and then nothing is typed again.
class CandidateDialog final : public TaskDialog {
    Q_OBJECT

public:
    CandidateDialog(const Theme &theme, const AdmissionsServices &services,
        const ApplicationChoices &choices, QDate today, QWidget *parent);
    [[nodiscard]] admissions::NewCandidate typed() const;

private:
    void buildPerson();
    void buildContact();
    void lookAround();
    void showAge();
    void useFile(int index);
    void useFamily(int index);
    void release();
    void showFields(const QStringList &fields, bool isVisible);

    const AdmissionsServices &m_services;
    std::vector<admissions::Alike> m_alike;
    std::optional<people::StudentId> m_known;
    std::vector<people::Contact> m_family; // of a brother or sister
    QLineEdit *m_lastName;
    QLineEdit *m_firstNames;
    DateField *m_birthDate;
    QLineEdit *m_phone;
    AlikeList *m_people;
    QLabel *m_chosen;
    QPushButton *m_release;
    QLineEdit *m_contactLastName;
    QLineEdit *m_contactFirstName;
    QLineEdit *m_contactPhone;
    QComboBox *m_relation;
    ApplicationFields *m_wish;
    DateField *m_contactedOn;
    QPlainTextEdit *m_words;
};

} // namespace ui
