#pragma once

#include <QDialog>
#include <QStringList>

namespace ui {

class Theme;

// More lines than a page has room for: read, scrolled, searched for with the eyes, and copied.
class LinesDialog final : public QDialog {
    Q_OBJECT

public:
    LinesDialog(
        const Theme &theme, const QString &title, const QStringList &lines, QWidget *parent);
};

} // namespace ui
