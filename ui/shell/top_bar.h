#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace ui {

class ElidedLabel;
class IconButton;
class SearchField;

// The top of the window: title and subtitle of the page, the search, the theme and lock keys, and
// the actions the page puts there.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(const Theme &theme, QWidget *parent = nullptr);
    void setHeading(const QString &title, const QString &subtitle);
    // The widgets stay the page's; the ones before are hidden.
    void setActions(const QList<QWidget *> &actions);
    [[nodiscard]] SearchField &search() const { return *m_search; }

protected:
    void changeEvent(QEvent *event) override;

signals:
    void themeWanted();
    void lockWanted();

private:
    void followTheme();
    const Theme &m_theme;
    ElidedLabel *m_title;
    ElidedLabel *m_subtitle;
    SearchField *m_search;
    IconButton *m_themeKey;
    QHBoxLayout *m_actionRow;
    QList<QPointer<QWidget>> m_actions;
};

} // namespace ui
