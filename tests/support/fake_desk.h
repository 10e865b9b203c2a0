#pragma once

#include "tests/support/fake_dialogs.h"
#include "tests/support/test_clock.h"
#include "ui/base/desk.h"
#include "ui/base/preferences.h"
#include "ui/base/theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace tests {

// Keeps what pages say; undo() takes back the last thing that offered it.
class FakeMessages final : public ui::Messages {
public:
    void showError(const base::Error &error) override { m_errors += error; }
    void showWarning(const QString &text) override { m_warnings += text; }
    void clearMessage() override { ++m_cleared; }
    void notice(const QString &text) override { m_notices += text; }
    void undoable(const QString &text, std::function<base::Done()> undo) override
    {
        m_notices += text;
        m_undo = std::move(undo);
    }
    [[nodiscard]] const QList<base::Error> &errors() const { return m_errors; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }
    [[nodiscard]] const QStringList &notices() const { return m_notices; }
    [[nodiscard]] int cleared() const { return m_cleared; }
    [[nodiscard]] bool offersUndo() const { return m_undo != nullptr; }
    [[nodiscard]] base::Done undo() { return std::exchange(m_undo, nullptr)(); }

private:
    QList<base::Error> m_errors;
    QStringList m_warnings;
    QStringList m_notices;
    int m_cleared = 0;
    std::function<base::Done()> m_undo;
};

class FakeNavigator final : public ui::Navigator {
public:
    void go(const ui::Place &place) override { m_places += place; }
    [[nodiscard]] const QList<ui::Place> &places() const { return m_places; }

private:
    QList<ui::Place> m_places;
};

// All a page is given, with nobody before the screen.
class FakeDesk {
public:
    explicit FakeDesk(const base::Clock &clock)
        : theme(*qApp)
        , preferences(m_folder.filePath(QStringLiteral("etabli.conf")))
        , desk{theme, dialogs, preferences, messages, navigator, clock}
    {
        theme.apply({});
    }

private:
    QTemporaryDir m_folder;

public:
    ui::Theme theme;
    FakeDialogs dialogs;
    ui::Preferences preferences;
    FakeMessages messages;
    FakeNavigator navigator;
    ui::Desk desk;
};

} // namespace tests
