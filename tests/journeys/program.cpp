#include "tests/journeys/program.h"

#include "tests/support/process.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace tests {

Program::Program()
    : clock(QDate(2026, 9, 7), QTime(8, 20))
    , theme(*qApp)
    , preferences(m_folder.filePath(u"etabli.conf"_s))
    , door(clock, support::cheapCost())
    , window(theme, preferences, &dialogs, door, clock)
{
    theme.apply({});
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    CHECK(QTest::qWaitForWindowActive(&window));
}

void Program::openNewSchool()
{
    ui::NewSchool form;
    form.path = file(u"ecole.etabli"_s);
    form.schoolName = u"École de Production de l’Ain"_s;
    form.firstDay = QDate(2026, 9, 1);
    form.lastDay = QDate(2027, 7, 5);
    form.founderIsDirector = true;
    form.founderName = u"Claire Moreau"_s;
    form.founderLogin = u"c.moreau"_s;
    form.founderPassword = kDirectorPassword;
    (void)must(door.found(form));
    window.openFile(form.path);
}

app::School &Program::school()
{
    auto *school = dynamic_cast<app::School *>(window.school());
    REQUIRE(school);
    return *school;
}

QWidget &Program::focused()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return *popup;
    // The offscreen platform leaves a list of proposals active after it was hidden.
    if (QApplication::activeWindow() != &window) {
        window.activateWindow();
        CHECK(QTest::qWaitForWindowActive(&window));
    }
    QWidget *widget = window.focusWidget();
    REQUIRE(widget);
    return *widget;
}

void typeInto(QWidget &widget, const QString &text)
{
    for (const QChar letter : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QApplication::sendEvent(&widget, &event);
        }
    }
    QApplication::processEvents(); // lists of proposals come and go
}

void Program::type(const QString &text)
{
    typeInto(focused(), text);
}

void Program::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&focused(), key, modifiers);
    QApplication::processEvents();
}

void Program::press(const QString &button)
{
    auto &found = find<QAbstractButton>(button);
    INFO(button.toStdString());
    REQUIRE(found.isVisible());
    REQUIRE(found.isEnabled());
    found.setFocus();
    QTest::keyClick(&found, Qt::Key_Space);
    QApplication::processEvents();
}

void Program::fill(const QString &line, const QString &text)
{
    auto &edit = find<QLineEdit>(line);
    INFO(line.toStdString());
    REQUIRE(edit.isVisible());
    edit.setFocus();
    edit.selectAll();
    typeInto(edit, text);
}

void Program::signIn(const QString &login, const QString &password)
{
    fill(u"login"_s, login);
    fill(u"password"_s, password);
    key(Qt::Key_Return);
}

void Program::signOut()
{
    dialogs.answerRun(
        [](QDialog &dialog) { dialog.findChild<QAbstractButton *>(u"signOut"_s)->click(); });
    press(u"lockKey"_s);
}

void Program::go(const QString &page)
{
    press(u"rail-"_s + page);
}

QString textOfPdf(const QString &path)
{
    return QString::fromUtf8(support::run({u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}}).out);
}

} // namespace tests
