#include "ui/safekeeping/restore_dialog.h"

#include "core/base/format.h"
#include "core/safekeeping/backup.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"
#include "ui/base/plain_text.h"
#include "ui/base/progress_strip.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RestoreDialog::RestoreDialog(
    const Theme &theme, Dialogs &dialogs, const base::Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_message(new MessageBar(theme, this))
    , m_form(new Form(theme, this))
    , m_choose(makeButton(theme, tr("Choose the backup…"), ButtonLook::Secondary, Icon::File))
    , m_secret(new QLineEdit)
    , m_go(makeButton(theme, tr("Restore"), ButtonLook::Primary, Icon::Backup, this))
    , m_progress(new ProgressStrip(theme, this))
{
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(theme.px(480));
    m_choose->setObjectName(u"chooseBackup"_s);
    m_secret->setObjectName(u"recoverySecret"_s);
    m_secret->setMaxLength(300);
    m_go->setObjectName(u"restore"_s);
    auto *text =
        makeLabel(tr("A backup is restored into a new file: what you have today stays as it is."),
            LabelLook::Muted, this);
    text->setWordWrap(true);
    m_form->addField(u"backup"_s, tr("Backup"), m_choose, Presence::Required);
    m_form->addField(u"secret"_s, tr("Recovery key or phrase"), m_secret, Presence::Required,
        tr("It is printed on the sheet in the school's safe."));
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    cancel->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Restore a backup"), LabelLook::Title, this));
    column->addWidget(text);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);

    connect(m_choose, &QPushButton::clicked, this, &RestoreDialog::chooseBackup);
    connect(m_go, &QPushButton::clicked, this, &RestoreDialog::start);
    connect(cancel, &QPushButton::clicked, this, &RestoreDialog::reject);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] { m_cancelled = true; });
}

RestoreDialog::~RestoreDialog()
{
    m_cancelled = true;
    if (m_worker.joinable())
        m_worker.join();
}

void RestoreDialog::chooseBackup()
{
    const auto path = m_dialogs.openFile(tr("Choose the backup"),
        {tr("Backups of Établi (*%1)").arg(QString::fromLatin1(safekeeping::kBackupSuffix))}, {});
    if (!path)
        return;
    m_message->clear();
    const auto header = storage::readBackupHeader(*path);
    if (!header) {
        m_message->showError(header.error());
        return;
    }
    m_backupPath = *path;
    const QDateTime made = base::instantFromText(header->manifest.madeAt).toLocalTime();
    m_choose->setText(
        escapedMnemonic(u"%1 · %2"_s.arg(header->manifest.schoolName, base::formatInstant(made))));
    m_secret->setFocus();
}

void RestoreDialog::start()
{
    m_message->clear();
    m_form->clearErrors();
    if (m_backupPath.isEmpty())
        m_form->setError(u"backup"_s, tr("Choose the backup first."));
    if (m_secret->text().trimmed().isEmpty())
        m_form->setError(u"secret"_s, tr("Type the recovery key or phrase."));
    if (m_form->hasErrors()) {
        m_form->focusFirstError();
        return;
    }
    const QString name = QFileInfo(m_backupPath).completeBaseName() + u".etabli"_s;
    const auto target = m_dialogs.saveFile(tr("Where should the restored school be kept?"),
        {tr("School files (*.etabli)")}, QDir::home().filePath(name));
    if (!target)
        return;
    m_newPath = *target;
    m_go->setEnabled(false);
    m_cancelled = false;
    m_progress->start(tr("Restoring…"), 100);
    m_worker = std::thread([this, backup = m_backupPath, secret = m_secret->text(),
                               path = m_newPath] {
        const auto restored = safekeeping::restoreBackup(
            backup, secret, path, m_clock, [this](qint64 done, qint64 total) {
                const int percent = total > 0 ? int(done * 100 / total) : 0;
                QMetaObject::invokeMethod(this, [this, percent] { m_progress->setDone(percent); });
                return !m_cancelled;
            });
        QMetaObject::invokeMethod(this, [this, restored] { end(restored); });
    });
}

void RestoreDialog::end(const base::Done &restored)
{
    m_worker.join();
    m_progress->finish();
    m_go->setEnabled(true);
    if (!restored) {
        m_message->showError(restored.error());
        return;
    }
    accept();
}

void RestoreDialog::reject()
{
    if (m_worker.joinable()) {
        m_cancelled = true; // end() tells when the worker has stopped
        return;
    }
    QDialog::reject();
}

} // namespace ui
