#pragma once

#include "ui/base/icons.h"

#include <QAbstractButton>

namespace ui {

// A page of the rail, painted: icon, word, count. Folded, the word becomes a tool tip.
class RailButton final : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(
        const Theme &theme, const QString &key, Icon icon, const QString &text, QWidget *parent);
    [[nodiscard]] const QString &key() const { return m_key; }
    void setBadge(const QString &badge);
    void setCollapsed(bool isCollapsed);
    void setRowHeight(int height); // pixels: less where many pages must fit
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe();
    const Theme &m_theme;
    QString m_key;
    Icon m_icon;
    QString m_badge;
    int m_rowHeight = 38;
    bool m_isCollapsed = false;
};

// The small title of a group; a line where the rail is folded or the title is empty.
class RailCaption final : public QWidget {
    Q_OBJECT

public:
    RailCaption(const Theme &theme, const QString &text, QWidget *parent);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_text;
    bool m_isCollapsed = false;
};

// Who is signed in: initials, name and role. Folded, the initials alone.
class RailUser final : public QAbstractButton {
    Q_OBJECT

public:
    RailUser(const Theme &theme, QWidget *parent);
    void setPerson(const QString &name, const QString &role);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    const Theme &m_theme;
    QString m_name;
    QString m_role;
    bool m_isCollapsed = false;
};

} // namespace ui
