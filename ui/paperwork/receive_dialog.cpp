#include "ui/paperwork/receive_dialog.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using paperwork::IncompleteFile;
using paperwork::LackingPaper;

namespace {

bool lacks(const IncompleteFile &file, paperwork::RequirementId requirement)
{
    const auto is = [&](const LackingPaper &paper) { return paper.requirement == requirement; };
    return std::any_of(file.lacking.begin(), file.lacking.end(), is)
        || std::any_of(file.ending.begin(), file.ending.end(), is);
}

} // namespace

ReceiveDialog::ReceiveDialog(const Desk &desk, paperwork::PaperworkService &papers,
    const paperwork::MissingList &list, const std::vector<people::StudentId> &students,
    qint64 first, QWidget *parent)
    : QDialog(parent)
    , m_papers(papers)
    , m_today(desk.clock.today())
    , m_message(new MessageBar(desk.theme, this))
    , m_form(new Form(desk.theme, this))
    , m_paper(new QComboBox)
    , m_on(new DateField(desk.theme, m_today))
    , m_until(new DateField(desk.theme, m_today))
{
    collect(list, students);
    build(desk);
    size_t proposed = 0;
    for (size_t at = 0; at < m_choices.size(); ++at) {
        const Choice &choice = m_choices[at];
        m_paper->addItem(tr("%1 (%n student(s))", nullptr, int(choice.papers.size()))
                             .arg(choice.requirement.details.name));
        const bool isWanted = choice.requirement.id.value() == first;
        const bool isMore = first == 0 && choice.papers.size() > m_choices[proposed].papers.size();
        if (isWanted || isMore)
            proposed = at;
    }
    connect(m_paper, &QComboBox::currentIndexChanged, this, &ReceiveDialog::choose);
    m_paper->setCurrentIndex(int(proposed));
    choose(m_paper->currentIndex());
}

void ReceiveDialog::collect(
    const paperwork::MissingList &list, const std::vector<people::StudentId> &students)
{
    for (const paperwork::Requirement &requirement : list.requirements) {
        Choice choice{requirement, {}, {}};
        for (const IncompleteFile &file : list.files) {
            const bool isChosen =
                std::find(students.begin(), students.end(), file.who.student) != students.end();
            if (!isChosen || !lacks(file, requirement.id))
                continue;
            choice.papers.push_back({file.who.student, requirement.id});
            choice.end = std::max(choice.end, file.who.yearEnds.value_or(m_today));
        }
        if (!choice.papers.empty())
            m_choices.push_back(std::move(choice));
    }
}

void ReceiveDialog::build(const Desk &desk)
{
    const Theme &theme = desk.theme;
    setObjectName(u"receiveDialog"_s);
    setWindowTitle(tr("Papers received"));
    setMinimumWidth(theme.px(460));
    m_form->addField(u"paper"_s, tr("Paper"), m_paper);
    m_form->addField(u"receivedOn"_s, tr("Received on"), m_on, Presence::Required);
    m_form->addField(u"validUntil"_s, tr("Valid until"), m_until);
    m_on->setDate(m_today);
    auto *text = makeLabel(
        tr("It is noted for those of the chosen students who lack it."), LabelLook::Muted, this);
    text->setWordWrap(true);
    auto *cancel = makeButton(theme, tr("Cancel"), ButtonLook::Secondary, {}, this);
    auto *act = makeButton(theme, tr("&Received"), ButtonLook::Primary, Icon::Check, this);
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    act->setObjectName(u"act"_s);
    act->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(act);
    auto *column = new QVBoxLayout(this);
    const int edge = theme.px(24);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(theme.px(12));
    column->addWidget(makeLabel(tr("Papers received"), LabelLook::Title, this));
    column->addWidget(text);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &ReceiveDialog::reject);
    connect(act, &QPushButton::clicked, this, &ReceiveDialog::accept);
}

void ReceiveDialog::choose(int index)
{
    if (index < 0)
        return;
    const Choice &choice = m_choices[size_t(index)];
    const bool isDated = choice.requirement.details.isDated;
    m_until->setDate(isDated ? std::optional(std::max(choice.end, m_today)) : std::nullopt);
}

QString ReceiveDialog::paperName() const
{
    return m_choices[size_t(m_paper->currentIndex())].requirement.details.name;
}

void ReceiveDialog::showError(const base::Error &error)
{
    namespace errors = paperwork::errors;
    if (error.code == errors::kBadPaperDay)
        m_form->setError(u"receivedOn"_s, error.message);
    else if (error.code == errors::kNoValidity || error.code == errors::kBadValidity)
        m_form->setError(u"validUntil"_s, error.message);
    else
        m_message->showError(error);
    m_form->focusFirstError();
}

void ReceiveDialog::accept()
{
    m_form->clearErrors();
    m_message->clear();
    m_form->checkRequired();
    for (const auto &[key, field] :
        {std::pair(u"receivedOn"_s, m_on), std::pair(u"validUntil"_s, m_until)}) {
        field->readNow();
        if (!field->problem().isEmpty())
            m_form->setError(key, field->problem());
    }
    if (m_form->hasErrors() || m_paper->currentIndex() < 0) {
        m_form->focusFirstError();
        return;
    }
    const Choice &choice = m_choices[size_t(m_paper->currentIndex())];
    const auto noted = m_papers.note(
        choice.papers, {paperwork::PaperOutcome::Received, *m_on->date(), m_until->date(), {}});
    if (!noted) {
        showError(noted.error());
        return;
    }
    m_undo = noted->undo;
    m_count = int(noted->papers.size());
    QDialog::accept();
}

} // namespace ui
