#include "ui/attendance/typed_rolls_page.h"

#include "core/base/format.h"
#include "core/reports/fill_in_sheets.h"
#include "core/school/issuer.h"
#include "ui/attendance/typed_roll_line.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/dialogs.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/paper.h"
#include "ui/base/scroll_column.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

using security::Operation;
using security::Reach;

TypedRollsPage::TypedRollsPage(
    const Desk &desk, const TypedRollsServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_day(desk.clock.today())
    , m_dayField(new DateField(desk.theme, desk.clock.today()))
    , m_codeField(new QLineEdit)
    , m_card(new Card(desk.theme, tr("Sessions"), this))
    , m_column(new ScrollColumn)
    , m_nothing(new EmptyState(desk.theme, Icon::CalendarDay, tr("No session on this day"),
          tr("Each session of the day has a line here: type only who was not there.")))
    , m_rows({{u"number"_s, tr("No.")}, {u"student"_s, tr("Student")}, {u"mark"_s, tr("Mark")}})
    , m_table(new DataTable(desk.theme, tr("The sheet")))
    , m_sheetCard(makeSheetCard())
{
    setObjectName(u"typedRollsPage"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(desk.theme.px(14));
    left->addWidget(makeDayBar());
    m_card->setFlush(true);
    m_card->body()->addWidget(m_column);
    m_column->column()->setSpacing(0);
    m_card->body()->addWidget(m_nothing, 1);
    m_column->column()->addStretch(1);
    left->addWidget(m_card, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(desk.theme.px(16));
    row->addLayout(left, 5);
    row->addWidget(m_sheetCard, 3);
    makePrintMenu();
}

QWidget *TypedRollsPage::makeDayBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(8));
    auto *before = new IconButton(m_desk.theme, Icon::ChevronLeft, tr("Day before"), bar);
    auto *after = new IconButton(m_desk.theme, Icon::ChevronRight, tr("Day after"), bar);
    before->setFramed(true);
    after->setFramed(true);
    before->setObjectName(u"typedDayBefore"_s);
    after->setObjectName(u"typedDayAfter"_s);
    m_dayField->setObjectName(u"typedDay"_s);
    m_dayField->setAccessibleName(tr("Day"));
    m_dayField->setDate(m_day);
    m_codeField->setObjectName(u"sheetCode"_s);
    m_codeField->setAccessibleName(tr("Code of a printed sheet"));
    m_codeField->setPlaceholderText(tr("Code of a sheet: APPEL-…"));
    row->addWidget(before);
    row->addWidget(m_dayField, 2);
    row->addWidget(after);
    row->addWidget(m_codeField, 3);
    connect(before, &QToolButton::clicked, this, [this] { goToDay(shownDay().addDays(-1)); });
    connect(after, &QToolButton::clicked, this, [this] { goToDay(shownDay().addDays(1)); });
    connect(m_dayField, &TypedField::valueChanged, this, [this] {
        if (const auto day = m_dayField->date())
            goToDay(*day);
    });
    connect(m_codeField, &QLineEdit::returnPressed, this, &TypedRollsPage::openCode);
    return bar;
}

Card *TypedRollsPage::makeSheetCard()
{
    auto *card = new Card(m_desk.theme, tr("The sheet"), this);
    card->setFlush(true);
    m_table->setObjectName(u"typedSheet"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFocusPolicy(Qt::ClickFocus);
    m_table->setSource(&m_rows);
    m_table->setEmptyState(new EmptyState(m_desk.theme, Icon::RollCall, tr("No line chosen"),
        tr("Go to a line: its sheet stands here, numbered as on paper.")));
    card->body()->addWidget(m_table);
    return card;
}

void TypedRollsPage::makePrintMenu()
{
    m_print =
        makeButton(m_desk.theme, tr("&Print sheets"), ButtonLook::Secondary, Icon::Print, this);
    m_print->setObjectName(u"printSheets"_s);
    auto *menu = new QMenu(m_print);
    const auto add = [this, menu](const QString &text, const QString &name, Sheets kind, int days) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this,
            [this, kind, days] { printSheets(kind, shownDay().addDays(days)); });
    };
    add(tr("Roll sheets of the week"), u"rollSheets"_s, Sheets::Roll, 0);
    add(tr("Roll sheets of the week after"), u"rollSheetsNext"_s, Sheets::Roll, 7);
    add(tr("Signature sheets of the week"), u"signatureSheets"_s, Sheets::Signature, 0);
    add(tr("Signature sheets of the week after"), u"signatureSheetsNext"_s, Sheets::Signature, 7);
    m_print->setMenu(menu);
    m_print->hide(); // the top bar shows it
}

QString TypedRollsPage::title() const
{
    return tr("Rolls from paper");
}

QString TypedRollsPage::subtitle() const
{
    if (!m_code)
        return base::formatLongDate(m_day);
    return tr("Sheet of %1, week of %2").arg(m_codeGroup, base::formatDayMonth(m_code->monday));
}

QList<QWidget *> TypedRollsPage::topBarActions() const
{
    return {m_print};
}

QSet<QString> TypedRollsPage::shows() const
{
    return {u"absence"_s, u"roll"_s, u"session"_s, u"student"_s, u"enrolment"_s, u"group"_s};
}

QList<KeyHelp> TypedRollsPage::keys() const
{
    return {{tr("Enter"), tr("everybody is there but those typed; on to the next session")},
        {u"3A · 7R25 · 9S16h30"_s, tr("number on the sheet, then the key of the roll")},
        {u"dup A"_s, tr("the beginning of a name does as well")},
        {u"3!"_s, tr("there although an absence was announced")}};
}

bool TypedRollsPage::hasUnsavedWork() const
{
    return std::any_of(
        m_lines.begin(), m_lines.end(), [](const TypedRollLine *line) { return line->isDirty(); });
}

QDate TypedRollsPage::shownDay() const
{
    return m_code ? m_code->monday : m_day;
}

void TypedRollsPage::print()
{
    printSheets(Sheets::Roll, shownDay());
}

void TypedRollsPage::printSheets(Sheets kind, QDate day)
{
    const auto sheets = m_services.sheets.week(day);
    const auto noon = m_services.sheets.noonMinute();
    const auto identity = m_services.school.read();
    if (!sheets || !noon || !identity) {
        m_desk.messages.showError(!sheets ? sheets.error()
                : !noon                   ? noon.error()
                                          : identity.error());
        return;
    }
    if (sheets->empty()) {
        m_desk.messages.showWarning(
            tr("No session is planned in the week of %1: there is no sheet to print.")
                .arg(base::formatDayMonth(registers::mondayOf(day))));
        return;
    }
    const bool toSign = kind == Sheets::Signature;
    const reports::FillInSheets paper(toSign ? tr("Signature sheets") : tr("Roll sheets"),
        toSign ? reports::signaturePages(*sheets, *noon) : reports::rollPages(*sheets),
        school::issuerOf(*identity).name, m_desk.clock.today());
    printOnPaper(m_desk, paper, this);
}

} // namespace ui
