#include "ui/shell/status_line.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr qint64 kDay = 24 * 3600;
}

StatusLine::StatusLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_file(new ElidedLabel({}, LabelLook::Caption, this))
    , m_person(new ElidedLabel({}, LabelLook::Caption, this))
    , m_backup(new PillLabel(theme, {}, Tone::Neutral, this))
    , m_backUp(makeButton(theme, tr("Back up now"), ButtonLook::Quiet, Icon::Backup, this))
{
    m_file->setObjectName(u"statusFile"_s);
    m_person->setObjectName(u"statusPerson"_s);
    m_backup->setObjectName(u"statusBackup"_s);
    m_backUp->setObjectName(u"backUpNow"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(20), theme.px(4), theme.px(20), theme.px(4));
    row->setSpacing(theme.px(16));
    row->addWidget(m_file, 2);
    row->addWidget(m_person, 2);
    row->addStretch(1);
    row->addWidget(m_backup);
    row->addWidget(m_backUp);
    connect(m_backUp, &QPushButton::clicked, this, &StatusLine::backupWanted);
}

void StatusLine::setFile(const QString &name)
{
    m_file->setFullText(name);
}

void StatusLine::setPerson(const QString &name, const QString &roles)
{
    m_person->setFullText(roles.isEmpty() ? name : u"%1 · %2"_s.arg(name, roles));
}

void StatusLine::setMayBackUp(bool mayBackUp)
{
    m_backUp->setVisible(mayBackUp);
}

void StatusLine::setBackup(const std::optional<QDateTime> &lastVerified, const QDateTime &now)
{
    if (!lastVerified) {
        m_backup->setText(tr("No backup yet"), Tone::Warning);
        return;
    }
    const qint64 age = lastVerified->secsTo(now);
    const int days = int(age / kDay);
    const Tone tone = days >= 3 ? Tone::Bad : days >= 1 ? Tone::Warning : Tone::Good;
    if (days >= 1)
        m_backup->setText(tr("Backup verified %n day(s) ago", nullptr, days), tone);
    else
        m_backup->setText(
            tr("Backup verified at %1").arg(base::formatTime(lastVerified->toLocalTime().time())),
            tone);
}

} // namespace ui
