#include "ui/reviews/confidence_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kWordsHeight = 90;
}

ConfidenceDialog::ConfidenceDialog(const Theme &theme, QDate today, const QString &about,
    const QString &question, const std::vector<reviews::Confidence> &answers,
    enrolment::EnrolmentId enrolment, QWidget *parent)
    : TaskDialog(theme, tr("Confidence, once a year"), about, tr("&Keep"), parent)
    , m_question(makeLabel(question, LabelLook::Strong))
    , m_reword(makeButton(theme, tr("Reword the question…"), ButtonLook::Quiet, Icon::Edit))
    , m_score(new QComboBox)
    , m_toldOn(new DateField(theme, today))
    , m_words(new QPlainTextEdit)
{
    setObjectName(u"confidenceDialog"_s);
    m_score->setObjectName(u"confidenceScore"_s);
    m_toldOn->setObjectName(u"confidenceDay"_s);
    m_words->setObjectName(u"confidenceWords"_s);
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(theme.px(kWordsHeight));
    m_score->addItem(tr("No answer"), 0);
    for (int score = 1; score <= reviews::kSurest; ++score)
        m_score->addItem(QString::number(score), score);
    m_toldOn->setDate(today);
    m_question->setWordWrap(true);
    m_question->setObjectName(u"confidenceQuestion"_s);
    m_reword->setObjectName(u"rewordQuestion"_s);
    m_reword->hide();
    form().addWidget(m_question);
    form().addWidget(m_reword);
    connect(m_reword, &QPushButton::clicked, this, &ConfidenceDialog::questionWanted);
    for (const reviews::Confidence &one : answers) {
        if (one.enrolment != enrolment) {
            form().addWidget(makeLabel(tr("%1: %2 of %3")
                                           .arg(one.yearLabel, QString::number(one.answer.score),
                                               QString::number(reviews::kSurest)),
                LabelLook::Muted));
            continue;
        }
        m_rowVersion = one.rowVersion;
        m_score->setCurrentIndex(std::max(0, m_score->findData(one.answer.score)));
        m_toldOn->setDate(one.answer.toldOn);
        m_words->setPlainText(one.answer.words);
    }
    form().addField(
        u"score"_s, tr("Answer"), m_score, Presence::Optional, tr("1: not at all, 5: very much"));
    addTyped(u"day"_s, tr("Told on"), m_toldOn, Presence::Required);
    form().addField(u"words"_s, tr("In own words"), m_words);
    mapError(reviews::errors::kBadConfidence, u"score"_s);
}

void ConfidenceDialog::setQuestion(const QString &question)
{
    m_question->setText(question);
}

void ConfidenceDialog::allowNewQuestion()
{
    m_reword->show();
}

std::optional<reviews::ConfidenceAnswer> ConfidenceDialog::answer() const
{
    const int score = m_score->currentData().toInt();
    if (score == 0)
        return std::nullopt;
    return reviews::ConfidenceAnswer{
        score, m_words->toPlainText(), m_toldOn->date().value_or(QDate())};
}

} // namespace ui
