#pragma once

#include "core/diplomas/diploma.h"
#include "core/enrolment/student_file.h"
#include "core/school/calendar.h"
#include "core/school/group.h"
#include "core/school/school_year.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

class DateField;
class Form;

// What a student may be enrolled in.
struct SchoolingChoices {
    std::vector<school::SchoolYear> years;
    std::vector<school::Group> groups;
    std::vector<diplomas::Diploma> diplomas;
    std::vector<enrolment::EnrolmentCode> codes;
    std::optional<school::Calendar> calendar = {}; // without it any day is proposed
};

// The enrolment of today: year, entry, which may be corrected, groups and diploma in view. Only
// what was changed is asked for; groups and path change from a day on.
class SchoolingForm final : public QWidget {
    Q_OBJECT

public:
    SchoolingForm(const Theme &theme, QDate today, QWidget *parent = nullptr);
    void setChoices(SchoolingChoices choices);
    void set(const enrolment::EnrolmentRecord *record); // none: not enrolled
    // None: nothing about the enrolment is to be written.
    [[nodiscard]] std::optional<enrolment::EnrolmentForm> form() const;
    [[nodiscard]] QDate from() const; // the day from which changes hold
    bool check();
    bool showError(const base::Error &error);
    void focusFirstError();

private:
    void build();
    void fillCodes();
    void followYear();
    void setEntry(const enrolment::EnrolmentRecord *record);
    void setGroup(
        QComboBox &choice, enrolment::GroupKind kind, const enrolment::EnrolmentRecord *record);
    void setPath(const enrolment::Path *path);
    [[nodiscard]] const school::SchoolYear *chosenYear() const;
    [[nodiscard]] std::optional<school::GroupId> changedGroup(
        const QComboBox &choice, enrolment::GroupKind kind) const;
    [[nodiscard]] std::optional<enrolment::PathForm> changedPath() const;
    [[nodiscard]] std::optional<diplomas::DiplomaVersionId> chosenVersion() const;
    [[nodiscard]] const diplomas::Diploma *diplomaOf(diplomas::DiplomaVersionId version) const;

    QDate m_today;
    SchoolingChoices m_choices;
    std::optional<enrolment::EnrolmentRecord> m_record;
    Form *m_form;
    QComboBox *m_year;
    DateField *m_entryOn;
    QComboBox *m_entryCode;
    QComboBox *m_workshop;
    QComboBox *m_theory;
    QComboBox *m_diploma;
    QSpinBox *m_yearOfPath;
    QSpinBox *m_plannedYears;
    DateField *m_from;
};

} // namespace ui
