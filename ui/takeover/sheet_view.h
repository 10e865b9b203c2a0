#pragma once

#include "ui/takeover/sheet_model.h"

#include <QTableView>

namespace ui {

class Theme;

// A sheet to type in: typing replaces a cell, Enter goes down, Ctrl+V writes a block of cells,
// Delete empties the chosen ones. What may stand in a column can be proposed while typing.
class SheetView final : public QTableView {
    Q_OBJECT

public:
    // name is what it is a table of, read out.
    SheetView(
        const Theme &theme, const QString &name, SheetModel &model, QWidget *parent = nullptr);
    void setProposals(int column, const QStringList &proposals);
    void emptyChosenCells();
    void pasteClipboard();
    [[nodiscard]] QList<int> chosenRows() const;

signals:
    void pasteWanted(const QString &text); // at the current cell

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void measure();
    void goDown();
    const Theme &m_theme;
    SheetModel &m_model;
};

} // namespace ui
