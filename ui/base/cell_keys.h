#pragma once

#include <QObject>

class QAbstractItemView;
class QKeyEvent;

namespace ui {

// Keys that fill the cells of a table: a digit, one of some letters, Enter. Arrows stay the
// table's; keys with Ctrl or Alt are left alone.
class CellKeys final : public QObject {
    Q_OBJECT

public:
    // letters: upper case; others are left to the table.
    CellKeys(QAbstractItemView &view, const QString &letters);

signals:
    void digit(int digit);
    void letter(QChar letter); // upper case
    void confirmed();          // Enter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool onKey(const QKeyEvent &event);
    QString m_letters;
};

} // namespace ui
