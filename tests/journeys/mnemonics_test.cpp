// The underlined letters of a page, in French: each stands for one thing.
#include "app/language.h"
#include "tests/journeys/sample_school.h"
#include "tests/journeys/walk.h"
#include "ui/base/search_field.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTabBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

// What answers to a letter now, with its text.
QStringList mnemonicTextsOf(const QWidget &window)
{
    QStringList texts;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts += button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget);
                 label && label->buddy() && label->buddy()->isEnabled())
            texts += label->text();
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                texts += tabs->tabText(tab);
        }
    }
    return texts;
}

// The first field of a page that searches its list, if it has one.
ui::SearchField *listSearch(const ui::MainWindow &window)
{
    for (auto *field : window.currentPage()->findChildren<ui::SearchField *>()) {
        if (field->isVisible() && field->isEnabled())
            return field;
    }
    return nullptr;
}

} // namespace

TEST_CASE("no letter of a page stands for two things, and Ctrl+F finds its list")
{
    const app::Language french(app::Language::Kind::French);
    tests::Program program;
    tests::openSampleSchool(program, security::Role::Secretary);
    QStringList doubled;
    tests::walkThrough(program.window, u"benali"_s, [&] {
        if (ui::SearchField *field = listSearch(program.window)) {
            program.window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&program.window));
            QTest::keyClick(&program.window, Qt::Key_F, Qt::ControlModifier);
            INFO(program.window.currentPage()->objectName().toStdString());
            CHECK(field->hasFocus());
        }
        QHash<QString, QString> taken;
        for (const QString &text : mnemonicTextsOf(program.window)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            const QString both = u"%1: %2, %3"_s.arg(
                program.window.currentPage()->objectName(), taken.value(key), text);
            if (taken.contains(key) && !doubled.contains(both))
                doubled += both;
            taken.insert(key, text);
        }
    });
    for (const QString &both : doubled)
        FAIL_CHECK(both.toStdString());
}
