#pragma once

#include "core/security/account_service.h"
#include "tests/support/fake_desk.h"
#include "tests/support/school_file.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QTranslator>

namespace tests {

// The window of the program with the pages of one test in it, and its pictures in both themes and
// two sizes; kept in ETABLI_LOOK_DIR when that is set. In French where build/etabli_fr.qm is.
class LookWindow {
public:
    LookWindow(support::SchoolFile &file, FakeDesk &desk, std::vector<ui::PageEntry> pages)
        : m_file(file)
        , m_desk(desk)
        , m_accounts(file.workspace())
        , m_isFrench(m_french.load(QStringLiteral(ETABLI_SOURCE_DIR "/build/etabli_fr.qm"))
              && QApplication::installTranslator(&m_french))
        , m_window(desk.theme, desk.preferences, &desk.dialogs, m_door, file.clock)
    {
        m_window.useSchool(std::make_unique<Open>(*this, std::move(pages)));
        m_file.signIn(QStringLiteral("look"), {security::Role::Director});
        m_window.show();
    }
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    template <class T> [[nodiscard]] T &find(const QString &name)
    {
        auto *found = m_window.findChild<T *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    // One picture of a dialog or a menu as it stands.
    static void keep(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
        QApplication::processEvents();
        const QImage picture = widget.grab().toImage();
        if (!folder.isEmpty())
            picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
    }
    void draw(const QString &name)
    {
        const QString folder = qEnvironmentVariable("ETABLI_LOOK_DIR");
        for (const auto kind : {ui::ThemeKind::Light, ui::ThemeKind::Dark}) {
            m_desk.theme.apply({kind, 100, false});
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
                m_window.resize(size);
                QApplication::processEvents();
                const QImage picture = m_window.grab().toImage();
                // What does not fit would have made the window grow.
                CHECK(picture.size() == size);
                const QString theme =
                    kind == ui::ThemeKind::Light ? QStringLiteral("light") : QStringLiteral("dark");
                if (!folder.isEmpty())
                    picture.save(QDir(folder).filePath(
                        QStringLiteral("%1-%2-%3.png")
                            .arg(name, theme, QString::number(size.width()))));
            }
        }
        m_desk.theme.apply({});
    }

private:
    class Open final : public ui::OpenSchool {
    public:
        Open(LookWindow &look, std::vector<ui::PageEntry> pages)
            : m_look(look)
            , m_pages(std::move(pages))
        {
        }
        security::Workspace &workspace() override { return m_look.m_file.workspace(); }
        security::AccountService &accounts() override { return m_look.m_accounts; }
        QString schoolName() const override { return QStringLiteral("École de Production"); }
        QString fileName() const override { return QStringLiteral("ecole.etabli"); }
        QString yearLabel() const override { return QStringLiteral("2026-2027"); }
        QString warning() const override { return {}; }
        bool needsSecondPlace() const override { return false; }
        std::vector<ui::Found> find(const QString &) override { return {}; }
        std::vector<ui::PageEntry> pages() override { return m_pages; }

    private:
        LookWindow &m_look;
        std::vector<ui::PageEntry> m_pages;
    };
    struct Door final : ui::SchoolDoor {
        base::Result<std::unique_ptr<ui::OpenSchool>> open(
            const QString &, storage::FileLock::TakeOver) override
        {
            return base::fail(security::notThere());
        }
        base::Result<QString> found(const ui::NewSchool &) override
        {
            return base::fail(security::notThere());
        }
        base::Result<QString> makeSample(const QString &) override
        {
            return base::fail(security::notThere());
        }
    };

    support::SchoolFile &m_file;
    FakeDesk &m_desk;
    security::AccountService m_accounts;
    QTranslator m_french;
    bool m_isFrench; // before the window is made
    Door m_door;
    ui::MainWindow m_window;
};

} // namespace tests
