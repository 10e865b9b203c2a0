#pragma once

#include "ui/base/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

// A rounded surface with an optional row of title, mark and actions. Content goes into body().
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void addMark(QWidget *mark);     // right after the title, such as a pill with a count
    void addAction(QWidget *action); // at the right of the title
    using QWidget::addAction;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

    // The content reaches the edges of the card, as a table does.
    void setFlush(bool isFlush);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void measure();
    const Theme &m_theme;
    QWidget *m_head;
    QLabel *m_title;
    QHBoxLayout *m_headLayout;
    QVBoxLayout *m_body;
    bool m_isFlush = false;
};

} // namespace ui
