#pragma once

#include "ui/base/shown_list.h"

#include <QWidget>

#include <optional>

class QAbstractItemModel;
class QModelIndex;
class QPushButton;

namespace ui {

class Card;
class DataTable;
class EditPanel;
class SearchField;

// A list and beside it the panel in which its current row is edited, or a new one typed. It keeps
// both together and never loses what is typed without asking; what the fields mean is the page's.
class ListEditor final : public QWidget {
    Q_OBJECT

public:
    // name is what it is a list of.
    ListEditor(const Desk &desk, const QString &name, QAbstractItemModel &model,
        QWidget *parent = nullptr);

    [[nodiscard]] Card &card() const { return *m_card; }
    [[nodiscard]] DataTable &table() const { return *m_table; }
    [[nodiscard]] EditPanel &panel() const { return *m_panel; }
    // A button that starts a new row; without it rows are only edited.
    void setAddLabel(const QString &label);
    void addSearch(const QString &hint);
    // Buttons that hand the list on; print() needs it.
    void addOutput(ListOutput &output, const ShownList::Subject &subject);
    void print();
    // Before the user's scale; where room is short the panel gives way to the list.
    void setPanelWidth(int pixels);

    // The row in the panel; none while a new one is typed.
    [[nodiscard]] std::optional<qint64> edited() const { return m_edited; }
    // After the model has its rows: the row in the panel is read again unless something is typed.
    void reloaded();
    void startNew();
    // A row that was just made or saved: it is chosen and its values are stored ones.
    void saved(qint64 key);
    // Asks before what was typed is given up; true when there is nothing to lose.
    [[nodiscard]] bool mayGiveUp();

signals:
    // Fill the panel: with the row edited(), or with nothing for a new one. Call no setClean(); a
    // row whose proposal may be saved as it stands calls the panel's setNew().
    void fillWanted();
    void saveWanted();

protected:
    bool event(QEvent *event) override;

private:
    void sharePlace();
    void fill();
    void choose(const QModelIndex &row);
    void giveUp();

    const Desk &m_desk;
    QAbstractItemModel &m_model;
    Card *m_card;
    DataTable *m_table;
    EditPanel *m_panel;
    QPushButton *m_add = nullptr;
    SearchField *m_search = nullptr;
    ShownList *m_shown = nullptr;
    std::optional<qint64> m_edited;
    int m_panelWidth = 380;
    bool m_isNew = false; // asked for, even if nothing is typed yet
    bool m_isMoving = false;
};

} // namespace ui
