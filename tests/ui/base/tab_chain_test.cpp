#include "tests/support/catch.h"
#include "ui/base/tab_chain.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
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
    auto *notice = new QLineEdit(&window); // painted over the others
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto goes = [&window](bool forwards, const std::vector<QLineEdit *> &round) {
        for (QLineEdit *next : round) {
            REQUIRE(ui::moveFocus(window, forwards));
            CHECK(next->hasFocus());
        }
    };
    first->setFocus();
    goes(true, {second, third, last, notice, first});
    goes(false, {notice, last, third, second, first});

    // parts come and go while Tab is on its way
    third->setEnabled(false);
    auto *late = new QLineEdit;
    row->insertWidget(0, late);
    late->show();
    goes(true, {late, second, last});
    notice->hide();
    goes(true, {first});
    first->setEnabled(false);
    CHECK(ui::firstInTabs(window) == late);
}

TEST_CASE("Tab goes nowhere where nothing can be used")
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *only = new QLineEdit;
    column->addWidget(only);
    only->setEnabled(false);
    window.show();
    CHECK_FALSE(ui::moveFocus(window, true));
}
