#pragma once

#include "ui/base/desk.h"
#include "ui/shell/curtain.h"
#include "ui/shell/open_school.h"

#include <QHash>
#include <QMainWindow>

class QStackedWidget;

namespace ui {

class BackupRunner;
class IdleWatch;
class MessageBar;
class Notices;
class PageMessage;
class Preferences;
class ProgressStrip;
class SearchResults;
class SideRail;
class SignInPage;
class StartPage;
class StatusLine;
class TopBar;

// The window: start page, signing in, then rail, top bar, pages and status line. It knows a list of
// pages and nothing of what is in them; opening and founding schools is its door's affair.
class MainWindow final : public QMainWindow, public Messages, public Navigator {
    Q_OBJECT

public:
    MainWindow(Theme &theme, Preferences &preferences, Dialogs *dialogs, SchoolDoor &door,
        const base::Clock &clock);
    ~MainWindow() override;

    // Opens a file, or shows the start page with the reason why not.
    void openFile(const QString &path);
    // The same once the window is painted: it is there before the file is.
    void openSoon(const QString &path);
    void showStart();
    [[nodiscard]] OpenSchool *school() const { return m_school.get(); }
    [[nodiscard]] QStringList pageKeys() const;
    [[nodiscard]] Page *currentPage() const;

    void showError(const base::Error &error) override;
    void showWarning(const QString &text) override;
    void clearMessage() override;
    void notice(const QString &text) override;
    void undoable(const QString &text, std::function<base::Done()> undo) override;
    void go(const Place &place) override;

    void lock();
    // Shows its sign-in page; the school before it is closed.
    void useSchool(std::unique_ptr<OpenSchool> school);
    // Signs out: back to the sign-in page of the same school.
    void leave();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void buildWork(); // once; not needed before somebody signs in
    void addShortcuts();
    void showKeys();
    void findInPage(); // Ctrl+F
    void focusPage();
    void turnTabs(int step); // of the page: Ctrl+Page Down, Ctrl+Page Up
    void openWithDialog();
    void createSchool();
    void trySample();
    void restore();
    void enter();
    void fillRail();
    void showPage(const QString &key);
    Page *makePage(const PageEntry &entry);
    [[nodiscard]] bool mayLeavePage();
    void showHeading();
    void onChanged(const QSet<QString> &kinds);
    void refreshStatus();
    void search(const QString &text);
    void switchTheme();
    void backUp(bool automatic);
    void onBackedUp(const QString &warning);

    Theme &m_theme;
    Preferences &m_preferences;
    std::unique_ptr<Dialogs> m_ownDialogs;
    Dialogs &m_dialogs;
    SchoolDoor &m_door;
    const base::Clock &m_clock;
    Desk m_desk;
    std::unique_ptr<OpenSchool> m_school;
    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QSet<QString> m_stale;     // pages to reload when they are shown next
    QSet<QString> m_outworded; // pages made in words the school has left since
    QString m_current;
    bool m_changedSinceBackup = false;
    bool m_closing = false;

    QStackedWidget *m_root = nullptr;
    QWidget *m_opening = nullptr; // nothing yet: a file is about to be opened
    StartPage *m_start = nullptr;
    SignInPage *m_signIn = nullptr;
    QWidget *m_work = nullptr;
    SideRail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    MessageBar *m_banner = nullptr;
    PageMessage *m_message = nullptr;
    ProgressStrip *m_progress = nullptr;
    QStackedWidget *m_content = nullptr;
    StatusLine *m_status = nullptr;
    Notices *m_notices = nullptr;
    SearchResults *m_results = nullptr;
    Curtains m_curtains;
    IdleWatch *m_idle = nullptr;
    BackupRunner *m_backup = nullptr;
};

} // namespace ui
