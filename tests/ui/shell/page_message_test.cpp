// What the window says of a page: it moves nothing, and leaves with its cause.
#include "tests/support/catch.h"
#include "tests/support/look_window.h"
#include "tests/support/rows.h"
#include "ui/base/message_bar.h"
#include "ui/base/tabs.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest/QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// Two tabs, and a button at the foot.
class Workplace final : public ui::Page {
public:
    explicit Workplace(const ui::Desk &given)
        : desk(given)
        , tabs(new ui::Tabs(given.theme, this))
        , foot(new QPushButton(u"Foot"_s, this))
    {
        tabs->addTab(u"one"_s, u"One"_s, new QLabel(u"first"_s));
        tabs->addTab(u"two"_s, u"Two"_s, new QLabel(u"second"_s));
        auto *column = new QVBoxLayout(this);
        column->addWidget(tabs, 1);
        column->addWidget(foot);
    }
    QString title() const override { return u"Workplace"_s; }
    void reload() override { }

    const ui::Desk &desk;
    ui::Tabs *tabs;
    QPushButton *foot;
};

struct Window {
    Window()
        : look(file, desk, {entry(u"work"_s), entry(u"other"_s)})
        , page(look.find<Workplace>(u"work"_s))
        , bar(look.find<ui::MessageBar>(u"message"_s))
    {
        QApplication::processEvents();
    }
    static ui::PageEntry entry(const QString &key)
    {
        return {key, u"Day"_s, key, ui::Icon::Home, security::Operation::ReadSchool,
            [](const ui::Desk &given) -> ui::Page * { return new Workplace(given); }};
    }
    void fail()
    {
        page.desk.messages.showError({base::ErrorCode("test.fault"), u"It did not work."_s, {}});
        QApplication::processEvents();
        CHECK(bar.isVisible());
    }

    support::SchoolFile file;
    tests::FakeDesk desk{file.clock};
    tests::LookWindow look;
    Workplace &page;
    ui::MessageBar &bar;
};

} // namespace

TEST_CASE("a message lies over the page: nothing moves when it comes or goes")
{
    Window at;
    const auto places = [&] {
        QList<QRect> all;
        for (const auto *widget : at.look.window().findChildren<QWidget *>()) {
            if (widget->isVisible() && !at.bar.isAncestorOf(widget) && widget != &at.bar)
                all += QRect(widget->mapToGlobal(QPoint()), widget->size());
        }
        return all;
    };
    const auto before = places();
    at.fail();
    CHECK(places() == before);
    const QRect bar(at.bar.mapTo(&at.look.window(), QPoint()), at.bar.size());
    const QRect page(at.page.mapTo(&at.look.window(), QPoint()), at.page.size());
    CHECK(page.contains(bar));
    CHECK(bar.bottom() == page.bottom());

    // A notice comes below it, and neither hides the other.
    at.page.desk.messages.notice(u"Saved."_s);
    at.page.desk.messages.showWarning(u"But mind this."_s);
    QApplication::processEvents();
    auto *notice = at.look.window().findChild<QLabel *>(u"noticeText"_s)->parentWidget();
    REQUIRE(notice->isVisible());
    CHECK_FALSE(notice->geometry().intersects(at.bar.geometry()));

    QTest::keyClick(&at.bar, Qt::Key_Escape);
    CHECK_FALSE(at.bar.isVisible());
    CHECK(places().size() >= before.size());
}

TEST_CASE("a message stays with its page and its tab")
{
    Window at;
    at.fail();
    at.page.tabs->setCurrent(u"two"_s);
    CHECK_FALSE(at.bar.isVisible());

    at.fail();
    at.look.window().go({u"other"_s, {}, 0});
    CHECK_FALSE(at.bar.isVisible());
    at.look.window().go({u"work"_s, {}, 0});
    CHECK_FALSE(at.bar.isVisible());

    // Pages turn to the tab an error is about, in either order.
    at.page.desk.messages.showWarning(u"Look at the first tab."_s);
    at.page.tabs->setCurrent(u"one"_s);
    CHECK(at.bar.isVisible());
}

TEST_CASE("a message leaves when something was done since")
{
    Window at;
    at.fail();
    at.page.desk.messages.notice(u"Done."_s);
    CHECK_FALSE(at.bar.isVisible());

    at.fail();
    emit at.file.workspace().changed({u"student"_s});
    CHECK_FALSE(at.bar.isVisible());

    // What is said of the very change stays.
    emit at.file.workspace().changed({u"student"_s});
    at.page.desk.messages.showWarning(u"Saved, but mind this."_s);
    CHECK(at.bar.isVisible());
}

TEST_CASE("nobody undoes what somebody else did before signing in")
{
    Window at;
    bool undone = false;
    at.page.desk.messages.undoable(u"Saved."_s, [&]() -> base::Done {
        undone = true;
        return {};
    });
    auto *action = at.look.window().findChild<QPushButton *>(u"noticeAction"_s);
    at.look.window().leave();
    at.file.signIn(u"next"_s, {security::Role::Director});
    CHECK_FALSE(action->isVisible());
    CHECK_FALSE(undone);
}
