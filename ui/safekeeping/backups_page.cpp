#include "ui/safekeeping/backups_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"
#include "ui/base/scroll_column.h"
#include "ui/safekeeping/recovery_dialog.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kFreshDays = 1; // reliability 2.7: orange after a day, red after three
constexpr int kLateDays = 3;

QLabel *wrapped(const QString &text, LabelLook look = LabelLook::Body)
{
    QLabel *label = makeLabel(text, look);
    label->setWordWrap(true);
    return label;
}

// A label with what it is about above it.
QLabel *addFact(Card &card, const QString &caption, const QString &name)
{
    card.body()->addWidget(makeLabel(caption, LabelLook::Caption));
    QLabel *value = wrapped({});
    value->setObjectName(name);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card.body()->addWidget(value);
    return value;
}

} // namespace

BackupsPage::BackupsPage(const Desk &desk, security::Workspace &workspace,
    const QString &schoolName, std::function<void()> backUpNow, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_schoolName(schoolName)
    , m_backUpNow(std::move(backUpNow))
    , m_backups(workspace)
    , m_age(new PillLabel(desk.theme))
    , m_keyState(new PillLabel(desk.theme))
    , m_keyText(wrapped({}))
    , m_makeKey(makeButton(desk.theme, tr("Make a recovery &key…"), ButtonLook::Primary, Icon::Key))
{
    auto *scroll = new ScrollColumn(this);
    auto *left = new QVBoxLayout;
    left->addWidget(makeBackups());
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeRecovery());
    right->addWidget(makeRestoring());
    right->addStretch(1);
    auto *row = new QHBoxLayout;
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(desk.theme.px(14));
        row->addLayout(column, 1);
    }
    row->setSpacing(desk.theme.px(14));
    scroll->column()->addLayout(row);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

Card *BackupsPage::makeBackups()
{
    auto *card = new Card(m_desk.theme, tr("Backups"));
    card->addMark(m_age);
    m_last = addFact(*card, tr("Last verified backup"), u"lastBackup"_s);
    m_folder = addFact(*card, tr("Folder, on this PC"), u"backupFolder"_s);
    m_second = addFact(*card, tr("Second place, such as a USB stick"), u"secondPlace"_s);
    auto *choose =
        makeButton(m_desk.theme, tr("Choose a &second place…"), ButtonLook::Secondary, Icon::Usb);
    choose->setObjectName(u"chooseSecondPlace"_s);
    m_clear = makeButton(m_desk.theme, tr("Do without"), ButtonLook::Quiet);
    m_clear->setObjectName(u"clearSecondPlace"_s);
    auto *places = new QHBoxLayout;
    places->addWidget(choose);
    places->addWidget(m_clear);
    places->addStretch();
    card->body()->addLayout(places);
    auto *now = makeButton(m_desk.theme, tr("&Back up now"), ButtonLook::Primary, Icon::Backup);
    now->setObjectName(u"backUpNow"_s);
    now->setVisible(m_backUpNow != nullptr);
    card->body()->addSpacing(m_desk.theme.px(8));
    card->body()->addWidget(
        wrapped(tr("A backup is made by itself when the window is closed, if something has "
                   "changed. It is encrypted, read back and verified."),
            LabelLook::Muted));
    card->body()->addWidget(now, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &BackupsPage::chooseSecondPlace);
    connect(m_clear, &QPushButton::clicked, this, [this] { setSecondPlace({}); });
    connect(now, &QPushButton::clicked, this, [this] { m_backUpNow(); });
    return card;
}

Card *BackupsPage::makeRestoring()
{
    auto *card = new Card(m_desk.theme, tr("To restore a backup"));
    card->body()->addWidget(wrapped(
        tr("1. Sign out, then choose “Restore a backup” on the first page — on this PC or on "
           "another one where Établi is installed.")));
    card->body()->addWidget(wrapped(tr("2. Choose the newest backup: its name tells its day.")));
    card->body()->addWidget(
        wrapped(tr("3. Type the recovery key, or the phrase. A new file is made; the one of today "
                   "stays as it is.")));
    return card;
}

Card *BackupsPage::makeRecovery()
{
    auto *card = new Card(m_desk.theme, tr("Recovery key"));
    card->addMark(m_keyState);
    m_keyText->setObjectName(u"keyState"_s);
    m_makeKey->setObjectName(u"makeKey"_s);
    m_makeKey->setVisible(
        m_workspace.reach(security::Operation::ManageRecovery) != security::Reach::None);
    card->body()->addWidget(m_keyText);
    card->body()->addWidget(m_makeKey, 0, Qt::AlignLeft);
    connect(m_makeKey, &QPushButton::clicked, this, &BackupsPage::makeKey);
    return card;
}

QString BackupsPage::title() const
{
    return tr("Backups");
}

QSet<QString> BackupsPage::shows() const
{
    return {u"backup"_s, u"backup-key"_s};
}

void BackupsPage::reload()
{
    const auto status = m_backups.status();
    const auto key = safekeeping::Recovery(m_workspace).key();
    if (!status || !key) {
        m_desk.messages.showError(status ? key.error() : status.error());
        return;
    }
    showStatus(*status);
    showKey(*key);
}

void BackupsPage::showStatus(const safekeeping::BackupStatus &status)
{
    m_secondFolder = status.places.secondFolder;
    m_folder->setText(QDir::toNativeSeparators(status.places.folder));
    m_clear->setVisible(!m_secondFolder.isEmpty());
    m_last->setText(
        status.lastVerified ? base::formatInstant(*status.lastVerified) : tr("None yet."));
    if (m_secondFolder.isEmpty()) {
        m_second->setText(
            tr("None. If this PC is lost, stolen or burnt, so is the school: choose one."));
    } else {
        const QString last = status.lastOnSecondPlace
            ? tr("last backup there on %1").arg(base::formatInstant(*status.lastOnSecondPlace))
            : tr("no backup there yet");
        m_second->setText(u"%1 — %2"_s.arg(QDir::toNativeSeparators(m_secondFolder), last));
    }
    if (!status.lastVerified) {
        m_age->setText(tr("No backup"), Tone::Bad);
        return;
    }
    const qint64 days = status.lastVerified->daysTo(m_workspace.clock().nowUtc());
    if (days <= kFreshDays)
        m_age->setText(tr("Up to date"), Tone::Good);
    else
        m_age->setText(
            tr("%n day(s) old", nullptr, int(days)), days > kLateDays ? Tone::Bad : Tone::Warning);
}

void BackupsPage::showKey(const safekeeping::BackupKey &key)
{
    using State = safekeeping::BackupKey::State;
    switch (key.state) {
    case State::None:
        m_keyState->setText(tr("None"), Tone::Bad);
        m_keyText->setText(tr("No backup can be made before the director has made a recovery key: "
                              "it is what seals them, and the only thing that opens them."));
        break;
    case State::Opening:
        m_keyState->setText(tr("To be made"), Tone::Warning);
        m_keyText->setText(
            tr("For now the backups are opened by the one-time code the director was given when "
               "the school was founded. The director now makes a recovery key, prints it and puts "
               "it in the safe; it takes the place of the code."));
        break;
    case State::Current:
        m_keyState->setText(tr("In use"), Tone::Good);
        m_keyText->setText(
            tr("The printed key in the safe opens the backups. Try it each September. If the sheet "
               "is lost or was seen by somebody, make a new key: keep the old sheet for the "
               "backups of its time."));
        break;
    }
    m_makeKey->setText(
        key.state == State::Current ? tr("Make a new &key…") : tr("Make a recovery &key…"));
}

void BackupsPage::chooseSecondPlace()
{
    if (const auto folder =
            m_desk.dialogs.openFolder(tr("Second place for the backups"), m_secondFolder))
        setSecondPlace(*folder);
}

void BackupsPage::setSecondPlace(const QString &folder)
{
    const QString before = m_secondFolder;
    if (const auto done = m_backups.setSecondFolder(folder); !done) {
        m_desk.messages.showError(done.error());
        return;
    }
    reload();
    m_desk.messages.undoable(folder.isEmpty() ? tr("Backups go to this PC alone.")
                                              : tr("The next backup goes to both places."),
        [this, before] { return m_backups.setSecondFolder(before); });
}

void BackupsPage::makeKey()
{
    RecoveryDialog dialog(m_desk, m_workspace, m_schoolName, window());
    if (m_desk.dialogs.run(dialog) != QDialog::Accepted)
        return;
    reload();
    m_desk.messages.notice(
        tr("The recovery key is in use. Back up now, so that a backup fits it."));
}

} // namespace ui
