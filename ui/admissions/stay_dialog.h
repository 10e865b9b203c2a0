#pragma once

#include "core/admissions/stay_repository.h"
#include "core/school/group.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

class DateField;

// One stay: in a session, which gives its days, or on days of its own.
class StayDialog final : public TaskDialog {
    Q_OBJECT

public:
    StayDialog(const Theme &theme, const QString &name,
        const std::vector<admissions::SessionRow> &sessions,
        const std::vector<school::Workshop> &workshops, const admissions::StayDetails &details,
        QDate today, QWidget *parent);
    [[nodiscard]] admissions::StayDetails typed() const;

private:
    void build();
    void set(const admissions::StayDetails &details);
    void followSession();
    void showPlaces();
    [[nodiscard]] const admissions::SessionRow *chosenSession() const;

    const std::vector<admissions::SessionRow> m_sessions;
    QComboBox *m_session;
    QComboBox *m_kind;
    QComboBox *m_workshop;
    QLabel *m_places;
    DateField *m_firstDay;
    DateField *m_lastDay;
    QLineEdit *m_hours;
    QLineEdit *m_insurance;
    QLineEdit *m_emergencyName;
    QLineEdit *m_emergencyPhone;
    DateField *m_signedOn;
};

} // namespace ui
