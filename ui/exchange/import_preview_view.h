#pragma once

#include "core/exchange/student_import_service.h"
#include "ui/base/theme.h"
#include "ui/exchange/import_rows_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui {

class Card;
class DataTable;
class MetricCard;
class PillLabel;

// What an import would do, row by row, before anything is written: figures to filter by, the list,
// and beside it all of the row that is chosen.
class ImportPreviewView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportPreviewView(const Theme &theme, QWidget *parent = nullptr);

    void setPreview(const exchange::ImportPreview &preview);
    [[nodiscard]] exchange::ImportOptions options() const;
    void resetOptions(bool hasEraseMarkers); // for a new list

signals:
    void optionsChanged();

private:
    void buildFigures(QVBoxLayout &column);
    void buildList(QVBoxLayout &column);
    [[nodiscard]] Card *makeDetail();
    void buildOptions(QVBoxLayout &column);
    void showFigures(const exchange::ImportPlan &plan);
    void showOptions(const exchange::ImportPlan &plan);
    void showDetail(const exchange::PlannedRow *row);
    void setFilter(ImportFilter filter);

    const Theme &m_theme;
    ImportRowsModel *m_model;
    std::vector<MetricCard *> m_figures; // in the order of ImportFilter, without All
    QComboBox *m_filter;
    DataTable *m_table;
    PillLabel *m_shown;
    QLabel *m_detailName;
    QLabel *m_detailPlace;
    PillLabel *m_detailState;
    QLabel *m_detail;
    QLabel *m_remarks;
    QWidget *m_optionsBox;
    QCheckBox *m_groups;
    QCheckBox *m_diplomas;
    QCheckBox *m_erase;
    QLabel *m_diplomaNote;
};

} // namespace ui
