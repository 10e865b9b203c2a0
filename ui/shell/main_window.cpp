#include "ui/shell/main_window.h"

#include "ui/base/message_bar.h"
#include "ui/base/native_dialogs.h"
#include "ui/base/notices.h"
#include "ui/base/preferences.h"
#include "ui/base/progress_strip.h"
#include "ui/base/search_field.h"
#include "ui/base/side_rail.h"
#include "ui/base/tab_chain.h"
#include "ui/base/tabs.h"
#include "ui/safekeeping/backup_runner.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/page_message.h"
#include "ui/shell/search_results.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/unlock_dialog.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kIdleMinutes = 15;
constexpr QSize kFirstSize(1280, 800);
constexpr QSize kLeastSize(1024, 640);
constexpr QSize kFrame(0, 40);
} // namespace

MainWindow::MainWindow(Theme &theme, Preferences &preferences, Dialogs *dialogs, SchoolDoor &door,
    const base::Clock &clock)
    : m_theme(theme)
    , m_preferences(preferences)
    , m_ownDialogs(dialogs ? nullptr : std::make_unique<NativeDialogs>(theme, this))
    , m_dialogs(dialogs ? *dialogs : *m_ownDialogs)
    , m_door(door)
    , m_clock(clock)
    , m_desk{theme, m_dialogs, preferences, *this, *this, clock}
    , m_root(new QStackedWidget(this))
    , m_opening(new QWidget(this))
    , m_start(new StartPage(theme, this))
    , m_signIn(new SignInPage(theme, this))
    , m_curtains(theme)
    , m_idle(new IdleWatch(clock, kIdleMinutes, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Établi"_s);
    setMinimumSize(kLeastSize);
    // A small screen has its own bars, and the window gets a title bar.
    resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame).expandedTo(minimumSize()));
    if (!preferences.windowGeometry().isEmpty())
        restoreGeometry(preferences.windowGeometry());
    m_root->addWidget(m_start);
    m_root->addWidget(m_signIn);
    m_root->addWidget(m_opening);
    setCentralWidget(m_root);
    addShortcuts();

    connect(m_start, &StartPage::createWanted, this, &MainWindow::createSchool);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::openWithDialog);
    connect(m_start, &StartPage::sampleWanted, this, &MainWindow::trySample);
    connect(m_start, &StartPage::restoreWanted, this, &MainWindow::restore);
    connect(m_signIn, &SignInPage::anotherSchoolWanted, this, &MainWindow::showStart);
    connect(m_idle, &IdleWatch::idle, this, &MainWindow::lock);
    showStart();
}

MainWindow::~MainWindow()
{
    // Pages hold services of the school: they go first.
    leave();
    m_school.reset();
}

void MainWindow::buildWork()
{
    if (m_work)
        return;
    m_work = new QWidget(this);
    m_root->addWidget(m_work);
    m_rail = new SideRail(m_theme, m_work);
    m_rail->setObjectName(u"rail"_s);
    m_rail->setCollapsed(m_preferences.isRailCollapsed());
    m_topBar = new TopBar(m_theme, m_work);
    m_banner = new MessageBar(m_theme, m_work);
    m_banner->setObjectName(u"banner"_s);
    m_progress = new ProgressStrip(m_theme, m_work);
    m_content = new QStackedWidget(m_work);
    m_status = new StatusLine(m_theme, m_work);

    auto *inner = new QVBoxLayout;
    const int edge = m_theme.px(20);
    inner->setContentsMargins(edge, edge, edge, m_theme.px(8));
    inner->setSpacing(m_theme.px(12));
    inner->addWidget(m_topBar);
    inner->addWidget(m_banner);
    inner->addWidget(m_content, 1);
    inner->addWidget(m_progress);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(inner, 1);
    right->addWidget(m_status);
    auto *row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(right, 1);
    m_notices = new Notices(m_theme, m_work);
    m_message = new PageMessage(m_theme, *m_content, *m_notices);
    m_results = new SearchResults(m_theme, m_topBar->search(), m_work);

    connect(m_rail, &SideRail::itemChosen, this, [this](const QString &key) {
        if (key != m_current && mayLeavePage())
            showPage(key);
        m_rail->setCurrent(m_current);
    });
    connect(m_rail, &SideRail::userChosen, this, [this] { go({u"settings"_s, u"account"_s, 0}); });
    connect(m_rail, &SideRail::collapsedChanged, this,
        [this](bool collapsed) { m_preferences.setRailCollapsed(collapsed); });
    connect(&m_topBar->search(), &SearchField::textChanged, this, &MainWindow::search);
    connect(m_results, &SearchResults::chosen, this, &MainWindow::go);
    connect(m_topBar, &TopBar::themeWanted, this, &MainWindow::switchTheme);
    connect(m_topBar, &TopBar::lockWanted, this, &MainWindow::lock);
    connect(m_status, &StatusLine::backupWanted, this, [this] { backUp(false); });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_backup)
            m_backup->cancel();
    });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    add(Qt::CTRL | Qt::Key_L, [this] { lock(); });
    add(Qt::CTRL | Qt::Key_S, [this] {
        if (Page *page = currentPage())
            page->save();
    });
    add(Qt::CTRL | Qt::Key_P, [this] {
        if (Page *page = currentPage())
            page->print();
    });
    // In the form that has its own key for it both mean the same field.
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, &MainWindow::findInPage);
    connect(find, &QShortcut::activatedAmbiguously, this, &MainWindow::findInPage);
    add(Qt::CTRL | Qt::Key_PageDown, [this] { turnTabs(1); });
    add(Qt::CTRL | Qt::Key_PageUp, [this] { turnTabs(-1); });
    add(Qt::Key_F1, [this] { showKeys(); });
    add(Qt::Key_F5, [this] {
        if (Page *page = currentPage())
            page->reload();
    });
}

void MainWindow::showKeys()
{
    const Page *page = currentPage();
    KeysDialog dialog(
        m_theme, page ? page->title() : QString(), page ? page->keys() : QList<KeyHelp>(), this);
    m_dialogs.run(dialog);
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (const PageEntry &entry : m_entries)
        keys += entry.key;
    return keys;
}

bool MainWindow::mayLeavePage()
{
    const Page *page = currentPage();
    return !page || !page->hasUnsavedWork()
        || m_dialogs.confirm(tr("Leave without saving?"),
            tr("What you typed on this page is not saved yet."), tr("Leave without saving"));
}

void MainWindow::findInPage()
{
    const Page *page = currentPage();
    if (!page)
        return;
    for (SearchField *field : page->findChildren<SearchField *>()) {
        if (field->isVisible() && field->isEnabled()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
}

void MainWindow::showPage(const QString &key)
{
    const auto entry = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const PageEntry &e) { return e.key == key; });
    if (entry == m_entries.end())
        return;
    if (key != m_current && m_outworded.remove(key)) {
        m_notices->clear(); // what it offers to undo may be the page's own affair
        delete m_pages.take(key);
    }
    Page *page = m_pages.value(key);
    const bool isNew = page == nullptr;
    if (isNew)
        page = makePage(*entry);
    m_current = key;
    m_message->setPage(page);
    m_rail->setCurrent(key);
    m_content->setCurrentWidget(page);
    if (isNew || m_stale.remove(key))
        page->reload();
    showHeading();
    focusPage();
}

// The part a page names for it, else the first that takes keys: nobody has to Tab into a page.
void MainWindow::focusPage()
{
    Page *page = currentPage();
    page->setFocus();
    const QWidget *at = focusWidget();
    if (at && at != page && page->isAncestorOf(at) && at->isVisible())
        return;
    if (QWidget *first = firstInTabs(*page))
        first->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    if (m_work && m_root->currentWidget() == m_work)
        return moveFocus(*m_work, next);
    return QMainWindow::focusNextPrevChild(next);
}

Page *MainWindow::makePage(const PageEntry &entry)
{
    Page *page = entry.make(m_desk);
    page->setObjectName(entry.key);
    m_pages.insert(entry.key, page);
    m_content->addWidget(page);
    connect(page, &Page::headingChanged, this, &MainWindow::showHeading);
    connect(page, &Page::nothingToPrint, this,
        [this] { notice(tr("There is nothing to print here.")); });
    return page;
}

// The school calls its students otherwise: the page that is shown stays as it is until it is left.
void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_current.isEmpty()) {
        for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page)
            m_outworded += page.key();
        fillRail();
        m_rail->setCurrent(m_current);
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showHeading()
{
    if (const Page *page = currentPage()) {
        m_topBar->setHeading(page->title(), page->subtitle());
        m_topBar->setActions(page->topBarActions());
        setWindowTitle(u"%1 — Établi"_s.arg(page->title()));
    }
}

void MainWindow::go(const Place &place)
{
    if (!pageKeys().contains(place.page) || (place.page != m_current && !mayLeavePage()))
        return;
    showPage(place.page);
    if (Page *page = currentPage(); page && !place.kind.isEmpty())
        page->showPlace(place);
    if (const Page *page = currentPage(); page && !page->isAncestorOf(focusWidget()))
        focusPage();
}

void MainWindow::turnTabs(int step)
{
    const Page *page = currentPage();
    if (!page)
        return;
    for (Tabs *tabs : page->findChildren<Tabs *>()) {
        if (tabs->isVisible()) {
            tabs->turn(step);
            return;
        }
    }
}

void MainWindow::onChanged(const QSet<QString> &kinds)
{
    m_changedSinceBackup = true;
    if (!m_work) // a sign-in, on its way
        return;
    m_message->onDone();
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        if (!page.value()->shows().intersects(kinds))
            continue;
        if (page.key() == m_current)
            page.value()->reload();
        else
            m_stale += page.key();
    }
    showHeading();
    refreshStatus();
}

void MainWindow::search(const QString &text)
{
    if (text.trimmed().isEmpty() || !m_school) {
        m_results->hide();
        return;
    }
    std::vector<Found> found = m_school->find(text);
    m_results->show(found, tr("Nothing found for this."));
}

void MainWindow::switchTheme()
{
    m_theme.setKind(m_theme.kind() == ThemeKind::Dark ? ThemeKind::Light : ThemeKind::Dark);
    m_preferences.setTheme(m_theme.choice());
}

void MainWindow::showError(const base::Error &error)
{
    m_message->showError(error);
}

void MainWindow::showWarning(const QString &text)
{
    m_message->showWarning(text);
}

void MainWindow::clearMessage()
{
    m_message->clear();
}

void MainWindow::notice(const QString &text)
{
    clearMessage();
    m_notices->add(text);
}

void MainWindow::undoable(const QString &text, std::function<base::Done()> undo)
{
    clearMessage();
    m_notices->addUndoable(text, [this, undo = std::move(undo)] {
        if (const auto undone = undo(); !undone)
            showError(undone.error());
        else
            notice(tr("Undone."));
    });
}

void MainWindow::lock()
{
    if (!m_school || !m_school->workspace().signedIn() || m_school->workspace().isLocked())
        return;
    security::Workspace &workspace = m_school->workspace();
    workspace.lock();
    m_curtains.draw();
    UnlockDialog dialog(m_theme, m_school->accounts(), workspace.signedIn()->login,
        workspace.signedIn()->name, this);
    const bool unlocked = m_dialogs.run(dialog) == QDialog::Accepted;
    m_curtains.lift();
    m_idle->touch();
    if (!unlocked)
        leave();
}

} // namespace ui
