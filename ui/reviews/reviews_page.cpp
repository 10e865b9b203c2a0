#include "ui/reviews/reviews_page.h"

#include "core/base/text.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/paper_view.h"
#include "ui/base/pill_label.h"
#include "ui/base/search_field.h"
#include "ui/base/shown_list.h"
#include "ui/reviews/review_rows.h"
#include "ui/reviews/review_sheet_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

ReviewsPage::ReviewsPage(const Desk &desk, const ReviewServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_rows(ReviewRows::columns())
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_slips(makeButton(desk.theme, tr("Sli&ps…"), ButtonLook::Secondary, Icon::File, this))
    , m_papers(
          makeButton(desk.theme, tr("Final re&views…"), ButtonLook::Secondary, Icon::Print, this))
    , m_days(makeButton(desk.theme, tr("&Days…"), ButtonLook::Quiet, Icon::Calendar))
    , m_marks(makeButton(desk.theme, tr("Mar&ks and bulletins"), ButtonLook::Quiet, Icon::Edit))
    , m_stack(new QStackedWidget(this))
    , m_work(new QWidget)
    , m_paper(new PaperView(desk))
    , m_term(new QComboBox)
    , m_group(new QComboBox)
    , m_onlyOpen(new QCheckBox(tr("Only what is not fi&nal")))
    , m_search(new SearchField(desk.theme, tr("Name or colleague")))
    , m_window(makeLabel({}, LabelLook::Muted))
    , m_count(new PillLabel(desk.theme, {}, Tone::Accent))
    , m_table(new DataTable(desk.theme, tr("Term reviews")))
    , m_empty(new EmptyState(desk.theme, Icon::Book, tr("No young person to review here"),
          tr("Reviews are about who was enrolled in the term and belongs to your groups.")))
    , m_sheet(new ReviewSheetView(desk, services))
{
    m_slips->setObjectName(u"reviewSlips"_s);
    m_papers->setObjectName(u"finalReviews"_s);
    for (QPushButton *action : {m_slips, m_papers})
        action->hide(); // until the window takes them into its top bar
    buildTable();
    auto *sheetCard = new Card(desk.theme);
    sheetCard->body()->addWidget(m_sheet);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(desk.theme.px(12));
    sides->addWidget(makeList(), 2);
    sides->addWidget(sheetCard, 3);
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(desk.theme.px(12));
    work->addWidget(makeFilters());
    work->addLayout(sides, 1);
    m_stack->addWidget(m_work);
    m_stack->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    setFocusProxy(m_table);
    connect(m_slips, &QPushButton::clicked, this, &ReviewsPage::printSlips);
    connect(m_papers, &QPushButton::clicked, this, &ReviewsPage::printShownFinal);
    connect(m_days, &QPushButton::clicked, this, &ReviewsPage::chooseDays);
    connect(m_marks, &QPushButton::clicked, this, [this] {
        m_desk.navigator.go({u"evaluations"_s, {}, 0});
    });
    connect(m_paper, &PaperView::closed, this, [this] {
        m_stack->setCurrentWidget(m_work);
        m_table->setFocus();
    });
    connect(m_sheet, &ReviewSheetView::printWanted, this,
        [this](enrolment::EnrolmentId enrolment) { printFinal({enrolment}); });
}

QString ReviewsPage::title() const
{
    return tr("Term reviews");
}

QString ReviewsPage::subtitle() const
{
    return tr("The team’s words and the young person’s own, term by term");
}

QList<QWidget *> ReviewsPage::topBarActions() const
{
    QList<QWidget *> actions;
    if (m_services.mayWrite())
        actions += m_slips;
    if (m_services.mayPrint())
        actions += m_papers;
    return actions;
}

QSet<QString> ReviewsPage::shows() const
{
    return {u"review"_s, u"review-window"_s, u"family-meeting"_s, u"enrolment"_s, u"student"_s,
        u"group"_s, u"year"_s, u"setting"_s};
}

QList<KeyHelp> ReviewsPage::keys() const
{
    return {{tr("Enter"), tr("Write in the review of the chosen young person")},
        {tr("Ctrl+S"), tr("Keep everything that is typed")}};
}

QWidget *ReviewsPage::makeFilters()
{
    auto *filters = new QWidget(m_work);
    auto *rows = new QVBoxLayout(filters);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(m_desk.theme.px(8));
    auto *row = new QHBoxLayout;
    auto *days = new QHBoxLayout;
    for (QHBoxLayout *line : {row, days}) {
        line->setSpacing(m_desk.theme.px(8));
        rows->addLayout(line);
    }
    m_term->setObjectName(u"reviewTerm"_s);
    m_term->setAccessibleName(tr("Term"));
    m_group->setObjectName(u"reviewGroup"_s);
    m_group->setAccessibleName(tr("Group"));
    m_search->setObjectName(u"reviewSearch"_s);
    m_onlyOpen->setObjectName(u"reviewOnlyOpen"_s);
    m_window->setObjectName(u"reviewWindow"_s);
    m_days->setObjectName(u"reviewDays"_s);
    m_days->setVisible(m_services.mayChooseDays());
    m_marks->setObjectName(u"marksAndBulletins"_s);
    row->addWidget(m_term);
    row->addWidget(m_group);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyOpen);
    days->addWidget(m_window);
    days->addStretch(1);
    days->addWidget(m_days);
    days->addWidget(m_marks);
    connect(m_term, &QComboBox::currentIndexChanged, this, [this] {
        showWindow();
        readRows();
    });
    connect(m_group, &QComboBox::currentIndexChanged, this, &ReviewsPage::showRows);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &ReviewsPage::showRows);
    connect(m_search, &QLineEdit::textChanged, m_table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    return filters;
}

QWidget *ReviewsPage::makeList()
{
    auto *card = new Card(m_desk.theme, tr("Young people"));
    card->setFlush(true);
    card->addMark(m_count);
    m_shown->addButtons(*card);
    card->body()->addWidget(m_table);
    return card;
}

void ReviewsPage::buildTable()
{
    m_table->setObjectName(u"reviewTable"_s);
    m_table->setTwoLines(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(0, new PersonDelegate(m_desk.theme, m_table));
    m_table->setItemDelegateForColumn(
        ReviewRows::kStateColumn, new PillDelegate(m_desk.theme, m_table));
    m_table->setSource(&m_rows);
    m_table->setEmptyState(m_empty);
    m_shown = new ShownList(m_desk, *m_output, *m_table,
        {u"reviews"_s, tr("Term reviews"), ListOutput::Content::Names,
            {u"missing"_s, u"own"_s, u"meeting"_s, u"final"_s}});
    m_shown->setNote([this] {
        return base::joined({m_term->currentText(), m_group->currentText()}, u" · "_s);
    });
    connect(m_table, &DataTable::rowChosen, this, &ReviewsPage::showChosen);
    connect(m_table, &DataTable::rowActivated, m_sheet, [this] {
        showChosen();
        m_sheet->focusWords();
    });
}

void ReviewsPage::reload()
{
    readTerms();
    showWindow();
    readRows();
    m_sheet->reload();
    // Whoever could switch them on finds them too.
    m_marks->setVisible(m_services.mayReword() || m_services.evaluations.isOn().value_or(false));
}

void ReviewsPage::showPlace(const Place &place)
{
    m_stack->setCurrentWidget(m_work);
    if (place.kind == u"enrolment"_s && place.key > 0) {
        m_search->clear();
        m_group->setCurrentIndex(0);
        m_onlyOpen->setChecked(false);
        m_table->selectKey(place.key);
    }
}

void ReviewsPage::save()
{
    m_sheet->keepAll();
}

} // namespace ui
