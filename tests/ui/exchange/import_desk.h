#pragma once

#include "tests/core/exchange/import_school.h"
#include "tests/support/fake_dialogs.h"
#include "ui/base/preferences.h"
#include "ui/exchange/import_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTest>

// A secretary at the import page: a true school file, and the desk of the window.
namespace tests {

struct ImportDesk {
    struct Messages final : ui::Messages {
        void showError(const base::Error &error) override { errors += error.message; }
        void showWarning(const QString &text) override { warnings += text; }
        void clearMessage() override
        {
            errors.clear();
            warnings.clear();
        }
        void notice(const QString &text) override { notices += text; }
        void undoable(const QString &text, std::function<base::Done()> way) override
        {
            notices += text;
            undo = std::move(way);
        }
        QStringList errors;
        QStringList warnings;
        QStringList notices;
        std::function<base::Done()> undo;
    };
    struct Navigator final : ui::Navigator {
        void go(const ui::Place &place) override { gone += place.page; }
        QStringList gone;
    };

    ImportDesk()
        : theme(*qApp)
        , preferences(QDir(school.folder()).filePath(QStringLiteral("choices.ini")))
        , desk{theme, dialogs, preferences, messages, navigator, school.clock}
    {
        theme.apply({});
        page = std::make_unique<ui::ImportPage>(desk, school.service);
        page->resize(1040, 700);
        page->show();
        page->reload();
        QApplication::setActiveWindow(page.get());
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = QDir(school.folder()).filePath(name);
        QFile made(path);
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(made.write(bytes) == bytes.size());
        return path;
    }
    template <class T> T &find(const QString &name) const
    {
        T *found = page->findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    // Does something whose work goes on in the worker, and waits for its end.
    template <class Act> void awaited(Act act)
    {
        QSignalSpy reached(page.get(), &ui::ImportPage::stepReached);
        act();
        REQUIRE((reached.count() > 0 || reached.wait(20000)));
        QApplication::processEvents();
    }
    void open(const QString &name, const QByteArray &bytes)
    {
        const QString path = file(name, bytes);
        awaited([&] { page->openFile(path); });
    }
    void openSample(const QString &name) { open(name, ImportSchool::data(name)); }
    void next()
    {
        awaited([&] { QTest::keyClick(page.get(), Qt::Key_Return, Qt::ControlModifier); });
    }
    [[nodiscard]] bool isShown(const QString &name) const
    {
        return find<QWidget>(name).isVisibleTo(page.get());
    }

    ui::Theme theme;
    ImportSchool school;
    FakeDialogs dialogs;
    ui::Preferences preferences;
    Messages messages;
    Navigator navigator;
    ui::Desk desk;
    std::unique_ptr<ui::ImportPage> page;
};

} // namespace tests
