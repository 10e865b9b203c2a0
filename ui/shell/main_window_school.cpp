// How the window opens a school, lets somebody in and out of it, and backs it up.
#include "core/security/settings.h"
#include "ui/base/dialogs.h"
#include "ui/base/message_bar.h"
#include "ui/base/notices.h"
#include "ui/base/preferences.h"
#include "ui/base/progress_strip.h"
#include "ui/base/side_rail.h"
#include "ui/safekeeping/backup_runner.h"
#include "ui/safekeeping/restore_dialog.h"
#include "ui/shell/founding_wizard.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_message.h"
#include "ui/shell/sign_in_page.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QStringList schoolFilters()
{
    return {MainWindow::tr("School files (*.etabli)")};
}

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

void MainWindow::showStart()
{
    leave();
    m_school.reset();
    m_root->setCurrentWidget(m_start);
    setWindowTitle(u"Établi"_s);
}

void MainWindow::openFile(const QString &path)
{
    auto school = m_door.open(path, storage::FileLock::TakeOver::OnlyStale);
    if (!school && school.error().code == storage::FileLock::kHeldElsewhere
        && m_dialogs.confirm(
            tr("Open on another PC"), school.error().message, tr("Take the file over")))
        school = m_door.open(path, storage::FileLock::TakeOver::EvenFromAnotherPc);
    if (!school) {
        showStart();
        m_start->message().showError(school.error());
        return;
    }
    m_preferences.setLastFile(QFileInfo(path).absoluteFilePath());
    useSchool(std::move(*school));
}

void MainWindow::openSoon(const QString &path)
{
    m_root->setCurrentWidget(m_opening);
    QTimer::singleShot(0, this, [this, path] { openFile(path); });
}

void MainWindow::openWithDialog()
{
    if (const auto path =
            m_dialogs.openFile(tr("Open a school file"), schoolFilters(), usualFolder()))
        openFile(*path);
}

void MainWindow::createSchool()
{
    FoundingWizard wizard(m_theme, m_dialogs, m_door, m_clock.today(), this);
    if (m_dialogs.run(wizard) == QDialog::Accepted)
        openFile(wizard.path());
}

void MainWindow::trySample()
{
    const auto path = m_dialogs.saveFile(tr("Where should the sample school be kept?"),
        schoolFilters(), QDir(usualFolder()).filePath(tr("Sample school") + u".etabli"_s));
    if (!path)
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto made = m_door.makeSample(*path);
    QApplication::restoreOverrideCursor();
    if (!made) {
        m_start->message().showError(made.error());
        return;
    }
    openFile(*path);
    m_signIn->showAdvice(*made);
}

void MainWindow::restore()
{
    RestoreDialog dialog(m_theme, m_dialogs, m_clock, this);
    if (m_dialogs.run(dialog) == QDialog::Accepted)
        openFile(dialog.restoredPath());
}

void MainWindow::useSchool(std::unique_ptr<OpenSchool> school)
{
    leave();
    m_school = std::move(school);
    m_school->setBackUpNow([this] { backUp(false); });
    m_backup = new BackupRunner(m_school->workspace(), this);
    connect(m_backup, &BackupRunner::progressed, this,
        [this](int percent) { m_progress->setDone(percent); });
    connect(m_backup, &BackupRunner::finished, this, &MainWindow::onBackedUp);
    connect(m_backup, &BackupRunner::failed, this, [this](const base::Error &error) {
        m_progress->finish();
        m_closing = false;
        showError(error);
    });
    connect(&m_school->workspace(), &security::Workspace::changed, this, &MainWindow::onChanged);
    connect(&m_school->workspace(), &security::Workspace::signedInChanged, this, [this] {
        if (m_school->workspace().signedIn() && m_root->currentWidget() != m_work)
            enter();
    });
    m_changedSinceBackup = false;
    m_signIn->setSchool(&m_school->accounts(), m_school->schoolName());
    m_root->setCurrentWidget(m_signIn);
    setWindowTitle(u"%1 — Établi"_s.arg(m_school->schoolName()));
}

void MainWindow::enter()
{
    buildWork();
    fillRail();
    m_status->setFile(m_school->fileName());
    refreshStatus();
    if (m_entries.empty()) {
        m_signIn->showProblem(security::notThere());
        return;
    }
    const auto minutes = security::Settings::number(
        m_school->workspace().database(), security::settings::kIdleLockMinutes);
    m_idle->setMinutes(minutes.value_or(15));
    m_root->setCurrentWidget(m_work);
    showPage(m_entries.front().key);
    if (!m_school->warning().isEmpty())
        showWarning(m_school->warning());
}

void MainWindow::fillRail()
{
    const security::Workspace &workspace = m_school->workspace();
    m_rail->clearItems();
    m_rail->setIdentity(m_school->schoolName(), m_school->yearLabel());
    QString group;
    m_entries.clear();
    for (PageEntry &entry : m_school->pages()) {
        if (workspace.reach(entry.needs) == security::Reach::None)
            continue;
        if (entry.isInRail) {
            if (entry.group != group)
                m_rail->addGroup(entry.group);
            group = entry.group;
            m_rail->addItem(entry.key, entry.icon, entry.title);
        }
        m_entries.push_back(std::move(entry));
    }
    QStringList roles;
    const auto today = workspace.rolesToday();
    for (const security::Role role : security::kRoles) {
        if (today && today->contains(role))
            roles += security::titleOf(role);
    }
    m_rail->setUser(workspace.signedIn()->name, roles.join(u", "_s));
    m_status->setPerson(workspace.signedIn()->name, roles.join(u", "_s));
}

void MainWindow::leave()
{
    m_current.clear();
    m_entries.clear();
    m_stale.clear();
    m_outworded.clear();
    if (m_work) { // both speak of pages that go
        m_message->setPage(nullptr);
        m_notices->clear();
    }
    qDeleteAll(m_pages);
    m_pages.clear();
    if (!m_school)
        return;
    if (m_school->workspace().signedIn())
        m_school->accounts().signOut();
    m_signIn->setSchool(&m_school->accounts(), m_school->schoolName());
    m_root->setCurrentWidget(m_signIn);
}

void MainWindow::refreshStatus()
{
    const auto status = safekeeping::Backups(m_school->workspace()).status();
    if (!status)
        return;
    m_status->setBackup(status->lastVerified, m_clock.nowUtc());
    const bool mayBackUp =
        m_school->workspace().reach(security::Operation::BackUp) != security::Reach::None;
    m_status->setMayBackUp(mayBackUp);
    const bool missing =
        status->places.secondFolder.isEmpty() && m_school->needsSecondPlace() && mayBackUp;
    if (!missing) {
        m_banner->clear();
        return;
    }
    m_banner->showMessage(Tone::Warning,
        tr("If this PC is lost, so is the school: choose a second place for the backups, on a USB "
           "stick."));
    m_banner->setClosable(false);
    m_banner->setAction(tr("Choose the place"), [this] { go({u"settings"_s, u"backups"_s, 0}); });
}

void MainWindow::backUp(bool automatic)
{
    if (!m_school || m_backup->isRunning())
        return;
    buildWork();
    m_progress->start(tr("Backing up the school…"), 100);
    m_backup->start(m_school->schoolName(), automatic);
}

void MainWindow::onBackedUp(const QString &warning)
{
    m_progress->finish();
    m_changedSinceBackup = false;
    if (m_closing) {
        close();
        return;
    }
    refreshStatus();
    if (warning.isEmpty())
        notice(tr("Backup made and verified."));
    else
        showWarning(warning);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    if (!m_closing && !mayLeavePage()) {
        event->ignore();
        return;
    }
    // The first close makes the backup, whose end closes for good; a failure says so and leaves the
    // window open, and the next close is final.
    const bool wantsBackup = m_school && m_changedSinceBackup && !m_closing;
    if (m_school && (m_backup->isRunning() || wantsBackup)) {
        event->ignore();
        m_closing = true;
        m_changedSinceBackup = false;
        backUp(true);
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace ui
