#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/letters/letters_services.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace ui {

class DataTable;
class ListOutput;
class SearchField;
class ShownList;

// Every paper that was issued, of whatever kind; each can be seen and printed again as it was.
class IssuedTab final : public QWidget {
    Q_OBJECT

public:
    IssuedTab(const Desk &desk, const LettersServices &services, QWidget *parent = nullptr);
    void reload();
    void print();

signals:
    void openRequested(qint64 document);

private:
    void build();
    void open();

    const Desk &m_desk;
    LettersServices m_services;
    ListOutput *m_output;
    CellRows *m_model;
    DataTable *m_table;
    SearchField *m_search;
    QComboBox *m_since;
    QPushButton *m_open;
    ShownList *m_shown;
};

} // namespace ui
