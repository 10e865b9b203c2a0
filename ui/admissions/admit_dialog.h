#pragma once

#include "core/admissions/application_service.h"
#include "core/diplomas/diploma.h"
#include "core/school/group.h"
#include "core/school/school_year.h"
#include "ui/base/task_dialog.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace ui {

class DateField;

// What the dialog chooses from and proposes.
struct AdmitChoices {
    school::SchoolYear year;
    std::vector<school::Group> groups;
    std::vector<diplomas::Diploma> diplomas;
    std::vector<enrolment::EnrolmentCode> codes;
    std::vector<admissions::GroupPlaces> places;
    QDate entryOn;
    bool mayCharge = false;
};

// An accepted candidate becomes a student: first day, groups, diploma in view; all of it proposed.
class AdmitDialog final : public TaskDialog {
    Q_OBJECT

public:
    AdmitDialog(const Theme &theme, const admissions::Candidate &candidate,
        const AdmitChoices &choices, QDate today, QWidget *parent);
    [[nodiscard]] admissions::AdmitForm typed() const;
    [[nodiscard]] bool wantsCharging() const;

private:
    void fillGroups(std::optional<school::WorkshopId> wanted);
    void fillPath(std::optional<diplomas::DiplomaId> wanted);
    void showPlaces();
    [[nodiscard]] std::optional<enrolment::PathForm> path() const;

    const AdmitChoices m_choices;
    DateField *m_entryOn;
    QComboBox *m_entryCode;
    QComboBox *m_workshop;
    QComboBox *m_theory;
    QComboBox *m_diploma;
    QSpinBox *m_yearOfPath;
    QSpinBox *m_plannedYears;
    QLabel *m_places;
    QCheckBox *m_charge;
};

} // namespace ui
