#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;
class QLabel;

namespace ui {

class ElidedLabel;
class IconButton;
class SearchField;

// The top of the window: title and subtitle of the page, the search, the theme and lock keys, and
// the actions the page puts there: beside them, or in a line of their own where letters are large
// or the window is narrow, so that neither the title nor an action is cut.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);
    void setHeading(const QString &title, const QString &subtitle);
    // The widgets stay the page's; the ones before are hidden.
    void setActions(const QList<QWidget *> &actions);
    [[nodiscard]] SearchField &search() const { return *m_search; }

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    void themeWanted();
    void lockWanted();

private:
    void followTheme();
    void placeActions();
    [[nodiscard]] int wantedWidth() const; // of one line for all of it
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    SearchField *m_search;
    IconButton *m_lockKey;
    IconButton *m_themeKey;
    QWidget *m_actionBox;
    QHBoxLayout *m_actionRow;
    QHBoxLayout *m_line;
    QVBoxLayout *m_lines;
    bool m_isFolded = false;
    QList<QPointer<QWidget>> m_actions;
};

} // namespace ui
