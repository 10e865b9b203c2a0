#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

// A card in the middle of an otherwise empty window, under the program's mark: where people sign
// in, unlock, or choose what to open. Content goes into body().
class CentredPanel : public QWidget {
    Q_OBJECT

public:
    CentredPanel(
        const Theme &theme, const QString &title, const QString &text, QWidget *parent = nullptr);
    void setHeading(const QString &title, const QString &text);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_body;
};

} // namespace ui
