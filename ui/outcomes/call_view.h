#pragma once

#include "core/people/ids.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

namespace ui {

class Card;
class DataTable;
struct LeaversServices;
struct LeaversShown;
class ShownList;

// Whom to call about what became of them, the longest without news first.
class CallView final : public QWidget {
    Q_OBJECT

public:
    CallView(const Desk &desk, const LeaversServices &services, QWidget *parent = nullptr);
    void setShown(const LeaversShown &shown);
    void print();
    [[nodiscard]] int count() const;

signals:
    void tellWanted(people::StudentId student);

private:
    const Desk m_desk;
    QString m_note;
    CellRows m_rows;
    Card *m_card;
    DataTable *m_table;
    ShownList *m_output;
};

} // namespace ui
