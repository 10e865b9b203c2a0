#include "ui/letters/letters_page.h"

#include "core/base/file_name.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/letters/issued_register.h"
#include "core/reports/issued_paper.h"
#include "core/reports/school_letterhead.h"
#include "core/security/workspace.h"
#include "ui/base/paper_view.h"
#include "ui/base/place_of_many.h"
#include "ui/base/tabs.h"
#include "ui/letters/issued_tab.h"
#include "ui/letters/templates_tab.h"
#include "ui/letters/write_tab.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// What kind of letter a place of this page asks for.
std::optional<letters::LetterKind> letterKindOf(const QString &place)
{
    if (place == u"student"_s)
        return letters::LetterKind::Free;
    if (place == u"candidate"_s)
        return letters::LetterKind::Admission;
    if (place == u"missing-papers"_s)
        return letters::LetterKind::MissingPapers;
    if (place == u"situation-change"_s)
        return letters::LetterKind::SituationChange;
    return std::nullopt;
}

} // namespace

LettersPage::LettersPage(const Desk &desk, const LettersServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new Tabs(desk.theme))
    , m_write(new WriteTab(desk, services))
    , m_templates(new TemplatesTab(desk, services))
    , m_issued(new IssuedTab(desk, services))
    , m_paper(new PaperView(desk))
{
    setObjectName(u"lettersPage"_s);
    m_tabs->setObjectName(u"lettersTabs"_s);
    m_tabs->addTab(u"write"_s, tr("Letters"), m_write);
    m_tabs->addTab(u"templates"_s, tr("Templates"), m_templates);
    m_tabs->addTab(u"issued"_s, tr("Issued"), m_issued);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_tabs, &Tabs::currentChanged, this, &LettersPage::reloadTab);
    connect(m_paper, &PaperView::closed, this, [this] {
        m_stack->setCurrentWidget(m_tabs);
        m_tabs->setFocus();
    });
    connect(m_issued, &IssuedTab::openRequested, this,
        [this](qint64 document) { showPaper(records::DocumentId(document)); });
}

QString LettersPage::title() const
{
    return tr("Documents");
}

QSet<QString> LettersPage::shows() const
{
    return {u"template"_s, u"document"_s, u"student"_s, u"party"_s, u"student_party"_s,
        u"enrolment"_s, u"application"_s, u"group"_s, u"school"_s, u"charge"_s, u"payment"_s};
}

void LettersPage::reload()
{
    reloadTab();
    emit headingChanged();
}

void LettersPage::reloadTab()
{
    const QString tab = m_tabs->current();
    if (tab == u"write"_s)
        m_write->reload();
    else if (tab == u"templates"_s)
        m_templates->reload();
    else
        m_issued->reload();
}

void LettersPage::showPaper(records::DocumentId document)
{
    const auto issued = m_services.issued.document(document);
    if (!issued) {
        m_desk.messages.showError(issued.error());
        return;
    }
    auto paper = reports::issuedPaper(
        m_services.workspace.database(), *issued, reports::marksOf(m_services.workspace));
    if (!paper) {
        m_desk.messages.showError(paper.error());
        return;
    }
    const QString facts = tr("Issued on %1 by %2, and kept as it was.")
                              .arg(base::formatInstant(issued->issuedAt), issued->issuedBy);
    m_paper->setPaper(std::move(*paper),
        {base::joined({issued->title, issued->number}, u" · "_s), facts,
            base::fileNameOf(base::joined({issued->title, issued->number}, u" "_s))});
    m_stack->setCurrentWidget(m_paper);
}

void LettersPage::showPlace(const Place &place)
{
    if (hasUnsavedWork())
        return; // the window has asked; what is typed stays
    m_stack->setCurrentWidget(m_tabs);
    if (place.kind == u"document"_s) {
        m_tabs->setCurrent(u"issued"_s);
        showPaper(records::DocumentId(place.key));
        return;
    }
    const auto kind = letterKindOf(kindOf(place));
    if (!kind)
        return;
    m_tabs->setCurrent(u"write"_s);
    m_write->reload();
    std::vector<people::StudentId> students;
    for (const qint64 key : keysOf(place))
        students.emplace_back(key);
    m_write->startFor(*kind, students);
}

void LettersPage::save()
{
    if (m_tabs->current() == u"templates"_s)
        m_templates->save();
}

void LettersPage::print()
{
    const QString tab = m_tabs->current();
    if (m_stack->currentWidget() == m_paper)
        m_paper->print();
    else if (tab == u"write"_s)
        m_write->print();
    else if (tab == u"issued"_s)
        m_issued->print();
    else
        Page::print();
}

QList<KeyHelp> LettersPage::keys() const
{
    return {{tr("Ctrl+A"), tr("All young people of the list")},
        {tr("Ctrl+P"), tr("Print the letters, or the list of issued papers")}};
}

bool LettersPage::hasUnsavedWork() const
{
    return m_templates->hasUnsavedWork();
}

} // namespace ui
