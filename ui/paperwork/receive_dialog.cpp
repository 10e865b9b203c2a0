#include "ui/paperwork/receive_dialog.h"

#include "ui/base/date_field.h"

#include <QComboBox>
#include <QPushButton>

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
    : TaskDialog(desk.theme, tr("Papers received"),
        tr("It is noted for those of the chosen students who lack it."), tr("&Received"), parent)
    , m_papers(papers)
    , m_today(desk.clock.today())
    , m_paper(new QComboBox)
    , m_on(new DateField(desk.theme, m_today))
    , m_until(new DateField(desk.theme, m_today))
{
    collect(list, students);
    build();
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

void ReceiveDialog::build()
{
    namespace errors = paperwork::errors;
    setObjectName(u"receiveDialog"_s);
    form().addField(u"paper"_s, tr("Paper"), m_paper);
    addTyped(u"receivedOn"_s, tr("Received on"), m_on, Presence::Required);
    addTyped(u"validUntil"_s, tr("Valid until"), m_until);
    m_on->setDate(m_today);
    mapError(errors::kBadPaperDay, u"receivedOn"_s);
    mapError(errors::kNoValidity, u"validUntil"_s);
    mapError(errors::kBadValidity, u"validUntil"_s);
    action().setEnabled(!m_choices.empty());
    setAct([this] { return note(); });
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

base::Done ReceiveDialog::note()
{
    const Choice &choice = m_choices[size_t(m_paper->currentIndex())];
    ET_ASSIGN(const auto noted,
        m_papers.note(choice.papers,
            {paperwork::PaperOutcome::Received, *m_on->date(), m_until->date(), {}}));
    m_undo = noted.undo;
    m_count = int(noted.papers.size());
    return {};
}

} // namespace ui
