#pragma once

#include "core/families/photo_import.h"
#include "ui/base/cell_rows.h"
#include "ui/base/theme.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;

namespace ui {

class DataTable;
class ProgressStrip;

// The photos of a folder before they are kept (dry run): read one by one, matched by their names;
// namesakes are told apart by hand. Cancel stops at any time, and nothing is kept.
class PhotoImportDialog final : public QDialog {
    Q_OBJECT

public:
    PhotoImportDialog(const Theme &theme, families::PhotoNames names, const QString &folder,
        const QStringList &files, QWidget *parent = nullptr);
    [[nodiscard]] bool isReading() const { return m_read < m_files.size(); }
    [[nodiscard]] const std::vector<families::PhotoLine> &lines() const { return m_lines; }
    void reject() override;

private:
    void buildTable();
    void readNext();
    void finish();
    void showLines();
    void showChoice();
    void choose(int index);
    [[nodiscard]] CellRows::Row rowOf(const families::PhotoLine &line, qint64 key) const;
    [[nodiscard]] int chosen() const;

    const Theme &m_theme;
    const families::PhotoNames m_names;
    const QString m_folder;
    const QStringList m_files;
    qsizetype m_read = 0;
    std::vector<families::PhotoLine> m_lines;
    CellRows m_rows;
    QTimer *m_timer;
    QLabel *m_summary;
    DataTable *m_table;
    QLabel *m_ask;
    QComboBox *m_owner;
    ProgressStrip *m_progress;
    QPushButton *m_keep;
};

} // namespace ui
