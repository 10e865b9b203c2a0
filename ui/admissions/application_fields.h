#pragma once

#include "core/admissions/application_service.h"
#include "core/diplomas/diploma.h"
#include "core/school/group.h"
#include "core/school/school_year.h"
#include "ui/base/form.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace ui {

struct AdmissionsServices;

// What the fields of an application choose from.
struct ApplicationChoices {
    std::vector<school::SchoolYear> years;
    std::vector<school::Workshop> workshops;
    std::vector<diplomas::Diploma> diplomas;
    std::vector<admissions::Source> sources;
};
[[nodiscard]] base::Result<ApplicationChoices> applicationChoices(
    const AdmissionsServices &services);

// The fields of a wish to come, in the form of a new candidate or of a known one: year, workshop,
// diploma, source, where the young person is today. They belong to the form they are put in.
class ApplicationFields final : public QObject {
    Q_OBJECT

public:
    ApplicationFields(const ApplicationChoices &choices, Form &form, QObject *parent);

    void set(const admissions::ApplicationDetails &details);
    // Over what was set: the next action and the rank stay as they were.
    [[nodiscard]] admissions::ApplicationDetails typed() const;
    [[nodiscard]] QDate entryDay() const; // the first day of the chosen year

signals:
    void yearChosen();

private:
    const ApplicationChoices m_choices;
    admissions::ApplicationDetails m_before;
    QComboBox *m_year;
    QComboBox *m_workshop;
    QComboBox *m_diploma;
    QComboBox *m_source;
    QLineEdit *m_origin;
};

} // namespace ui
