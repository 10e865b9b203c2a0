#pragma once

#include "core/exchange/student_import_columns.h"
#include "core/exchange/table_reader.h"
#include "ui/base/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace ui {

class ElidedLabel;
class PillLabel;

// How a list was read and what its columns are taken for; every guess can be corrected.
class ImportColumnsView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsView(const Theme &theme, QWidget *parent = nullptr);

    void setYears(const QStringList &labels, const QString &chosen);
    [[nodiscard]] QString year() const;
    void setTable(const exchange::Table &table, const QString &name);
    void setMapping(const exchange::ColumnMapping &mapping);
    [[nodiscard]] const exchange::ColumnMapping &mapping() const { return m_mapping; }

signals:
    void readAgainWanted(const exchange::ReadOptions &options);
    void mappingChanged();

private:
    void buildReading();
    void addColumn(int column, const exchange::Sheet &sheet);
    void clearColumns();
    void showPill(int column);
    void askToReadAgain();
    [[nodiscard]] QComboBox *makeChoice(const QString &name, const QString &title);
    [[nodiscard]] QString samplesOf(const exchange::Sheet &sheet, int column) const;

    struct Line {
        QWidget *letter;
        QWidget *title;
        QWidget *samples;
        QComboBox *target;
        PillLabel *pill;
    };
    const Theme &m_theme;
    ElidedLabel *m_name;
    QLabel *m_note;
    QWidget *m_reading;
    QComboBox *m_year;
    QComboBox *m_sheet;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QList<QLabel *> m_choiceTitles;
    QWidget *m_rows;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    exchange::ColumnMapping m_mapping;
};

} // namespace ui
