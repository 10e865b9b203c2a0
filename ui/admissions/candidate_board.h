#pragma once

#include "ui/admissions/board_cards.h"
#include "ui/admissions/board_column.h"
#include "ui/base/theme.h"

#include <QPointer>
#include <QScrollArea>

class QHBoxLayout;

namespace ui {

// One column of the board with whom it shows.
struct BoardStep {
    QString code;
    QString label;
    bool mayCome = true; // candidates may be moved here
    std::vector<BoardCard> cards;
};

// The candidates by their step, side by side in the school's order. It changes nothing itself: what
// is chosen or moved is told, and shown once show() says so.
class CandidateBoard final : public QScrollArea {
    Q_OBJECT

public:
    CandidateBoard(const Theme &theme, bool mayWrite, QWidget *parent = nullptr);
    void show(std::vector<BoardStep> steps);
    void choose(qint64 key); // 0: nobody
    void takeFocus();

signals:
    void chosen(qint64 key);
    void opened();
    void moved(qint64 key, const QString &state); // asked for, not done

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild(const std::vector<BoardStep> &steps);
    void add(const BoardStep &step);
    void go(qsizetype from, int direction);
    void move(qsizetype from, int direction);
    void reveal();
    void followDrag();

    const Theme &m_theme;
    const bool m_mayWrite;
    QHBoxLayout *m_row;
    QList<BoardColumn *> m_columns;
    QPointer<BoardColumn> m_at; // where the chosen card is
    qint64 m_chosen = 0;
};

} // namespace ui
