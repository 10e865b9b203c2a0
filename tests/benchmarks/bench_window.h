#pragma once

#include "tests/benchmarks/bench_school.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace benchmarks {

// The window as app composes it, on a school file.
struct Program {
    explicit Program(const QString &path)
        : theme(*qApp)
        , preferences(path + QStringLiteral(".conf")) // as at every start but the first
        , door(clock, security::PasswordCost::standard())
        , window(theme, preferences, nullptr, door, clock)
    {
        theme.apply({});
        window.resize(1280, 800);
        window.openSoon(path);
        window.show();
        settle();
    }
    void settle()
    {
        QApplication::processEvents();
        window.repaint();
    }
    void typePassword()
    {
        find<QLineEdit>(QStringLiteral("login"))->setText(kLogin);
        find<QLineEdit>(QStringLiteral("password"))->setText(kPassword);
    }
    void signIn()
    {
        find<QPushButton>(QStringLiteral("signIn"))->click();
        settle();
    }
    template <class T> T *find(const QString &name) { return window.findChild<T *>(name); }

    base::SystemClock clock;
    ui::Theme theme;
    ui::Preferences preferences;
    app::SchoolDoor door;
    ui::MainWindow window;
};

} // namespace benchmarks
