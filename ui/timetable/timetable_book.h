#pragma once

#include "ui/base/page.h"
#include "ui/timetable/timetable_services.h"

namespace ui {

class Tabs;

// The timetable: the dated sessions, and the weekly pattern they are made from.
class TimetableBook final : public Page {
    Q_OBJECT

public:
    TimetableBook(const Desk &desk, const TimetableServices &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    // kind "group" or "session": among the sessions; "pattern": the pattern.
    void showPlace(const Place &place) override;
    void print() override;
    [[nodiscard]] QList<KeyHelp> keys() const override;

private:
    [[nodiscard]] Page *current() const;

    Tabs *m_tabs;
};

} // namespace ui
