#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

namespace ui {

class Card;
class DataTable;
struct LeaversServices;
struct LeaversShown;
class ShownList;

// What became of the leavers of a year in rates, each given on those heard of and on all, with its
// definition; and how many are in each situation.
class RatesView final : public QWidget {
    Q_OBJECT

public:
    RatesView(const Desk &desk, const LeaversServices &services, QWidget *parent = nullptr);
    void setShown(const LeaversShown &shown);
    void print();

private:
    [[nodiscard]] QWidget *makeDefinitions();

    const Desk m_desk;
    QString m_note;
    CellRows m_rates;
    CellRows m_situations;
    Card *m_card;
    DataTable *m_rateTable;
    DataTable *m_situationTable;
    ShownList *m_output;
};

} // namespace ui
