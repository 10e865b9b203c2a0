#include "tests/journeys/walk.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QTabBar>

using namespace Qt::Literals::StringLiterals;

namespace tests {

namespace {

class Walk {
public:
    Walk(ui::MainWindow &window, const std::function<void()> &look)
        : m_window(window)
        , m_look(look)
    {
    }

    void everywhere(const QString &searched)
    {
        for (const QString &key : m_window.pageKeys()) {
            m_window.go({key, {}, 0});
            look();
            choose();
            throughTabs();
        }
        for (const char *section : {"account", "school", "years", "calendar", "groups", "workshops",
                 "papers", "staff", "accounts", "backups", "bounds", "audit"}) {
            m_window.go({u"settings"_s, QString::fromLatin1(section), 0});
            look();
            choose();
        }
        for (const ui::Found &found : m_window.school()->find(searched)) {
            m_window.go(found.place);
            look();
            throughTabs();
        }
    }

private:
    void look()
    {
        QApplication::processEvents();
        QApplication::processEvents();
        m_window.grab();
        m_look();
    }
    void choose()
    {
        for (auto *view : m_window.currentPage()->findChildren<QAbstractItemView *>()) {
            if (!view->isVisible() || !view->model() || view->model()->rowCount() == 0)
                continue;
            view->setCurrentIndex(view->model()->index(0, 0));
            look();
        }
    }
    void throughTabs()
    {
        for (auto *tabs : m_window.currentPage()->findChildren<QTabBar *>()) {
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                look();
                choose();
            }
        }
    }

    ui::MainWindow &m_window;
    const std::function<void()> &m_look;
};

} // namespace

void walkThrough(ui::MainWindow &window, const QString &searched, const std::function<void()> &look)
{
    Walk(window, look).everywhere(searched);
}

} // namespace tests
