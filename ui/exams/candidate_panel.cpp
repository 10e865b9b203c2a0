#include "ui/exams/candidate_panel.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/edit_panel.h"
#include "ui/base/labels.h"
#include "ui/exams/exam_rows.h"
#include "ui/exams/result_fields.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kLongestNumber = 30;
}

CandidatePanel::CandidatePanel(const Desk &desk, EditPanel &panel, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_facts(makeLabel({}, LabelLook::Muted))
    , m_open(makeButton(desk.theme, tr("Open the &file"), ButtonLook::Secondary, Icon::User))
    , m_number(new QLineEdit)
    , m_present(new QComboBox)
    , m_printedOn(new DateField(desk.theme, desk.clock.today()))
    , m_signedOn(new DateField(desk.theme, desk.clock.today()))
    , m_sentOn(new DateField(desk.theme, desk.clock.today()))
    , m_result(new ResultFields(desk.theme, desk.clock.today(), true, this))
    , m_remove(makeButton(desk.theme, tr("Remove"), ButtonLook::Quiet, Icon::Trash))
{
    m_facts->setWordWrap(true);
    m_number->setMaxLength(kLongestNumber);
    for (const std::optional<bool> present : {std::optional<bool>(), {true}, {false}})
        m_present->addItem(ExamRows::presence(present));
    panel.form().addWidget(m_facts);
    panel.addField(u"candidateNumber"_s, tr("Candidate number"), m_number);
    panel.addField(u"present"_s, tr("Came to the exam"), m_present);
    panel.addField(u"outcome"_s, tr("Official result"), &m_result->outcome());
    panel.addField(u"honours"_s, tr("Honours"), &m_result->honours());
    panel.addField(u"decidedOn"_s, tr("Decided on"), &m_result->decidedOn(), Presence::Required);
    panel.addField(u"source"_s, tr("Where it was read"), &m_result->source(), Presence::Required);
    m_open->setObjectName(u"openFile"_s);
    panel.form().addWidget(m_open);
    m_remove->setObjectName(u"removeCandidate"_s);
    panel.addAction(m_remove);
    panel.form().addSection(tr("Confirmation"));
    panel.addField(u"printedOn"_s, tr("Printed on"), m_printedOn);
    panel.addField(u"signedOn"_s, tr("Signed on"), m_signedOn);
    panel.addField(u"sentOn"_s, tr("Sent on"), m_sentOn);
    panel.mapError(exams::errors::kBadConfirmation, u"sentOn"_s);
    panel.mapError(exams::errors::kNotPresent, u"present"_s);
    panel.mapError(exams::errors::kHonours, u"honours"_s);
    panel.mapError(exams::errors::kBadDecisionDate, u"decidedOn"_s);
    panel.mapError(exams::errors::kNoSource, u"source"_s);
    connect(m_open, &QPushButton::clicked, this, &CandidatePanel::openWanted);
    connect(m_remove, &QPushButton::clicked, this, &CandidatePanel::removeWanted);
    connect(m_present, &QComboBox::activated, this, &CandidatePanel::follow);
    connect(m_result, &ResultFields::outcomeChosen, this, [this] {
        // Who has a result was there.
        if (m_present->currentIndex() == 0 && m_result->typed())
            m_present->setCurrentIndex(1);
        follow();
    });
}

void CandidatePanel::show(const exams::ExamLine *line, const exams::ExamLine *alike)
{
    m_panel.setTitle(line ? line->student : QString());
    m_facts->setText(line ? base::joined({line->diplomaName, line->groupName,
                                             tr("born %1").arg(base::formatDate(line->birthDate))},
                         u" · "_s)
                          : QString());
    if (alike && alike->registration.result)
        m_result->setProposal(
            alike->registration.result->decidedOn, alike->registration.result->source);
    const exams::RegistrationFacts facts =
        line ? line->registration.facts : exams::RegistrationFacts();
    m_number->setText(facts.candidateNumber);
    m_present->setCurrentIndex(!facts.present ? 0 : *facts.present ? 1 : 2);
    m_printedOn->setDate(facts.confirmation.printedOn);
    m_signedOn->setDate(facts.confirmation.signedOn);
    m_sentOn->setDate(facts.confirmation.sentOn);
    m_result->set(line ? line->registration.result : std::nullopt);
    follow();
}

void CandidatePanel::follow()
{
    m_result->show(m_panel.form());
}

exams::RegistrationFacts CandidatePanel::facts() const
{
    exams::RegistrationFacts facts{
        m_number->text(), {}, {m_printedOn->date(), m_signedOn->date(), m_sentOn->date()}};
    if (m_present->currentIndex() > 0)
        facts.present = m_present->currentIndex() == 1;
    return facts;
}

std::optional<exams::OfficialResult> CandidatePanel::result() const
{
    return m_result->typed();
}

} // namespace ui
