#pragma once

#include "core/hours/hours_service.h"
#include "core/school/year_service.h"
#include "core/security/account_service.h"
#include "ui/base/page.h"
#include "ui/hours/hours_rows.h"

class QComboBox;

namespace ui {

class Card;
class ChartView;
class DataTable;
class ListOutput;
class MetricCard;
class ShownList;

// The 2/3–1/3 balance of the current year: the groups, the students of one of them, and the
// sessions behind the figures of one student.
class HoursPage final : public Page {
    Q_OBJECT

public:
    HoursPage(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        hours::HoursService &hours, school::YearService &years, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override; // kind "group"
    void print() override;                       // the list the keyboard is in, or the groups

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeLists();
    [[nodiscard]] DataTable *makeTable(const QString &name, const QString &words, CellRows &rows);
    [[nodiscard]] ShownList *makeShownList(DataTable &table, const QString &title);
    [[nodiscard]] base::Done read();
    void fillPeriods(const std::vector<school::Term> &terms);
    void showAll(); // after another period, measure or year was read
    void showFigures();
    void showStudents();
    void showSessions();
    void openRoll(const QModelIndex &session);
    [[nodiscard]] hours::Period period() const;
    [[nodiscard]] school::TermDates days() const; // first and last of the period

    const Desk &m_desk;
    security::Workspace &m_workspace;
    hours::HoursService &m_hours;
    school::YearService &m_years;

    std::optional<school::SchoolYear> m_year;
    std::vector<school::Term> m_terms;
    std::optional<hours::HoursBook> m_book;
    HoursWords m_words;
    CellRows m_groupRows;
    CellRows m_studentRows;
    CellRows m_sessionRows;
    QComboBox *m_period;
    QComboBox *m_measure;
    MetricCard *m_share;
    MetricCard *m_practice;
    MetricCard *m_theory;
    MetricCard *m_watch;
    DataTable *m_groups;
    DataTable *m_students;
    DataTable *m_sessions;
    ListOutput *m_output;
    ShownList *m_groupList;
    ShownList *m_studentList;
    ShownList *m_sessionList;
    ChartView *m_chart;
    Card *m_studentCard;
    Card *m_sessionCard;
};

} // namespace ui
