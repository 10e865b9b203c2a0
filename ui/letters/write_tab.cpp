#include "ui/letters/write_tab.h"

#include "core/base/text.h"
#include "core/letters/letter_service.h"
#include "core/letters/template_service.h"
#include "core/reports/bundle.h"
#include "core/reports/letter_document.h"
#include "core/reports/school_letterhead.h"
#include "core/school/year_service.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/dialogs.h"
#include "ui/base/labels.h"
#include "ui/base/lines_dialog.h"
#include "ui/base/page_preview.h"
#include "ui/base/progress_strip.h"
#include "ui/letters/letter_batch.h"
#include "ui/letters/whom_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using letters::LetterKind;

WriteTab::WriteTab(const Desk &desk, const LettersServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_whom(new WhomList(desk, services))
    , m_template(new QComboBox)
    , m_period(new QComboBox)
    , m_preview(new PagePreview(desk.theme))
    , m_facts(makeLabel(QString(), LabelLook::Strong))
    , m_remarks(makeLabel(QString(), LabelLook::Muted))
    , m_allRemarks(makeButton(desk.theme, QString(), ButtonLook::Quiet))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
    , m_pdf(makeButton(desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download))
    , m_email(makeButton(desk.theme, tr("Prepare &e-mails"), ButtonLook::Secondary, Icon::Mail))
    , m_progress(new ProgressStrip(desk.theme))
    , m_batch(new LetterBatch(this))
{
    auto *people = new Card(desk.theme);
    people->setFlush(true);
    people->body()->addWidget(m_whom, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(16));
    row->addWidget(people, 5);
    row->addWidget(makeLetter(), 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row, 1);
    column->addWidget(m_progress);
    connect(m_whom, &WhomList::choiceChanged, this, &WriteTab::choiceChanged);
    connect(m_template, &QComboBox::currentIndexChanged, this, &WriteTab::templateChosen);
    connect(m_period, &QComboBox::currentIndexChanged, this, &WriteTab::choiceChanged);
    connect(m_progress, &ProgressStrip::cancelled, m_batch, &LetterBatch::cancel);
    connect(m_batch, &LetterBatch::progressed, m_progress, &ProgressStrip::setDone);
    connect(m_batch, &LetterBatch::failed, this,
        [this](const base::Error &error) { m_desk.messages.showError(error); });
    connect(m_batch, &LetterBatch::ended, this, [this] {
        m_progress->finish();
        enableActions();
    });
}

QWidget *WriteTab::makeLetter()
{
    m_template->setObjectName(u"letterTemplate"_s);
    m_template->setAccessibleName(tr("Template"));
    m_period->setObjectName(u"letterPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_facts->setObjectName(u"letterFacts"_s);
    m_facts->setWordWrap(true);
    m_remarks->setObjectName(u"letterRemarks"_s);
    m_remarks->setWordWrap(true);
    m_allRemarks->setObjectName(u"letterAllRemarks"_s);
    m_allRemarks->hide();
    connect(m_allRemarks, &QPushButton::clicked, this, &WriteTab::showAllRemarks);
    m_preview->setObjectName(u"letterPreview"_s);
    auto *card = new Card(m_desk.theme);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(m_desk.theme.px(8));
    choices->addWidget(m_template, 3);
    choices->addWidget(m_period, 2);
    card->body()->addLayout(choices);
    card->body()->addWidget(m_preview, 1);
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_remarks);
    card->body()->addWidget(m_allRemarks, 0, Qt::AlignLeft);
    card->body()->addWidget(makeActions());
    return card;
}

QWidget *WriteTab::makeActions()
{
    m_print->setObjectName(u"letterPrint"_s);
    m_pdf->setObjectName(u"letterPdf"_s);
    m_email->setObjectName(u"letterEmail"_s);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    row->addStretch();
    for (QPushButton *button : {m_email, m_pdf, m_print})
        row->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &WriteTab::print);
    connect(m_pdf, &QPushButton::clicked, this, &WriteTab::savePdf);
    connect(m_email, &QPushButton::clicked, this, &WriteTab::prepareEmails);
    return actions;
}

void WriteTab::reload()
{
    if (m_batch->isRunning())
        return;
    readTemplates();
    readPeriods();
    m_whom->reload();
    templateChosen();
}

void WriteTab::readTemplates()
{
    auto templates = m_services.templates.templates();
    if (!templates) {
        m_desk.messages.showError(templates.error());
        return;
    }
    std::erase_if(*templates, [](const auto &known) { return known.isRetired; });
    m_templates = std::move(*templates);
    const QVariant before = m_template->currentData();
    const QSignalBlocker quiet(m_template);
    m_template->clear();
    for (const letters::LetterTemplate &known : m_templates)
        m_template->addItem(known.details.name, known.id.value());
    // At first the letter that suits anybody.
    const auto free = std::find_if(m_templates.begin(), m_templates.end(),
        [](const auto &known) { return known.details.kind == LetterKind::Free; });
    const int first = free == m_templates.end() ? 0 : int(free - m_templates.begin());
    const int kept = m_template->findData(before);
    m_template->setCurrentIndex(kept < 0 ? first : kept);
}

void WriteTab::readPeriods()
{
    const QVariant before = m_period->currentData();
    const int year = m_desk.clock.today().year();
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    // Civil years below zero: keys of school years are above.
    for (const int civil : {year, year - 1})
        m_period->addItem(tr("Civil year %1").arg(civil), qint64(-civil));
    if (const auto years = m_services.years.years()) {
        for (const school::SchoolYear &known : *years)
            m_period->addItem(tr("School year %1").arg(known.dates.label), known.id.value());
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(before)));
}

const letters::LetterTemplate *WriteTab::chosenTemplate() const
{
    const int index = m_template->currentIndex();
    return index < 0 ? nullptr : &m_templates[size_t(index)];
}

void WriteTab::templateChosen()
{
    const letters::LetterTemplate *known = chosenTemplate();
    const LetterKind kind = known ? known->details.kind : LetterKind::Free;
    m_period->setVisible(kind == LetterKind::FeeAttestation);
    m_whom->showOnly(kind == LetterKind::Admission ? WhomList::Whom::Candidates
            : kind == LetterKind::MissingPapers    ? WhomList::Whom::LackingPapers
                                                   : WhomList::Whom::Students);
    choiceChanged();
}

letters::LetterRequest WriteTab::request(std::vector<people::StudentId> students) const
{
    const letters::LetterTemplate *known = chosenTemplate();
    letters::LetterRequest request{known->id, std::move(students), {}};
    if (known->details.kind == LetterKind::FeeAttestation) {
        const qint64 period = m_period->currentData().toLongLong();
        request.period = period < 0 ? fees::AttestationPeriod{std::nullopt, int(-period)}
                                    : fees::AttestationPeriod{school::SchoolYearId(period), 0};
    }
    return request;
}

void WriteTab::choiceChanged()
{
    showPreview();
    enableActions();
}

void WriteTab::enableActions()
{
    const bool may = !m_batch->isRunning() && chosenTemplate() && !m_whom->chosen().empty();
    for (QPushButton *button : {m_print, m_pdf, m_email})
        button->setEnabled(may);
}

// The letters about the first who is chosen, to each of those who get one.
void WriteTab::showPreview()
{
    const auto students = m_whom->chosen();
    m_facts->clear();
    showRemarks({});
    if (students.empty() || !chosenTemplate()) {
        m_preview->clear(tr("Choose whom to write about: one, several with Ctrl or Shift, all with "
                            "Ctrl+A."));
        return;
    }
    const auto whole = m_services.letters.plan(request(students));
    const auto current = m_whom->current();
    const people::StudentId shown = current ? *current : students.front();
    const auto wanted = request({shown});
    const auto one = m_services.letters.plan(wanted);
    auto writing = m_services.letters.begin(wanted);
    if (!whole || !one || !writing) {
        m_preview->clear(!whole ? whole.error().message
                : !one          ? one.error().message
                                : writing.error().message);
        return;
    }
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    std::vector<documents::Content> contents;
    QStringList remarks = whole->notWritten + whole->remarks;
    for (const letters::PlannedLetter &letter : one->letters) {
        const auto composed = writing->compose(letter);
        if (!composed) {
            m_preview->clear(composed.error().message);
            return;
        }
        contents.push_back(reports::contentOf(composed->snapshot, composed->number, marks));
        if (!composed->emptyFields.isEmpty()) {
            const QString text =
                tr("%1: nothing to fill in for {%2}.")
                    .arg(letter.studentName, composed->emptyFields.join(u"}, {"_s));
            if (!remarks.contains(text))
                remarks += text;
        }
    }
    m_preview->setPaper(std::make_unique<reports::Bundle>(batchTitle(), contents), tr("Preview"));
    m_facts->setText(tr("%n letter(s)", nullptr, int(whole->letters.size())) + u" · "_s
        + tr("%n envelope(s)", nullptr, whole->envelopes));
    showRemarks(remarks);
}

// The first of them, so that the letter keeps its room; the others a click away.
void WriteTab::showRemarks(const QStringList &remarks)
{
    constexpr int kShown = 3;
    m_told = remarks;
    m_remarks->setText(remarks.mid(0, kShown).join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    m_allRemarks->setText(tr("All &remarks (%1)…").arg(remarks.size()));
    m_allRemarks->setVisible(remarks.size() > kShown);
}

void WriteTab::showAllRemarks()
{
    LinesDialog dialog(m_desk.theme, tr("Remarks about these letters"), m_told, this);
    m_desk.dialogs.run(dialog);
}

QString WriteTab::batchTitle() const
{
    const letters::LetterTemplate *known = chosenTemplate();
    return known ? known->details.name : QString();
}

void WriteTab::startFor(LetterKind kind, const std::vector<people::StudentId> &students)
{
    for (size_t i = 0; i < m_templates.size(); ++i) {
        if (m_templates[i].details.kind == kind) {
            m_template->setCurrentIndex(int(i));
            break;
        }
    }
    if (students.empty())
        return;
    if (const auto missing = m_whom->choose(students); !missing.empty())
        warnOfMissing(kind, missing);
}

void WriteTab::warnOfMissing(LetterKind kind, const std::vector<people::StudentId> &students)
{
    const int count = int(students.size());
    switch (kind) {
    case LetterKind::Admission:
        m_desk.messages.showWarning(
            tr("%n candidate(s) not accepted: there is no letter of admission to write.", nullptr,
                count));
        break;
    case LetterKind::MissingPapers:
        m_desk.messages.showWarning(tr("Nothing is missing from %n file(s).", nullptr, count));
        break;
    case LetterKind::Free:
    case LetterKind::FeeAttestation:
    case LetterKind::SituationChange:
        m_desk.messages.showWarning(
            tr("%n young person(s) not enrolled this year, so not in the list.", nullptr, count));
        break;
    }
}

} // namespace ui
