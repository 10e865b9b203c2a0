#include "ui/follow_up/step_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestName = 100;
constexpr int kLongestNote = 1000;
} // namespace

StepDialog::StepDialog(const Theme &theme, QDate today, const QString &name,
    const follow_up::StepDetails &proposed, const std::vector<Letter> &letters, QWidget *parent)
    : TaskDialog(theme, tr("A step was taken"), name, tr("&Keep"), parent)
    , m_proposed(proposed)
    , m_kind(new QComboBox)
    , m_takenOn(new DateField(theme, today))
    , m_channel(new QComboBox)
    , m_by(new QLineEdit)
    , m_note(new QLineEdit)
    , m_letter(new QComboBox)
{
    setObjectName(u"stepDialog"_s);
    resize(theme.px(460), theme.px(560));
    for (const follow_up::StepKind kind : follow_up::kStepKinds)
        m_kind->addItem(titleOf(kind), int(kind));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(proposed.kind))));
    for (const follow_up::StepChannel channel : follow_up::kStepChannels)
        m_channel->addItem(titleOf(channel), int(channel));
    m_channel->setCurrentIndex(std::max(0, m_channel->findData(int(proposed.channel))));
    m_takenOn->setDate(proposed.takenOn);
    m_by->setMaxLength(kLongestName);
    m_by->setText(proposed.by);
    m_note->setMaxLength(kLongestNote);
    form().addField(u"step"_s, tr("Step"), m_kind);
    addTyped(u"takenOn"_s, tr("On"), m_takenOn, Presence::Required);
    form().addField(u"channel"_s, tr("How"), m_channel);
    form().addField(u"by"_s, tr("By whom"), m_by, Presence::Required);
    form().addField(u"note"_s, tr("Note"), m_note);
    m_letter->addItem(tr("No letter"), 0);
    for (const Letter &one : letters)
        m_letter->addItem(one.title, one.id.value());
    m_letter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form().addField(u"letter"_s, tr("Letter that was issued"), m_letter);
    form().setFieldVisible(u"letter"_s, !letters.empty());
    mapError(follow_up::errors::kBadStep, u"takenOn"_s);
    m_takenOn->setFocus();
}

follow_up::StepDetails StepDialog::details() const
{
    follow_up::StepDetails details = m_proposed;
    details.kind = follow_up::StepKind(m_kind->currentData().toInt());
    details.takenOn = m_takenOn->date().value_or(QDate());
    details.channel = follow_up::StepChannel(m_channel->currentData().toInt());
    details.by = m_by->text();
    details.note = m_note->text();
    if (const qint64 letter = m_letter->currentData().toLongLong())
        details.document = records::DocumentId(letter);
    return details;
}

} // namespace ui
