#include "tests/support/catch.h"
#include "ui/base/labels.h"
#include "ui/base/search_field.h"
#include "ui/base/theme.h"
#include "ui/shell/top_bar.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

TEST_CASE("actions go below the title where there is no room beside it, and come back")
{
    ui::Theme theme(*qApp);
    ui::TopBar bar(theme);
    QPushButton enter(u"Inscrire des élèves"_s);
    QPushButton print(u"Imprimer la liste des candidats"_s);
    bar.setHeading(u"Examens"_s, u"Session 2027"_s);
    bar.setActions({&enter, &print});
    const auto resized = [&](int width) {
        bar.resize(width, bar.sizeHint().height());
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        QApplication::sendPostedEvents();
    };
    bar.show();
    resized(1200);
    const auto *title = bar.findChild<ui::ElidedLabel *>(u"pageTitle"_s);
    REQUIRE(title);
    const auto topOf = [&](const QWidget &widget) { return widget.mapTo(&bar, QPoint()).y(); };
    const auto isBeside = [&] { // in the line of the search, however high the bar is
        const auto middleOf = [&](const QWidget &widget) {
            return topOf(widget) + widget.height() / 2;
        };
        return std::abs(middleOf(enter) - middleOf(bar.search())) <= 2;
    };
    CHECK(isBeside());
    resized(560);
    CHECK_FALSE(isBeside());
    CHECK(topOf(enter) > topOf(*title) + title->height());
    CHECK(title->text() == u"Examens"_s); // not cut
    CHECK(enter.width() >= enter.sizeHint().width());
    CHECK(print.geometry().right() < bar.width());
    resized(1200);
    CHECK(isBeside());
    bar.setActions({});
}
