#pragma once

#include "core/admissions/conversion.h"
#include "ui/admissions/admissions_services.h"
#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"

#include <QWidget>

class QComboBox;

namespace ui {

class DataTable;
class ShownList;

// What became of the candidates, per source, workshop or year: every rate with what it is made of.
class FiguresTab final : public QWidget {
    Q_OBJECT

public:
    FiguresTab(const Desk &desk, const AdmissionsServices &services, QWidget *parent = nullptr);
    void reload(std::optional<school::SchoolYearId> year, const QString &yearLabel);
    void print();

private:
    void show();
    [[nodiscard]] CellRows::Row rowOf(const admissions::Conversion &one, qint64 key) const;

    const Desk m_desk;
    const AdmissionsServices m_services;
    std::optional<school::SchoolYearId> m_year;
    QString m_yearLabel;
    CellRows m_rows;
    QComboBox *m_by;
    DataTable *m_table;
    ShownList *m_shown = nullptr;
};

} // namespace ui
