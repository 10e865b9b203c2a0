#pragma once

#include "core/school/calendar_service.h"
#include "core/school/year_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

#include <array>

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class DateField;
class ListEditor;
class ListOutput;

// When the school is closed: its own closures, typed or proposed from a holiday zone, the days of
// the week it opens, and the local law for public holidays.
class CalendarPage final : public Page {
    Q_OBJECT

public:
    CalendarPage(const Desk &desk, security::Workspace &workspace,
        school::CalendarService &calendars, school::YearService &years, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] Card *makeRules();
    void buildPanel();
    [[nodiscard]] const school::Closure *edited() const;
    void fill();
    void showRules();
    void setRules();
    void add(const std::vector<school::ClosureDates> &closures);
    void edit(school::Closure closure);
    void remove();
    void propose();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::CalendarService &m_calendars;
    school::YearService &m_years;
    std::vector<school::Closure> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_name;
    DateField *m_first;
    DateField *m_last;
    QLineEdit *m_source;
    QPushButton *m_remove;
    std::array<QCheckBox *, 7> m_days{};
    QCheckBox *m_alsace;
};

} // namespace ui
