#pragma once

#include "core/school/calendar_service.h"
#include "core/school/group_service.h"
#include "core/school/school_service.h"
#include "core/school/staff_service.h"
#include "core/school/workshop_service.h"
#include "core/school/year_service.h"
#include "core/security/account_service.h"
#include "ui/base/page.h"

#include <functional>
#include <vector>

namespace ui {

class ListOutput;
class Tabs;

// What the settings work with. All of it outlives the page.
struct SettingsServices {
    security::Workspace &workspace;
    security::AccountService &accounts;
    school::SchoolService &schools;
    school::YearService &years;
    school::CalendarService &calendars;
    school::GroupService &groups;
    school::WorkshopService &workshops;
    school::StaffService &staff;
    QString schoolName; // on sheets and backups
    // The names of a postal code's communes; may be empty.
    std::function<QStringList(const QString &postalCode)> communesOf;
    // The window's own backup, with its progress; may be empty.
    std::function<void()> backUpNow;
};

// The settings: a tab for each section somebody has a right to. A section is a page of its own,
// read when it is first shown.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    // A tab as the search of the window finds it.
    struct Section {
        QString key;
        QString title;
    };
    // Those somebody has a right to, in the order of the tabs.
    [[nodiscard]] static std::vector<Section> sections(const security::Workspace &workspace);

    SettingsPage(const Desk &desk, const SettingsServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    [[nodiscard]] QList<QWidget *> topBarActions() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // kind is the key of a tab: school, years, calendar, opened-days, groups, workshops, rooms,
    // papers, admissions, absence-reasons, absence-rules, labels, natures, targets, staff,
    // accounts, backups, bounds, audit, account.
    void showPlace(const Place &place) override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void addSchoolSections(const Desk &desk, const SettingsServices &services);
    void addSafetySections(const Desk &desk, const SettingsServices &services);
    void addSection(const QString &key, Page *section);
    [[nodiscard]] Page *current() const;
    void readCurrent();

    Tabs *m_tabs;
    ListOutput *m_output;
    QList<Page *> m_sections;
    QSet<Page *> m_stale; // to be read when they are shown next
    bool m_isShown = false;
};

} // namespace ui
