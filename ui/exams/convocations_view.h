#pragma once

#include "core/exams/calendar_service.h"
#include "core/exams/marks_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/exams/exams_services.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class DataTable;
class ShownList;

// Who is called when and where, in the order of days; a call is opened with Enter.
class ConvocationsView final : public QWidget {
    Q_OBJECT

public:
    ConvocationsView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setSession(int session); // reads
    void print();
    // One call for all of them, which the dialog asks for.
    void call(const std::vector<exams::ExamLine> &candidates);

private:
    void build();
    void read();
    void edit();
    void remove();
    void handOut(); // a sheet for each candidate of the lines chosen
    void ended(const QString &notice, const security::Undo &undo);
    [[nodiscard]] const exams::ConvocationLine *chosen() const;
    [[nodiscard]] std::vector<diplomas::ExamUnit> unitsOf(diplomas::DiplomaVersionId version);

    const Desk m_desk;
    const ExamsServices m_services;
    exams::CalendarService m_calendar;
    exams::MarksService m_marks;
    const bool m_mayRecord;
    int m_session = 0;
    std::vector<exams::ConvocationLine> m_lines;
    CellRows m_rows;
    Card *m_card;
    DataTable *m_table;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_handOut;
    ShownList *m_shown;
};

} // namespace ui
