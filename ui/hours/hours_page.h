#pragma once

#include "core/school/year_service.h"
#include "core/security/account_service.h"
#include "ui/base/page.h"
#include "ui/hours/hours_rows.h"

class QComboBox;

namespace ui {

class AttendanceView;
class HoursDetail;
class HoursOverview;
class ListOutput;
class StaffHoursView;
class Tabs;

// The 2/3–1/3 balance of the current year: at a glance, down to the sessions behind each figure;
// the attendance of the groups and the hours of the staff. Period and measure hold for all of it.
class HoursPage final : public Page {
    Q_OBJECT

public:
    HoursPage(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        hours::HoursService &hours, school::YearService &years, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // kind "group", "student" (an enrolment), "attendance" or "staff"
    void showPlace(const Place &place) override;
    void print() override; // of what is shown: the list the keyboard is in

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] base::Done read();
    void fillPeriods(); // the terms, and the week that was chosen from the heat map
    void readPeriod();
    void showAttendance(); // read from the rolls only where it is looked at
    void showAll();        // after another period, measure or year was read
    void showWeek(qint64 group, QDate monday);
    void showStudent(qint64 enrolment);
    [[nodiscard]] QString note() const; // what was chosen, on paper

    const Desk &m_desk;
    hours::HoursService &m_hours;
    school::YearService &m_years;
    HoursShown m_shown;
    QComboBox *m_period;
    QComboBox *m_measure;
    ListOutput *m_output;
    Tabs *m_tabs;
    HoursOverview *m_overview;
    HoursDetail *m_detail;
    AttendanceView *m_attendance;
    StaffHoursView *m_staff;
    bool m_isRead = false;
};

} // namespace ui
