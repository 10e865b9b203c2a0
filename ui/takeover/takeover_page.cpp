#include "ui/takeover/takeover_page.h"

#include "core/base/format.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/date_field.h"
#include "ui/base/empty_state.h"
#include "ui/base/form.h"
#include "ui/base/labels.h"
#include "ui/base/list_output.h"
#include "ui/base/message_bar.h"
#include "ui/base/metric_card.h"
#include "ui/base/pill_label.h"
#include "ui/base/tabs.h"
#include "ui/takeover/sheet_view.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kFieldWidth = 180;
constexpr int kFormWidth = 420;
constexpr int kWordsHeight = 54;

} // namespace

TakeoverPage::TakeoverPage(const Desk &desk, const TakeoverServices &services, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_services(services)
    , m_until(new DateField(desk.theme, desk.clock.today()))
    , m_nextReceipt(new QLineEdit)
    , m_carryOut(
          makeButton(desk.theme, tr("&Take over"), ButtonLook::Primary, Icon::CheckCircle, this))
    , m_owed(new MetricCard(desk.theme, tr("Still owed")))
    , m_advances(new MetricCard(desk.theme, tr("Advances")))
    , m_hoursFigure(new MetricCard(desk.theme, tr("Hours attended")))
    , m_refused(new MetricCard(desk.theme, tr("Lines to correct")))
    , m_done(new MessageBar(desk.theme, this))
    , m_untilForm(new Form(desk.theme, this))
    , m_numberForm(new Form(desk.theme, this))
    , m_tabs(new Tabs(desk.theme, this))
    , m_empty(new EmptyState(desk.theme, Icon::Students, tr("Nobody is enrolled yet"),
          tr("Import your list of students first: then the balances and the hours of each are "
             "taken over here."),
          this))
    , m_work(new QWidget(this))
    , m_output(new ListOutput(desk, services.workspace, services.accounts, this))
    , m_balances(makeSheet(Kind::Balances))
    , m_hours(makeSheet(Kind::Hours))
{
    build();
    connect(m_carryOut, &QPushButton::clicked, this, &TakeoverPage::carryOut);
    connect(m_until, &DateField::valueChanged, this, &TakeoverPage::judge);
    connect(m_nextReceipt, &QLineEdit::textEdited, this, &TakeoverPage::judge);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_desk.navigator.go({u"import"_s, {}, 0});
    });
}

TakeoverPage::Sheet TakeoverPage::makeSheet(Kind kind)
{
    const bool isMoney = kind == Kind::Balances;
    auto *model = new SheetModel(takeover::titlesOf(kind), tr("Check"), this);
    auto *view = new SheetView(
        m_desk.theme, isMoney ? tr("Balances taken over") : tr("Hours taken over"), *model);
    view->setObjectName(isMoney ? u"balanceSheet"_s : u"hoursSheet"_s);
    auto *words = makeLabel({}, LabelLook::Body);
    words->setObjectName(isMoney ? u"balanceWords"_s : u"hoursWords"_s);
    words->setWordWrap(true);
    return {kind, model, view, new PillLabel(m_desk.theme, {}, Tone::Accent), words};
}

void TakeoverPage::build()
{
    m_carryOut->setObjectName(u"takeOver"_s);
    m_carryOut->hide(); // until the window takes it into its top bar
    m_done->setObjectName(u"takenOver"_s);
    m_done->setClosable(false);
    m_done->hide();
    m_empty->setObjectName(u"nobodyEnrolled"_s);
    m_empty->setAction(tr("Import a list"), Icon::Upload);
    m_empty->hide();
    m_tabs->setObjectName(u"takeoverTabs"_s);
    m_tabs->addTab(u"balances"_s, tr("Balances"),
        makeSheetCard(m_balances,
            tr("One line for each payer who owes something or is ahead. The payer may be left out "
               "when only one person pays.")));
    m_tabs->addTab(u"hours"_s, tr("Hours"),
        makeSheetCard(m_hours,
            tr("One line for each student and kind of session: at least the hours attended, as "
               "120, 120 h 30 or 120,5.")));
    auto *work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(m_desk.theme.px(12));
    work->addWidget(makeFields());
    work->addWidget(makeFigures());
    work->addWidget(m_tabs, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_desk.theme.px(12));
    column->addWidget(m_done);
    column->addWidget(m_empty, 1);
    column->addWidget(m_work, 1);
    setFocusProxy(m_until);
}

// Each field has its own form, as they stand side by side; both have a hint, so that nothing jumps
// when one says what is wrong.
QWidget *TakeoverPage::makeFields()
{
    auto *fields = new QWidget(this);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(24));
    m_until->setObjectName(u"takeoverUntil"_s);
    m_nextReceipt->setObjectName(u"nextReceipt"_s);
    m_nextReceipt->setMaxLength(6);
    m_untilForm->addField(kUntilField, tr("Figures at the end of"), m_until, Presence::Required,
        tr("the last day the earlier tool was in use"));
    m_numberForm->addField(kNumberField, tr("Number of the next receipt"), m_nextReceipt,
        Presence::Optional, tr("the one your earlier tool would have given"));
    for (QWidget *editor : {static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_nextReceipt)})
        editor->setMaximumWidth(m_desk.theme.px(kFieldWidth));
    for (Form *form : {m_untilForm, m_numberForm}) {
        form->setMinimumWidth(m_desk.theme.px(kFormWidth));
        row->addWidget(form, 0, Qt::AlignTop);
    }
    row->addStretch(1);
    return fields;
}

QWidget *TakeoverPage::makeFigures()
{
    auto *figures = new QWidget(this);
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_desk.theme.px(14));
    m_owed->setObjectName(u"figureOwed"_s);
    m_advances->setObjectName(u"figureAdvances"_s);
    m_hoursFigure->setObjectName(u"figureHours"_s);
    m_refused->setObjectName(u"figureRefused"_s);
    for (MetricCard *card : {m_owed, m_advances, m_hoursFigure, m_refused}) {
        card->setClickable(false);
        row->addWidget(card, 1);
    }
    return figures;
}

QWidget *TakeoverPage::makeSheetCard(const Sheet &sheet, const QString &hint)
{
    const bool isMoney = sheet.kind == Kind::Balances;
    auto *card =
        new Card(m_desk.theme, isMoney ? tr("Balances of payers") : tr("Hours of students"));
    card->setFlush(true);
    card->addMark(sheet.count);
    const auto add = [&](const QString &name, const QString &text, Icon icon, auto act) {
        auto *button = makeButton(m_desk.theme, text, ButtonLook::Secondary, icon);
        button->setObjectName((isMoney ? u"balance"_s : u"hours"_s) + name);
        connect(button, &QPushButton::clicked, this, act);
        card->addAction(button);
    };
    add(u"Paste"_s, tr("&Paste cells"), Icon::Copy, [this, kind = sheet.kind] {
        const Sheet &here = kind == Kind::Balances ? m_balances : m_hours;
        here.view->setFocus(Qt::OtherFocusReason);
        here.view->pasteClipboard();
    });
    add(u"File"_s, tr("&Open a file…"), Icon::File,
        [this, kind = sheet.kind] { openFile(kind == Kind::Balances ? m_balances : m_hours); });
    add(u"Remove"_s, tr("&Remove the lines"), Icon::Trash, [this, kind = sheet.kind] {
        const Sheet &here = kind == Kind::Balances ? m_balances : m_hours;
        change(
            here, tr("Lines removed."), [&here] { here.model->remove(here.view->chosenRows()); });
    });
    auto *words = makeLabel(hint, LabelLook::Muted);
    words->setWordWrap(true);
    words->setContentsMargins(m_desk.theme.px(14), 0, m_desk.theme.px(14), m_desk.theme.px(8));
    card->body()->addWidget(words);
    card->body()->addWidget(sheet.view, 1);
    sheet.words->setContentsMargins(
        m_desk.theme.px(14), m_desk.theme.px(6), m_desk.theme.px(14), m_desk.theme.px(10));
    sheet.words->setMinimumHeight(m_desk.theme.px(kWordsHeight)); // two lines: nothing jumps
    card->body()->addWidget(sheet.words);
    connect(sheet.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this, kind = sheet.kind] { showWords(kind == Kind::Balances ? m_balances : m_hours); });
    connect(sheet.model, &SheetModel::edited, this, &TakeoverPage::judge);
    connect(
        sheet.view, &SheetView::pasteWanted, this, [this, kind = sheet.kind](const QString &text) {
            paste(kind == Kind::Balances ? m_balances : m_hours, text);
        });
    return card;
}

QString TakeoverPage::title() const
{
    return tr("Taking over in mid-year");
}

QString TakeoverPage::subtitle() const
{
    return m_start ? m_start->yearLabel : QString();
}

QList<QWidget *> TakeoverPage::topBarActions() const
{
    return {m_carryOut};
}

QSet<QString> TakeoverPage::shows() const
{
    return {u"enrolment"_s, u"student"_s, u"party"_s, u"student_party"_s, u"year"_s, u"roll"_s,
        u"payment"_s, u"takeover"_s};
}

QList<KeyHelp> TakeoverPage::keys() const
{
    return {{u"Ctrl+V"_s, tr("Paste cells of a spreadsheet at the chosen cell")},
        {tr("Del"), tr("Empty the chosen cells")}, {u"Ctrl+S"_s, tr("Take over what is right")}};
}

bool TakeoverPage::hasUnsavedWork() const
{
    return !m_balances.model->rows().empty() || !m_hours.model->rows().empty();
}

const TakeoverPage::Sheet &TakeoverPage::shown() const
{
    return m_tabs->current() == u"hours"_s ? m_hours : m_balances;
}

void TakeoverPage::print()
{
    if (shown().model->rows().empty()) {
        emit nothingToPrint();
        return;
    }
    const SheetModel &model = *shown().model;
    exchange::ListExport list{title(), {}, {}};
    for (int column = 0; column < model.columnCount(); ++column)
        list.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()});
    for (int row = 0; row + 1 < model.rowCount(); ++row) {
        auto &cells = list.rows.emplace_back();
        for (int column = 0; column < model.columnCount(); ++column)
            cells.emplace_back(model.index(row, column).data().toString());
    }
    m_output->print(
        list, ListOutput::Content::Details, tr("Figures at the end of %1").arg(m_until->text()));
}

} // namespace ui
