#pragma once

#include "ui/base/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

// What an empty page shows: what it is for, and the first thing to do.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    EmptyState(const Theme &theme, Icon icon, const QString &title, const QString &text,
        QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);
    void setAction(const QString &label, Icon icon = Icon::Plus); // a translated label; empty: none

signals:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();
    void makeRoom();
    const Theme &m_theme;
    Icon m_icon;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_action = nullptr;
    QVBoxLayout *m_column;
};

} // namespace ui
