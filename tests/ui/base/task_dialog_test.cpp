#include "tests/support/catch.h"
#include "ui/base/form.h"
#include "ui/base/message_bar.h"
#include "ui/base/task_dialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Asking {
    Asking()
        : dialog(theme, u"Mode"_s, {}, u"Keep"_s, nullptr)
        , line(new QLineEdit(u"before"_s))
    {
        dialog.form().addField(u"line"_s, u"Line"_s, line);
        dialog.show();
    }
    void esc() { QTest::keyClick(&dialog, Qt::Key_Escape); }

    ui::Theme theme{*qApp};
    ui::TaskDialog dialog;
    QLineEdit *line;
};

} // namespace

TEST_CASE("Esc leaves a dialog in which nothing was typed")
{
    Asking asking;
    asking.esc();
    CHECK_FALSE(asking.dialog.isVisible());
}

TEST_CASE("Esc gives up what was typed only when it is pressed twice")
{
    Asking asking;
    asking.line->setText(u"typed"_s);
    asking.esc();
    REQUIRE(asking.dialog.isVisible());
    CHECK_FALSE(asking.dialog.findChild<ui::MessageBar *>()->text().isEmpty());
    asking.line->setText(u"typed on"_s); // the warning was for less
    asking.esc();
    REQUIRE(asking.dialog.isVisible());
    asking.esc();
    CHECK_FALSE(asking.dialog.isVisible());
    CHECK(asking.dialog.result() == QDialog::Rejected);
}
