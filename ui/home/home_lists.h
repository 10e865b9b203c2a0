#pragma once

#include "ui/home/home_list.h"
#include "ui/home/home_services.h"

#include <QCoreApplication>

namespace ui {

// The lists of the home page, each read for whoever is at work. The services refuse what somebody
// may not see; the page does not ask for it.
class HomeLists {
    Q_DECLARE_TR_FUNCTIONS(ui::HomeLists)

public:
    HomeLists(const HomeServices &services, const base::Clock &clock);

    [[nodiscard]] base::Result<HomeList> toSettle(); // of the school as a whole: recovery, backups
    [[nodiscard]] base::Result<HomeList> mySessions();
    [[nodiscard]] base::Result<HomeList> rollsToDo();
    [[nodiscard]] base::Result<HomeList> absents(const HomeFacts &facts);
    [[nodiscard]] base::Result<HomeList> filesToComplete(const HomeFacts &facts);
    [[nodiscard]] base::Result<HomeList> instalments();
    [[nodiscard]] base::Result<HomeList> studentsToWatch(const HomeFacts &facts);
    [[nodiscard]] base::Result<HomeList> myStudents(const HomeFacts &facts);

private:
    [[nodiscard]] base::Done addChangeOfYear(HomeList &list);
    [[nodiscard]] base::Result<HomeList> balance(const HomeFacts &facts, bool onlyToWatch);

    const HomeServices &m_services;
    const base::Clock &m_clock;
};

// How many days ahead the home page looks for instalments, and back for rolls.
inline constexpr int kInstalmentDaysAhead = 14;
inline constexpr int kRollDaysBack = 60;
// From when on the end of the school year is spoken of.
inline constexpr int kYearEndDaysAhead = 60;

} // namespace ui
