#pragma once

#include "ui/base/theme.h"

#include <QSet>
#include <QStringList>
#include <QTableView>

#include <functional>
#include <vector>

class QMenu;

namespace ui {

class SortProxy;

// The list of the program: sorted in French order, filtered at once, whole rows selected, the same
// selection and scroll after a reload (by KeyRole), columns to choose. The model is the caller's
// and must outlive the table; indexes in this interface are the model's own, never the proxy's.
class DataTable final : public QTableView {
    Q_OBJECT

public:
    // name is what it is a list of, read out.
    DataTable(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void setSource(QAbstractItemModel *model);
    [[nodiscard]] QAbstractItemModel *source() const;

    void setTwoLines(bool isTwoLines); // higher rows, for PersonDelegate
    void setFilterText(const QString &text);
    // One for each row of the source, where the caller knows which are meant; none: all of them.
    // Until the source is read anew.
    void setShown(std::vector<bool> isShown);
    void setEmptyState(QWidget *emptyState); // shown while there is no row; becomes a child
    [[nodiscard]] int shownRows() const;

    [[nodiscard]] QModelIndex currentSource() const;
    [[nodiscard]] QModelIndexList selectedSource() const; // column 0 of each row, as shown
    [[nodiscard]] QModelIndexList shownSource() const; // what is exported: as filtered and sorted
    void selectKey(const QVariant &key);

    [[nodiscard]] QStringList hiddenColumns() const; // by ColumnKeyRole
    void setHiddenColumns(const QStringList &keys);
    void fillColumnMenu(QMenu &menu);

    [[nodiscard]] QString selectionAsText() const; // lines of cells separated by tabs
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }
    [[nodiscard]] bool isFirstVisible(int column) const;

signals:
    void rowActivated(const QModelIndex &source); // Enter or double click
    void rowChosen(const QModelIndex &source);    // the current row is another one
    void selectionChangedByUser();
    void columnsChosen(); // keep hiddenColumns()
    void shownRowsChanged(int count);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void measure();
    void fitColumns();
    [[nodiscard]] int titleWidth(int column) const;
    void rememberRows();
    void restoreRows();
    void showEmptyState();
    void narrow(const std::function<void()> &change);
    void setHoveredRow(int row);
    void activateCurrent();
    [[nodiscard]] QString columnKey(int column) const;

    const Theme &m_theme;
    SortProxy *m_proxy;
    QWidget *m_emptyState = nullptr;
    QSet<QString> m_selectedKeys;
    QVariant m_currentKey;
    int m_scroll = 0;
    int m_hoveredRow = -1;
    bool m_isTwoLines = false;
    bool m_isRestoring = false;
    bool m_isFitting = false;
    bool m_isNarrowing = false;  // rows go and come, the columns stay as wide as they are
    bool m_hasOwnWidths = false; // the user has drawn a column wider: leave them alone
};

} // namespace ui
