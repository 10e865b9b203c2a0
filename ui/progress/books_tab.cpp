#include "ui/progress/books_tab.h"

#include "core/base/format.h"
#include "core/documents/flow_document.h"
#include "core/reports/progress_book_document.h"
#include "core/school/year_service.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/labels.h"
#include "ui/base/page_preview.h"
#include "ui/base/plain_text.h"
#include "ui/base/progress_strip.h"
#include "ui/progress/book_batch.h"
#include "ui/progress/book_people.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

BooksTab::BooksTab(const Desk &desk, const BooksServices &services, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_services(services)
    , m_people(new BookPeople(desk, services, u"books"_s))
    , m_period(new QComboBox)
    , m_dyslexic(new QCheckBox(tr("&OpenDyslexic")))
    , m_preview(new PagePreview(desk.theme))
    , m_facts(makeLabel(QString(), LabelLook::Muted))
    , m_issued(makeButton(desk.theme, QString(), ButtonLook::Quiet, Icon::History))
    , m_issuedMenu(new QMenu(m_issued))
    , m_print(makeButton(desk.theme, tr("&Print"), ButtonLook::Primary, Icon::Print))
    , m_pdf(makeButton(desk.theme, tr("Save as P&DF"), ButtonLook::Secondary, Icon::Download))
    , m_each(makeButton(desk.theme, tr("One PDF &each"), ButtonLook::Secondary, Icon::Copy))
    , m_progress(new ProgressStrip(desk.theme))
    , m_batch(new BookBatch(this))
{
    auto *whom = new Card(desk.theme);
    whom->setFlush(true);
    whom->body()->addWidget(m_people, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(desk.theme.px(16));
    row->addWidget(whom, 5);
    row->addWidget(makeBook(), 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row, 1);
    column->addWidget(m_progress);
    connect(m_people, &BookPeople::choiceChanged, this, &BooksTab::choiceChanged);
    connect(m_period, &QComboBox::currentIndexChanged, this, &BooksTab::periodChanged);
    connect(m_dyslexic, &QCheckBox::toggled, this, &BooksTab::periodChanged);
    connect(m_progress, &ProgressStrip::cancelled, m_batch, &BookBatch::cancel);
    connect(m_batch, &BookBatch::progressed, m_progress, &ProgressStrip::setDone);
    connect(m_batch, &BookBatch::failed, this,
        [this](const base::Error &error) { m_desk.messages.showError(error); });
    connect(m_batch, &BookBatch::ended, this, [this] {
        m_progress->finish();
        enableActions();
    });
}

QWidget *BooksTab::makeBook()
{
    m_period->setObjectName(u"booksPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_dyslexic->setObjectName(u"booksDyslexic"_s);
    m_preview->setObjectName(u"booksPreview"_s);
    m_facts->setObjectName(u"booksFacts"_s);
    m_facts->setWordWrap(true);
    m_issued->setObjectName(u"booksIssued"_s);
    m_issued->setMenu(m_issuedMenu);
    auto *card = new Card(m_desk.theme);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(m_desk.theme.px(12));
    choices->addWidget(m_period, 1);
    choices->addWidget(m_dyslexic);
    auto *told = new QHBoxLayout;
    told->addWidget(m_facts, 1);
    told->addWidget(m_issued);
    card->body()->addLayout(choices);
    card->body()->addWidget(m_preview, 1);
    card->body()->addLayout(told);
    card->body()->addWidget(makeActions());
    return card;
}

QWidget *BooksTab::makeActions()
{
    m_print->setObjectName(u"booksPrint"_s);
    m_pdf->setObjectName(u"booksPdf"_s);
    m_each->setObjectName(u"booksEach"_s);
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    row->addStretch();
    for (QPushButton *button : {m_each, m_pdf, m_print})
        row->addWidget(button);
    connect(m_print, &QPushButton::clicked, this, &BooksTab::print);
    connect(m_pdf, &QPushButton::clicked, this, &BooksTab::savePdf);
    connect(m_each, &QPushButton::clicked, this, &BooksTab::saveEach);
    return actions;
}

void BooksTab::reload()
{
    if (m_batch->isRunning())
        return;
    readPeriods();
    m_writing.reset();
    m_people->reload();
}

// The year until today, and its terms that have begun, the newest first.
void BooksTab::readPeriods()
{
    const auto year = m_services.years.current();
    if (!year) {
        m_desk.messages.showError(year.error());
        return;
    }
    const QVariant before = m_period->currentData();
    const QSignalBlocker quiet(m_period);
    m_period->clear();
    if (!*year)
        return;
    m_period->addItem(tr("Year %1 until today").arg((*year)->dates.label), qint64(0));
    const QDate today = m_desk.clock.today();
    if (auto terms = m_services.years.terms((*year)->id)) {
        std::reverse(terms->begin(), terms->end());
        for (const school::Term &term : *terms) {
            if (term.dates.firstDay <= today)
                m_period->addItem(tr("Until the end of: %1").arg(term.dates.name), term.id.value());
        }
    }
    m_period->setCurrentIndex(std::max(0, m_period->findData(before)));
}

progress_book::BookRequest BooksTab::request() const
{
    progress_book::BookRequest request;
    if (const qint64 term = m_period->currentData().toLongLong(); term != 0)
        request.term = school::TermId(term);
    if (m_dyslexic->isChecked())
        request.face = documents::Typeface::OpenDyslexic;
    return request;
}

void BooksTab::periodChanged()
{
    m_writing.reset();
    choiceChanged();
}

void BooksTab::choiceChanged()
{
    showPreview();
    enableActions();
}

void BooksTab::enableActions()
{
    const bool may = !m_batch->isRunning() && !m_people->chosen().empty();
    for (QPushButton *button : {m_print, m_pdf, m_each})
        button->setEnabled(may);
}

// Of the one the cursor is on.
void BooksTab::showPreview()
{
    m_facts->clear();
    m_issued->hide();
    const auto student = m_people->current();
    if (!student) {
        m_preview->clear(tr("Choose whose progress book you want: one, several with Ctrl or "
                            "Shift, all with Ctrl+A."));
        return;
    }
    if (!m_writing) {
        auto begun = m_services.books.begin(request());
        if (!begun) {
            m_preview->clear(begun.error().message);
            return;
        }
        m_writing.emplace(std::move(*begun));
    }
    const auto book = m_writing->compose(*student);
    if (!book) {
        m_preview->clear(book.error().message);
        return;
    }
    auto pages = std::make_unique<documents::FlowDocument>(
        reports::contentOf(*book, reports::marksOf(m_services.workspace)));
    m_facts->setText(tr("%n page(s)", nullptr, pages->pageCount()) + u" · "_s
        + tr("%n young person(s) chosen", nullptr, int(m_people->chosen().size())));
    m_preview->setPaper(std::move(pages), tr("Preview"));
    showIssued(*student);
}

void BooksTab::showIssued(people::StudentId student)
{
    m_issuedMenu->clear();
    const auto issued = m_services.books.issuedOf(student);
    if (!issued || issued->empty())
        return;
    for (auto one = issued->rbegin(); one != issued->rend(); ++one) {
        const QString words = base::formatInstant(one->issuedAt) + u" · "_s + one->issuedBy;
        const qint64 document = one->document.value();
        connect(m_issuedMenu->addAction(escapedMnemonic(words)), &QAction::triggered, this,
            [this, student, document] { emit issuedRequested(student.value(), document); });
    }
    m_issued->setText(tr("%n issued", nullptr, int(issued->size())));
    m_issued->show();
}

} // namespace ui
