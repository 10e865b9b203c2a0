#pragma once

#include "core/base/result.h"
#include "ui/base/theme.h"

#include <QObject>
#include <QPointer>

namespace ui {

class MessageBar;
class Notices;
class Page;

// The message of the page that is shown, laid over its foot so that nothing moves when it comes or
// goes. It belongs to the place it was said at: it leaves when the place is left (another page, tab
// or view) and when something was done since.
class PageMessage final : public QObject {
    Q_OBJECT

public:
    // Over content, above what notices says; both stand in the widget that holds content.
    PageMessage(const Theme &theme, QWidget &content, Notices &notices);

    void showError(const base::Error &error);
    void showWarning(const QString &text);
    void clear();
    // Nothing is said on the page yet.
    void setPage(Page *page);
    // Something was done. What is said of it in the same breath stays.
    void onDone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(Tone tone, const QString &text);
    void watchPlaces();
    void place();

    const Theme &m_theme;
    QWidget &m_content;
    Notices &m_notices;
    MessageBar *m_bar;
    QPointer<Page> m_page;
    bool m_isFresh = false; // said in this turn of the event loop
};

} // namespace ui
