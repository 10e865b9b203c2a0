#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QMimeData;
class QPushButton;

namespace ui {

// Where a list comes from: a file that is dropped or chosen, or cells copied in a spreadsheet. The
// whole view takes what is dropped on it.
class ImportSourceView final : public QWidget {
    Q_OBJECT

public:
    explicit ImportSourceView(const Theme &theme, QWidget *parent = nullptr);

    // A local file or text, from the clipboard or dropped. False when there is neither.
    bool take(const QMimeData *given);

signals:
    void fileWanted(); // the person wants to choose one
    void fileGiven(const QString &path);
    void textGiven(const QString &text);
    void nothingThere();
    void severalFiles();

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void paste();
    const Theme &m_theme;
    QPushButton *m_choose;
    bool m_isOver = false; // something is held above it
};

} // namespace ui
