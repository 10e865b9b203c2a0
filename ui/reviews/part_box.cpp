#include "ui/reviews/part_box.h"

#include "ui/base/buttons.h"
#include "ui/base/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using reviews::PartKind;

namespace {

constexpr int kWordsHeight = 92;

// "staff-3-Maths": what a test and a screen reader's user find the box by.
QString nameOf(const reviews::PartKey &key)
{
    if (key.kind != PartKind::Staff)
        return u"words-"_s + storedName(key.kind);
    return u"words-staff-"_s + QString::number(key.staff ? key.staff->value() : 0);
}

} // namespace

PartBox::PartBox(const Theme &theme, const PartBoxContent &content, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(content)
    , m_words(new QPlainTextEdit)
    , m_note(makeLabel({}, LabelLook::Muted))
    , m_slip(new QCheckBox(tr("From a slip")))
    , m_throwAway(makeButton(theme, tr("Back to what is kept"), ButtonLook::Quiet, Icon::Undo))
    , m_keep(makeButton(theme, tr("Keep"), ButtonLook::Secondary, Icon::Check))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    column->addWidget(makeLabel(content.title, LabelLook::Strong));
    if (content.choosesSubject) {
        m_subject = new QComboBox;
        m_subject->setEditable(true);
        m_subject->addItems(content.subjects);
        m_subject->setCurrentText(content.key.subject);
        m_subject->lineEdit()->setPlaceholderText(tr("Subject, if the words are about one"));
        m_subject->setAccessibleName(tr("Subject"));
        m_subject->setObjectName(nameOf(content.key) + u"-subject"_s);
        m_subject->lineEdit()->setMaxLength(reviews::kLongestSubject);
        column->addWidget(m_subject);
    }
    m_words->setObjectName(nameOf(content.key));
    m_words->setAccessibleName(content.title);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(theme.px(kWordsHeight));
    setFocusProxy(m_words);
    m_words->setPlainText(content.draft.value_or(content.stored));
    column->addWidget(m_words);
    column->addWidget(makeFoot());
    m_slip->setChecked(content.isFromSlip);
    m_slip->setVisible(content.key.kind != PartKind::Staff);
    m_slip->setAccessibleName(tr("From a slip: %1").arg(content.title));
    m_keep->setAccessibleName(tr("Keep: %1").arg(content.title));
    connect(m_words, &QPlainTextEdit::textChanged, this, [this] {
        showState();
        emit typed();
    });
    if (m_subject)
        connect(m_subject, &QComboBox::currentTextChanged, this, &PartBox::typed);
    connect(m_slip, &QCheckBox::toggled, this, &PartBox::showState);
    connect(m_keep, &QPushButton::clicked, this, &PartBox::keepWanted);
    connect(m_throwAway, &QPushButton::clicked, this, &PartBox::throwAwayWanted);
    showState();
}

QWidget *PartBox::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    m_note->setWordWrap(true);
    m_keep->setObjectName(nameOf(m_content.key) + u"-keep"_s);
    m_slip->setObjectName(nameOf(m_content.key) + u"-slip"_s);
    row->addWidget(m_note, 1);
    row->addWidget(m_slip);
    row->addWidget(m_throwAway);
    row->addWidget(m_keep);
    return foot;
}

reviews::PartKey PartBox::key() const
{
    reviews::PartKey key = m_content.key;
    if (m_subject)
        key.subject = m_subject->currentText().simplified();
    return key;
}

QString PartBox::words() const
{
    return m_words->toPlainText();
}

bool PartBox::isFromSlip() const
{
    return m_slip->isVisibleTo(this) && m_slip->isChecked();
}

bool PartBox::isDirty() const
{
    return words().trimmed() != m_content.stored || isFromSlip() != m_content.isFromSlip;
}

PartBox::Typing PartBox::typing() const
{
    return {words(), m_subject ? m_subject->currentText() : QString(),
        m_words->textCursor().position(), m_words->hasFocus()};
}

void PartBox::goOn(const Typing &typing)
{
    if (m_subject)
        m_subject->setCurrentText(typing.subject);
    if (words() != typing.words)
        m_words->setPlainText(typing.words);
    QTextCursor cursor = m_words->textCursor();
    cursor.setPosition(int(std::min<qsizetype>(typing.cursor, words().size())));
    m_words->setTextCursor(cursor);
    if (typing.hadFocus)
        m_words->setFocus();
}

void PartBox::showError(const QString &text)
{
    setLook(*m_note, LabelLook::Error);
    m_note->setText(text);
}

void PartBox::showState()
{
    const int length = int(words().trimmed().size());
    const bool isTooLong = length > reviews::kLongestWords;
    QString note = m_content.note;
    if (isTooLong) {
        note = tr("%1 of %2 characters: shorten it.")
                   .arg(QString::number(length), QString::number(reviews::kLongestWords));
    } else if (isDirty()) {
        note = tr("Not kept yet.");
    }
    setLook(*m_note, isTooLong ? LabelLook::Error : LabelLook::Muted);
    m_note->setText(note);
    m_keep->setEnabled(isDirty() && !isTooLong);
    m_throwAway->setVisible(isDirty() && (m_content.draft || m_content.rowVersion > 0));
}

} // namespace ui
