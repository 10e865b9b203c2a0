#pragma once

#include "ui/base/theme.h"

#include <QKeySequence>
#include <QLineEdit>

class QShortcut;

namespace ui {

// A box to search in: what is typed filters at once, Esc empties it, Down goes to what was found.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    // hint is the place holder and the accessible name.
    SearchField(const Theme &theme, const QString &hint, QWidget *parent = nullptr);
    // A key that brings the cursor here from anywhere in the window; shown in the empty field.
    void setShortcut(const QKeySequence &keys);

signals:
    void leftDownwards(); // the Down key: give the focus to the results

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    QShortcut *m_shortcut = nullptr;
};

} // namespace ui
