#pragma once

#include "ui/base/theme.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace ui {

class BoardCards;
struct BoardCard;

// The cards of one step, by mouse and by keyboard. direction: -1 to the left, 1 to the right.
class BoardList final : public QListView {
    Q_OBJECT

public:
    BoardList(const Theme &theme, BoardCards &cards, QWidget *parent = nullptr);
    void choose(int row); // nobody: -1; tells nothing

signals:
    void chosen(qint64 key);
    void opened(); // Enter or double click on the chosen card
    void goWanted(int direction);
    void moveWanted(int direction);
    void draggedOver();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setTarget(bool isTarget);
    const Theme &m_theme;
    bool m_isChoosing = false;
    bool m_isTarget = false; // a card is held over it
};

// A step of the board: its head with the count, and its cards beneath.
class BoardColumn final : public QWidget {
    Q_OBJECT

public:
    BoardColumn(const Theme &theme, const QString &code, const QString &label, QWidget *parent);
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] BoardCards &cards() const { return *m_cards; }
    [[nodiscard]] BoardList &list() const { return *m_list; }
    void show(std::vector<BoardCard> cards); // keeps the scroll

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    const Theme &m_theme;
    const QString m_code;
    const QString m_label;
    BoardCards *m_cards;
    BoardList *m_list;
    QLabel *m_count;
};

} // namespace ui
