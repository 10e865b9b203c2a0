#include "ui/admissions/note_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kWordsHeight = 96;
constexpr int kLongestAction = 120;
} // namespace

NoteDialog::NoteDialog(const Theme &theme, const QString &name,
    const admissions::ApplicationDetails &details, QDate today, QWidget *parent)
    : TaskDialog(theme, tr("Note"), name, tr("&Keep"), parent)
    , m_before(details)
    , m_kind(new QComboBox)
    , m_on(new DateField(theme, today))
    , m_words(new QPlainTextEdit)
    , m_next(new QLineEdit)
    , m_nextOn(new DateField(theme, today))
{
    setObjectName(u"noteDialog"_s);
    resize(theme.px(500), theme.px(560));
    for (const admissions::EventKind kind : admissions::kWrittenKinds)
        m_kind->addItem(admissions::titleOf(kind), int(kind));
    m_on->setDate(today);
    m_words->setFixedHeight(theme.px(kWordsHeight));
    m_words->setTabChangesFocus(true);
    m_next->setMaxLength(kLongestAction);
    m_next->setText(details.nextAction);
    m_nextOn->setDate(details.nextOn);
    form().addField(u"kind"_s, tr("What it was"), m_kind);
    addTyped(u"happenedOn"_s, tr("On"), m_on, Presence::Required);
    form().addField(u"words"_s, tr("What was said or done"), m_words);
    form().addField(u"nextAction"_s, tr("Next action"), m_next, Presence::Optional,
        tr("For instance: call back the family"));
    addTyped(u"nextOn"_s, tr("To be done on"), m_nextOn);
    mapError(admissions::errors::kNoWords, u"words"_s);
    mapError(admissions::errors::kBadDay, u"happenedOn"_s);
    m_words->setFocus();
}

std::optional<admissions::NewEvent> NoteDialog::written() const
{
    if (m_words->toPlainText().trimmed().isEmpty())
        return std::nullopt;
    return admissions::NewEvent{admissions::EventKind(m_kind->currentData().toInt()),
        m_on->date().value_or(QDate()), {}, m_words->toPlainText()};
}

admissions::ApplicationDetails NoteDialog::details() const
{
    admissions::ApplicationDetails details = m_before;
    details.nextAction = m_next->text();
    details.nextOn = m_nextOn->date();
    return details;
}

} // namespace ui
