#pragma once

#include "ui/base/theme.h"

#include <QTabBar>
#include <QWidget>

class QStackedWidget;

namespace ui {

// Underlined tabs over their pages. Tabs are known by a key, so that one may be missing for want of
// a right without moving the meaning of the others. A page that needs more room than there is, at a
// large scale of text, scrolls; the tabs do too.
class Tabs final : public QWidget {
    Q_OBJECT

public:
    explicit Tabs(const Theme &theme, QWidget *parent = nullptr);
    void addTab(const QString &key, const QString &text, QWidget *page);
    void setTabText(const QString &key, const QString &text);
    void setCurrent(const QString &key); // nothing happens if there is no such tab
    [[nodiscard]] QString current() const;
    void turn(int step); // to the next or the one before, round again, with the keys in it
    [[nodiscard]] QWidget *page(const QString &key) const;
    [[nodiscard]] int count() const { return m_bar->count(); }

signals:
    void currentChanged(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int indexOf(const QString &key) const;
    void showPage(int index);
    const Theme &m_theme;
    QTabBar *m_bar;
    QStackedWidget *m_pages;
};

} // namespace ui
