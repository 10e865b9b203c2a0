// By keyboard alone: Tab reaches everything that can be used on a page, and comes round.
#include "app/language.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"

#include <QApplication>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestRound = 400;

bool takesTab(const QWidget &widget)
{
    // The arrows of a row of tabs are for the mouse: the tabs themselves go on by arrow keys.
    const bool isScroller = qobject_cast<const QTabBar *>(widget.parentWidget()) != nullptr;
    return widget.isVisible() && widget.isEnabled() && !widget.focusProxy() && !isScroller
        && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QSet<const QWidget *> usable(const ui::MainWindow &window)
{
    QSet<const QWidget *> found;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (takesTab(*widget))
            found.insert(widget);
    }
    return found;
}

QString wordsFor(const QWidget &widget)
{
    return u"%1 “%2” %3"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
        widget.objectName(), widget.accessibleName());
}

// What stands in the window and Tab never comes to, from where the page begins. What a row that is
// chosen on the way brings or takes away is not asked for.
QStringList unreached(ui::MainWindow &window)
{
    const QSet<const QWidget *> before = usable(window);
    QSet<const QWidget *> reached;
    const QWidget *last = nullptr;
    for (int step = 0; step < kLongestRound; ++step) {
        QWidget *at = QApplication::focusWidget();
        // A sheet goes on from cell to cell first.
        if (!at || (at != last && reached.contains(at)))
            break;
        last = at;
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : usable(window) & before) {
        if (!reached.contains(widget))
            missed += wordsFor(*widget);
    }
    return missed;
}

} // namespace

TEST_CASE("Tab reaches all that can be used on every page")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    tests::openSampleSchool(program, security::Role::Director);
    QStringList all;
    tests::walkThrough(program.window, u"benali"_s, [&] {
        program.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&program.window));
        QWidget *before = QApplication::focusWidget();
        const QString page = program.window.currentPage()->objectName();
        for (const QString &missed : unreached(program.window)) {
            const QString line = page + u": "_s + missed;
            if (!all.contains(line))
                all += line;
        }
        if (before)
            before->setFocus();
    });
    for (const QString &line : all)
        FAIL_CHECK(line.toStdString());
}
