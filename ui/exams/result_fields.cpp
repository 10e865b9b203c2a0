#include "ui/exams/result_fields.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr std::array kOutcomes{
    exams::Outcome::Admitted, exams::Outcome::Partial, exams::Outcome::Deferred};
constexpr std::array kHonours{exams::Honours::None, exams::Honours::FairlyGood,
    exams::Honours::Good, exams::Honours::VeryGood};
constexpr int kLongestSource = 200;

} // namespace

ResultFields::ResultFields(const Theme &theme, QDate today, bool mayBeNone, QObject *parent)
    : QObject(parent)
    , m_outcome(new QComboBox)
    , m_honours(new QComboBox)
    , m_decidedOn(new DateField(theme, today))
    , m_source(new QComboBox)
    , m_proposedDay(today)
    , m_proposedSource(tr("Jury’s official record"))
{
    if (mayBeNone)
        m_outcome->addItem(tr("No result yet"));
    for (const exams::Outcome outcome : kOutcomes)
        m_outcome->addItem(titleOf(outcome), int(outcome));
    for (const exams::Honours honours : kHonours)
        m_honours->addItem(titleOf(honours), int(honours));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->lineEdit()->setMaxLength(kLongestSource);
    m_source->addItems({tr("Jury’s official record"), tr("Transcript of marks"),
        tr("Candidate’s online account")});
    connect(m_outcome, &QComboBox::activated, this, [this] {
        propose();
        emit outcomeChosen();
    });
    propose();
}

void ResultFields::set(const std::optional<exams::OfficialResult> &result)
{
    m_outcome->setCurrentIndex(result ? m_outcome->findData(int(result->outcome)) : 0);
    m_honours->setCurrentIndex(result ? m_honours->findData(int(result->honours)) : 0);
    m_decidedOn->setDate(result ? std::optional(result->decidedOn) : std::nullopt);
    m_source->setEditText(result ? result->source : QString());
    propose();
}

void ResultFields::setProposal(QDate decidedOn, const QString &source)
{
    m_proposedDay = decidedOn;
    m_proposedSource = source;
    propose();
}

void ResultFields::propose()
{
    if (!m_outcome->currentData().isValid())
        return;
    if (m_decidedOn->isEmpty())
        m_decidedOn->setDate(m_proposedDay);
    if (m_source->currentText().isEmpty())
        m_source->setEditText(m_proposedSource);
}

std::optional<exams::OfficialResult> ResultFields::typed() const
{
    const QVariant outcome = m_outcome->currentData();
    if (!outcome.isValid())
        return std::nullopt;
    exams::OfficialResult result;
    result.outcome = exams::Outcome(outcome.toInt());
    if (result.outcome == exams::Outcome::Admitted)
        result.honours = exams::Honours(m_honours->currentData().toInt());
    result.decidedOn = m_decidedOn->date().value_or(QDate());
    result.source = m_source->currentText();
    return result;
}

void ResultFields::show(Form &form) const
{
    const QVariant outcome = m_outcome->currentData();
    const bool isAdmitted = outcome == QVariant(int(exams::Outcome::Admitted));
    form.setFieldVisible(u"honours"_s, isAdmitted);
    form.setFieldVisible(u"decidedOn"_s, outcome.isValid());
    form.setFieldVisible(u"source"_s, outcome.isValid());
}

} // namespace ui
