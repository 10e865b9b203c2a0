#include "tests/support/catch.h"
#include "ui/base/tab_chain.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

TEST_CASE("Tab goes in the order of reading, whatever was made first")
{
    QWidget window;
    auto *last = new QLineEdit(&window);
    auto *second = new QLineEdit;
    auto *third = new QLineEdit;
    auto *first = new QLineEdit(&window);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->addWidget(third);
    row->insertWidget(0, second);
    auto *area = new QScrollArea;
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(first);
    column->addWidget(area);
    column->addWidget(last);
    const auto after = [](const QWidget *widget) {
        const QWidget *next = widget->nextInFocusChain();
        while (!qobject_cast<const QLineEdit *>(next))
            next = next->nextInFocusChain();
        return next;
    };
    REQUIRE(after(first) == third);
    ui::orderTabs(window);
    CHECK(after(first) == second);
    CHECK(after(second) == third);
    CHECK(after(third) == last);
    window.show();
    first->setEnabled(false);
    CHECK(ui::firstInTabs(window) == second);
}
