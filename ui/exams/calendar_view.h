#pragma once

#include "core/exams/calendar_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class DateField;
class ListEditor;

// The dates of a session as the academy gave them, each with where it was read.
class CalendarView final : public QWidget {
    Q_OBJECT

public:
    CalendarView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setSession(int session); // reads; what is being typed stays
    void save();
    void print();
    [[nodiscard]] bool hasUnsavedWork() const;
    [[nodiscard]] bool mayGiveUp();
    void giveUp();

private:
    void build();
    void read();
    void fill();
    void remove();
    void ended(std::optional<qint64> key, const QString &notice, const security::Undo &undo);
    [[nodiscard]] const exams::ExamDate *edited() const;
    [[nodiscard]] CellRows::Row rowOf(const exams::ExamDate &date) const;

    const Desk m_desk;
    const ExamsServices m_services;
    exams::CalendarService m_calendar;
    const bool m_mayRecord;
    int m_session = 0;
    std::vector<exams::ExamDate> m_dates;
    CellRows m_rows;
    ListEditor *m_list;
    QComboBox *m_kind;
    QLineEdit *m_label;
    DateField *m_day;
    QLineEdit *m_source;
    QPushButton *m_remove;
};

} // namespace ui
