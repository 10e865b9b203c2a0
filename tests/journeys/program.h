#pragma once

#include "app/school.h"
#include "app/school_door.h"
#include "tests/support/any_school.h"
#include "tests/support/fake_dialogs.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTest>

namespace tests {

// The program as somebody sits before it: its real window on a screen of 1280 x 800, with a folder
// of its own. People type, press keys and buttons, and answer its dialogs; nothing else is touched.
// It is Monday, 7 September 2026, 8:20.
class Program {
public:
    Program();

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    // A new school in a file, founded by its director; nobody is signed in.
    void openNewSchool();
    [[nodiscard]] app::School &school();

    // Through the sign-in page, by the keyboard.
    void signIn(const QString &login, const QString &password);
    // Lock key, then "sign out".
    void signOut();
    void go(const QString &page); // by the rail

    // The widget of that name that is seen now, else any of them.
    template <class T> T &find(const QString &name)
    {
        T *hidden = nullptr;
        for (T *found : window.findChildren<T *>(name)) {
            if (found->isVisible())
                return *found;
            hidden = found;
        }
        INFO(name.toStdString());
        REQUIRE(hidden);
        return *hidden;
    }
    void press(const QString &button);
    // Keys go to what has the focus, as from a keyboard.
    void type(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void fill(const QString &line, const QString &text);

private:
    [[nodiscard]] QWidget &focused();

    QTemporaryDir m_folder;

public:
    support::TestClock clock;
    ui::Theme theme;
    ui::Preferences preferences;
    FakeDialogs dialogs;
    app::SchoolDoor door;
    ui::MainWindow window;
};

// Types letters of any alphabet, which QTest cannot.
void typeInto(QWidget &widget, const QString &text);

// The words of a PDF, in reading order.
[[nodiscard]] QString textOfPdf(const QString &path);

inline const QString kDirectorPassword = QStringLiteral("copeau varlope essai bois");
inline const QString kPersonPassword = QStringLiteral("rabot maillet trusquin vise");

} // namespace tests
