#include "ui/progress/books_page.h"

#include "core/base/file_name.h"
#include "core/base/format.h"
#include "core/documents/flow_document.h"
#include "core/progress_book/book_service.h"
#include "core/reports/progress_book_document.h"
#include "ui/base/paper_view.h"
#include "ui/base/tabs.h"
#include "ui/progress/book_people.h"
#include "ui/progress/books_tab.h"
#include "ui/progress/weeks_tab.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BooksPage::BooksPage(const Desk &desk, const BooksServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_tabs(new Tabs(desk.theme))
    , m_books(new BooksTab(desk, services))
    , m_weeks(new WeeksTab(desk, services))
    , m_paper(new PaperView(desk))
{
    setObjectName(u"booksPage"_s);
    m_tabs->setObjectName(u"booksTabs"_s);
    m_tabs->addTab(u"books"_s, tr("Progress books"), m_books);
    m_tabs->addTab(u"weeks"_s, tr("My week"), m_weeks);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_tabs, &Tabs::currentChanged, this, &BooksPage::reloadTab);
    connect(m_books, &BooksTab::issuedRequested, this, [this](qint64 student, qint64 document) {
        showIssued(people::StudentId(student), records::DocumentId(document));
    });
    connect(m_paper, &PaperView::closed, this, [this] {
        m_stack->setCurrentWidget(m_tabs);
        m_tabs->setFocus();
    });
}

QString BooksPage::title() const
{
    return tr("Progress books");
}

QSet<QString> BooksPage::shows() const
{
    return {u"student"_s, u"enrolment"_s, u"group"_s, u"school"_s, u"year"_s, u"document"_s,
        u"observation"_s, u"decided-level"_s, u"conduct"_s, u"review"_s, u"objective"_s,
        u"placement"_s, u"session"_s, u"roll"_s};
}

void BooksPage::reload()
{
    reloadTab();
    emit headingChanged();
}

void BooksPage::reloadTab()
{
    if (m_tabs->current() == u"weeks"_s)
        m_weeks->reload();
    else
        m_books->reload();
}

void BooksPage::showPlace(const Place &place)
{
    const bool isWeek = place.kind.startsWith(u"week-"_s);
    if (place.kind.isEmpty())
        return;
    m_stack->setCurrentWidget(m_tabs);
    m_tabs->setCurrent(isWeek ? u"weeks"_s : u"books"_s);
    reloadTab();
    BookPeople &people = isWeek ? m_weeks->people() : m_books->people();
    if (place.kind.endsWith(u"group"_s))
        people.showGroup(place.key);
    else
        people.choose(people::StudentId(place.key));
}

void BooksPage::showIssued(people::StudentId student, records::DocumentId document)
{
    const auto book = m_services.books.issued(student, document);
    if (!book) {
        m_desk.messages.showError(book.error());
        return;
    }
    const documents::Content content =
        reports::contentOf(*book, reports::marksOf(m_services.workspace));
    m_paper->setPaper(std::make_unique<documents::FlowDocument>(content),
        {content.title,
            tr("Issued on %1, and kept as it was.").arg(base::formatDate(book->issuedOn)),
            base::fileNameOf(content.title)});
    m_stack->setCurrentWidget(m_paper);
}

void BooksPage::print()
{
    if (m_stack->currentWidget() == m_paper)
        m_paper->print();
    else if (m_tabs->current() == u"weeks"_s)
        m_weeks->print();
    else
        m_books->print();
}

QList<KeyHelp> BooksPage::keys() const
{
    return {{tr("Ctrl+A"), tr("All young people of the list")},
        {tr("Ctrl+P"), tr("Print what is chosen")}};
}

bool BooksPage::hasUnsavedWork() const
{
    return m_weeks->hasUnsavedWork();
}

} // namespace ui
