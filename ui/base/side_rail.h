#pragma once

#include "ui/base/icons.h"

#include <QList>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

class ElidedLabel;
class IconButton;
class RailButton;
class RailCaption;
class RailUser;

// The rail at the left of the window: icon and word of each page, in groups. Folded, it keeps the
// icons and says the words as tool tips. One tab stop; Up and Down go from page to page.
class SideRail final : public QWidget {
    Q_OBJECT

public:
    explicit SideRail(const Theme &theme, QWidget *parent = nullptr);

    void setIdentity(const QString &program, const QString &school);
    void setUser(const QString &name, const QString &role);

    void addGroup(const QString &caption); // an empty caption makes a line
    void addItem(const QString &key, Icon icon, const QString &text);
    void clearItems();
    void setBadge(const QString &key, const QString &text); // a count; empty takes it away

    void setCurrent(const QString &key);
    [[nodiscard]] QString current() const { return m_current; }
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

signals:
    void itemChosen(const QString &key);
    void userChosen(); // the signed-in person was clicked
    void collapsedChanged(bool isCollapsed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QVBoxLayout &column);
    void buildFoot(QVBoxLayout &column);
    void arrange();
    void offerTabStop();
    void shareHeight();
    void moveFocus(const QObject *from, int step);

    const Theme &m_theme;
    QString m_current;
    bool m_isCollapsed = false;
    QList<RailButton *> m_buttons;
    QList<RailCaption *> m_captions;
    QLabel *m_logo = nullptr;
    QWidget *m_names = nullptr;
    ElidedLabel *m_program = nullptr;
    ElidedLabel *m_school = nullptr;
    QBoxLayout *m_head = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_items = nullptr;
    QBoxLayout *m_foot = nullptr;
    RailUser *m_user = nullptr;
    IconButton *m_fold = nullptr;
};

} // namespace ui
