#pragma once

#include "core/school/calendar_days_service.h"
#include "core/school/calendar_service.h"
#include "core/school/year_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Card;
class DateField;
class ListEditor;
class ListOutput;

// Days on which the school is open all the same, and the letters of alternating weeks.
class OpenedDaysPage final : public Page {
    Q_OBJECT

public:
    OpenedDaysPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] Card *makeLetters();
    void buildPanel();
    void showLetters(const school::Calendar &calendar);
    void proposeDays();
    void alternate();
    [[nodiscard]] const school::OpenedDay *edited() const;
    void fill();
    void open(const school::OpenedDay &day);
    void closeAgain();

    const Desk &m_desk;
    school::CalendarService m_calendars;
    school::CalendarDaysService m_service;
    school::YearService m_years;
    std::vector<school::OpenedDay> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_name;
    DateField *m_day;
    QLineEdit *m_source;
    QPushButton *m_close;
    DateField *m_from;
    DateField *m_to;
    QComboBox *m_first;
    QCheckBox *m_passes;
    QLabel *m_letters;
};

} // namespace ui
