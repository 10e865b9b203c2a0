#pragma once

#include "core/exams/success.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

namespace ui {

class Card;
class DataTable;
class ShownList;
struct ExamsServices;

// Success per diploma in one session: every rate with what it is made of and what it means.
class SuccessView final : public QWidget {
    Q_OBJECT

public:
    SuccessView(const Desk &desk, const ExamsServices &services, QWidget *parent = nullptr);
    void setResults(const std::vector<exams::DiplomaResults> &results, int session);
    void print();

private:
    [[nodiscard]] QString note() const;

    const Desk m_desk;
    int m_session = 0;
    exams::DiplomaResults m_together;
    CellRows m_rows;
    Card *m_card;
    DataTable *m_table;
    ShownList *m_shown;
};

} // namespace ui
