#pragma once

#include "ui/home/home_list.h"
#include "ui/home/home_services.h"

#include <QCoreApplication>
#include <QSet>

namespace ui {

// What a section of the home page is read with.
struct HomeDay {
    const HomeServices &services;
    const base::Clock &clock;
    const HomeFacts &facts;
};

// One section of the home page: a file of its own, section_<name>.cpp, named in home_sections.h and
// given its place in home_plan.cpp. A service only it needs is made in read(), over the workspace.
struct HomeSection {
    QSet<QString> shows; // the kinds of data after whose change it is read again
    std::function<base::Result<HomeList>(const HomeDay &day)> read;
    bool hidesEmpty = false; // nothing to do there is no news
};

// The words of all sections.
struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(ui::HomeLists)
};

[[nodiscard]] ListColumn homeColumn(const QString &key, const QString &title,
    exchange::ColumnKind kind = exchange::ColumnKind::Text);
[[nodiscard]] Place studentPlace(people::StudentId id);
[[nodiscard]] Place rollPlace(timetable::SessionId id);
[[nodiscard]] int minuteNow(const base::Clock &clock); // of the day, here

} // namespace ui
