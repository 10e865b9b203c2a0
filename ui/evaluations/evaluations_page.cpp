#include "ui/evaluations/evaluations_page.h"

#include "core/documents/pdf.h"
#include "core/reports/bulletin_document.h"
#include "core/reports/bundle.h"
#include "ui/base/buttons.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/paper_view.h"
#include "ui/base/tabs.h"
#include "ui/evaluations/averages_tab.h"
#include "ui/evaluations/evaluations_tab.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

EvaluationsPage::EvaluationsPage(
    const Desk &desk, const EvaluationServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_new(makeButton(desk.theme, tr("&New evaluation"), ButtonLook::Primary, Icon::Plus, this))
    , m_bulletins(
          makeButton(desk.theme, tr("Issue &bulletins…"), ButtonLook::Secondary, Icon::Print, this))
    , m_off(makeButton(desk.theme, tr("S&witch marks off"), ButtonLook::Quiet))
    , m_stack(new QStackedWidget(this))
    , m_offState(new EmptyState(desk.theme, Icon::Edit, tr("Marks in theory are not used"),
          tr("Competencies say what is mastered. Where a further school asks for marks, they can "
             "be "
             "kept beside them, with a term bulletin.")))
    , m_work(new QWidget)
    , m_paper(new PaperView(desk))
    , m_term(new QComboBox)
    , m_group(new QComboBox)
    , m_tabs(new Tabs(desk.theme))
    , m_evaluations(new EvaluationsTab(desk, services))
    , m_averages(new AveragesTab(desk, services))
{
    m_new->setObjectName(u"newEvaluation"_s);
    m_bulletins->setObjectName(u"issueBulletins"_s);
    m_offState->setObjectName(u"marksOff"_s);
    m_tabs->setObjectName(u"evaluationTabs"_s);
    for (QPushButton *action : {m_new, m_bulletins})
        action->hide(); // until the window takes them into its top bar
    if (services.maySwitch())
        m_offState->setAction(tr("Switch marks on"), Icon::Check);
    m_tabs->addTab(u"evaluation"_s, tr("Evaluations"), m_evaluations);
    m_tabs->addTab(u"average"_s, tr("Averages"), m_averages);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(desk.theme.px(12));
    work->addWidget(makeFilters());
    work->addWidget(m_tabs, 1);
    m_stack->addWidget(m_offState);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_evaluations);
    connect(m_offState, &EmptyState::actionTriggered, this, [this] { setOn(true); });
    connect(m_off, &QPushButton::clicked, this, [this] { setOn(false); });
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrent(u"evaluation"_s);
        m_evaluations->addNew();
    });
    connect(m_bulletins, &QPushButton::clicked, this, &EvaluationsPage::issueBulletins);
    connect(m_evaluations, &EvaluationsTab::changed, this, &EvaluationsPage::showTerm);
    connect(m_paper, &PaperView::closed, this, [this] { m_stack->setCurrentWidget(m_work); });
}

QString EvaluationsPage::title() const
{
    return tr("Marks and bulletins");
}

QString EvaluationsPage::subtitle() const
{
    return tr("Marks in theory, beside the competencies");
}

QList<QWidget *> EvaluationsPage::topBarActions() const
{
    QList<QWidget *> actions;
    if (m_services.mayPrint())
        actions += m_bulletins;
    if (m_services.mayWrite())
        actions += m_new;
    return actions;
}

QSet<QString> EvaluationsPage::shows() const
{
    return {u"evaluation"_s, u"setting"_s, u"enrolment"_s, u"student"_s, u"group"_s, u"review"_s};
}

QList<KeyHelp> EvaluationsPage::keys() const
{
    return {{tr("Enter"), tr("Keep the mark and go to the next")},
        {tr("A, D, N"), tr("Absent, exempt, not handed in")}};
}

QWidget *EvaluationsPage::makeFilters()
{
    auto *filters = new QWidget(m_work);
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    m_term->setObjectName(u"evaluationTerm"_s);
    m_term->setAccessibleName(tr("Term"));
    m_group->setObjectName(u"evaluationGroupFilter"_s);
    m_group->setAccessibleName(tr("Group"));
    m_off->setObjectName(u"switchMarksOff"_s);
    m_off->setVisible(m_services.maySwitch());
    row->addWidget(m_term);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_off);
    connect(m_term, &QComboBox::currentIndexChanged, this, &EvaluationsPage::showTerm);
    connect(m_group, &QComboBox::currentIndexChanged, this, &EvaluationsPage::showTerm);
    return filters;
}

void EvaluationsPage::reload()
{
    const auto on = m_services.evaluations.isOn();
    if (!on) {
        m_desk.messages.showError(on.error());
        return;
    }
    m_new->setEnabled(*on);
    m_bulletins->setEnabled(*on);
    if (!*on) {
        m_stack->setCurrentWidget(m_offState);
        return;
    }
    if (m_stack->currentWidget() == m_offState)
        m_stack->setCurrentWidget(m_work);
    readTerms();
    readGroups();
    showTerm();
}

void EvaluationsPage::readTerms()
{
    auto terms = m_services.reviews.terms();
    if (!terms) {
        m_desk.messages.showError(terms.error());
        return;
    }
    const QVariant chosen = m_term->currentData();
    m_terms = std::move(*terms);
    const QSignalBlocker quiet(m_term);
    m_term->clear();
    int proposed = 0;
    for (const reviews::TermWindow &one : m_terms) {
        if (one.term.dates.firstDay <= m_desk.clock.today())
            proposed = m_term->count();
        m_term->addItem(u"%1 · %2"_s.arg(one.term.dates.name, one.yearLabel), one.term.id.value());
    }
    const int before = m_term->findData(chosen);
    m_term->setCurrentIndex(chosen.isValid() && before >= 0 ? before : proposed);
}

// The groups that have evaluations, and those one may mark.
void EvaluationsPage::readGroups()
{
    std::map<QString, qint64> groups;
    if (m_services.mayWrite()) {
        if (const auto own = m_services.evaluations.groups()) {
            for (const school::Group &group : *own)
                groups[group.details.name] = group.id.value();
        }
    }
    for (const reviews::TermWindow &term : m_terms) {
        if (const auto found = m_services.evaluations.ofTerm(term.term.id)) {
            for (const evaluations::Evaluation &one : *found)
                groups[one.groupName] = one.details.group.value();
        }
    }
    const QVariant chosen = m_group->currentData();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    m_group->addItem(tr("All groups"), qint64(0));
    for (const auto &[name, id] : groups)
        m_group->addItem(name, id);
    const int only = groups.size() == 1 ? 1 : 0;
    m_group->setCurrentIndex(chosen.isValid() ? std::max(0, m_group->findData(chosen)) : only);
}

void EvaluationsPage::showTerm()
{
    std::optional<school::TermId> term;
    if (m_term->currentIndex() >= 0)
        term = school::TermId(m_term->currentData().toLongLong());
    std::optional<school::GroupId> group;
    if (const qint64 id = m_group->currentData().toLongLong(); id > 0)
        group = school::GroupId(id);
    m_evaluations->showTerm(term, group);
    m_averages->showTerm(term, group);
}

void EvaluationsPage::setOn(bool on)
{
    const auto undo = m_services.evaluations.setOn(on);
    if (!undo) {
        m_desk.messages.showError(undo.error());
        return;
    }
    m_desk.messages.clearMessage();
    m_desk.messages.undoable(on ? tr("Marks are on.") : tr("Marks are off; nothing is lost."),
        [this, back = *undo] { return m_services.evaluations.undoSetOn(back); });
    reload();
}

void EvaluationsPage::issueBulletins()
{
    const std::vector<enrolment::EnrolmentId> enrolments = m_averages->chosen();
    if (enrolments.empty()) {
        m_tabs->setCurrent(u"average"_s);
        m_desk.messages.showWarning(tr("Choose a group that has marks: bulletins are issued from "
                                       "its averages."));
        return;
    }
    if (!m_desk.dialogs.confirm(tr("Issue bulletins?"),
            tr("%n bulletin(s) are kept as they are today, with a number. Later marks do not "
               "change them.",
                nullptr, int(enrolments.size())),
            tr("Issue")))
        return;
    const school::TermId term(m_term->currentData().toLongLong());
    const auto issued = m_services.bulletins.issue(term, enrolments);
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return;
    }
    const reports::SchoolMarks marks = reports::marksOf(m_services.workspace);
    std::vector<documents::Content> contents;
    for (const evaluations::Bulletin &bulletin : *issued) {
        contents.push_back(reports::bulletinContent(bulletin, marks));
        const auto pdf = documents::renderPdf(documents::FlowDocument(contents.back()));
        const base::Done kept = pdf ? m_services.bulletins.keepPrinted(bulletin.document, *pdf)
                                    : base::Done(base::fail(pdf.error()));
        if (!kept) {
            m_desk.messages.showError(kept.error());
            return;
        }
    }
    m_desk.messages.clearMessage();
    const QString name = tr("Bulletins, %1").arg(m_term->currentText());
    auto bundle = std::make_unique<reports::Bundle>(name, contents);
    const int pages = bundle->pageCount();
    m_paper->setPaper(std::move(bundle), {name, tr("%n page(s)", nullptr, pages), name});
    m_stack->setCurrentWidget(m_paper);
}

void EvaluationsPage::print()
{
    if (m_stack->currentWidget() == m_paper)
        m_paper->print();
    else if (m_stack->currentWidget() == m_offState)
        emit nothingToPrint();
    else if (m_tabs->current() == u"average"_s)
        m_averages->print();
    else
        m_evaluations->print();
}

} // namespace ui
