#pragma once

#include "ui/admissions/admissions_services.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

namespace ui {

class DataTable;
class ShownList;

// Those who did not come and whose day of erasure is there. The list only: nothing is erased here.
class EraseTab final : public QWidget {
    Q_OBJECT

public:
    EraseTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent = nullptr);
    void reload();
    void print();
    [[nodiscard]] int count() const { return m_rows.rowCount(); }

private:
    const Desk m_desk;
    const AdmissionsServices m_services;
    CellRows m_rows;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
};

} // namespace ui
