#pragma once

#include "ui/home/home_list.h"

#include <QWidget>

namespace ui {

class DataTable;
class EmptyState;
class PillLabel;

// One short list on a card: a click or Enter on a line opens the place where it is dealt with.
class HomeCard final : public QWidget {
    Q_OBJECT

public:
    // list: what it is a list of; its lines may come later.
    HomeCard(const Desk &desk, const HomeList &list, QWidget *parent = nullptr);
    void setList(const HomeList &list);

private:
    void open(const QModelIndex &line);

    const Desk &m_desk;
    CellRows m_rows;
    std::vector<Place> m_places;
    Place m_all;
    PillLabel *m_count;
    DataTable *m_table;
    EmptyState *m_empty;
};

} // namespace ui
