#include "ui/attendance/roll_sheet_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/attendance/roll_keyboard.h"
#include "ui/attendance/roll_legend.h"
#include "ui/attendance/roll_looks.h"
#include "ui/attendance/roll_totals.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RollSheetView::RollSheetView(const Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(desk.theme, QString(), this))
    , m_table(new DataTable(desk.theme, tr("Roll of the session"), this))
    , m_headingLook(new HeadingLook(desk.theme, this))
    , m_keyboard(new RollKeyboard(*m_table, m_model, desk.clock, this))
    , m_empty(new EmptyState(desk.theme, Icon::Users, QString(), QString()))
    , m_totals(new PillLabel(desk.theme))
    , m_state(new ElidedLabel({}, LabelLook::Muted))
    , m_typedForLabel(makeLabel(tr("Sheet signed by"), LabelLook::Field, this))
    , m_typedFor(new QComboBox(this))
    , m_legend(new RollLegend(desk.theme, this))
    , m_hint(makeLabel({}, LabelLook::Caption, this))
    , m_replace(makeButton(desk.theme, tr("&Replace"), ButtonLook::Quiet, {}, this))
    , m_close(makeButton(desk.theme, tr("Close the roll"), ButtonLook::Secondary, Icon::Lock, this))
    , m_save(makeButton(
          desk.theme, tr("&Finish the roll"), ButtonLook::Primary, Icon::CheckCircle, this))
{
    m_table->setObjectName(u"rollTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        RollModel::StudentColumn, new PersonDelegate(desk.theme, m_table));
    for (const int column : {RollModel::MarkColumn, RollModel::OfficeColumn})
        m_table->setItemDelegateForColumn(column, new MarkLook(desk.theme, m_table));
    m_table->setSource(&m_model);
    m_table->setSortingEnabled(false);
    // Twelve rows without scrolling on a small screen.
    const auto fit = [this] {
        m_table->verticalHeader()->setDefaultSectionSize(m_desk.theme.px(34));
    };
    connect(&desk.theme, &Theme::changed, this, fit);
    fit();
    m_table->setEmptyState(m_empty);
    m_card->setFlush(true);
    m_card->addMark(m_totals);
    m_card->addAction(m_typedForLabel);
    m_card->addAction(m_typedFor);
    m_card->body()->addWidget(m_table, 1);
    m_state->setObjectName(u"rollState"_s);
    m_totals->setObjectName(u"rollTotals"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(m_card, 1);
    column->addLayout(makeStateRow());
    column->addWidget(m_legend);
    column->addLayout(makeActions());

    connect(m_save, &QPushButton::clicked, this, &RollSheetView::saveWanted);
    connect(m_keyboard, &RollKeyboard::saveWanted, this, &RollSheetView::saveWanted);
    connect(m_keyboard, &RollKeyboard::refused, this, &RollSheetView::refused);
    connect(m_keyboard, &RollKeyboard::marked, this, &RollSheetView::onMarked);
    connect(m_keyboard, &RollKeyboard::settled, this, &RollSheetView::settled);
    connect(m_legend, &RollLegend::pressed, this, [this](QChar key) {
        m_table->setFocus();
        m_keyboard->press(key);
    });
    connect(m_typedFor, &QComboBox::activated, this, &RollSheetView::showWriter);
    connect(m_close, &QPushButton::clicked, this,
        [this] { emit closeWanted(!(m_sheet && m_sheet->roll && m_sheet->roll->closed)); });
    setFocusProxy(m_table);
    showNothing();
}

QHBoxLayout *RollSheetView::makeStateRow()
{
    auto *menu = new QMenu(m_replace);
    m_replace->setObjectName(u"replace"_s);
    m_replace->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { emit replaceMenuWanted(*menu); });
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(8));
    row->addWidget(m_state, 1);
    row->addWidget(m_replace);
    return row;
}

QHBoxLayout *RollSheetView::makeActions()
{
    m_hint->setWordWrap(true);
    m_typedFor->setObjectName(u"typedFor"_s);
    m_typedFor->setAccessibleName(m_typedForLabel->text());
    m_typedFor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_typedFor->setMinimumContentsLength(12);
    m_close->setObjectName(u"closeRoll"_s);
    m_save->setObjectName(u"finishRoll"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_desk.theme.px(8));
    row->addWidget(m_hint, 1);
    row->addWidget(m_close);
    row->addWidget(m_save);
    return row;
}

void RollSheetView::setStaff(const std::vector<school::StaffName> &names)
{
    const QVariant chosen = m_typedFor->currentData();
    m_typedFor->clear();
    m_typedFor->addItem(tr("Nobody: my own roll"));
    for (const school::StaffName &name : names) {
        if (!name.archived)
            m_typedFor->addItem(name.name, name.id.value());
    }
    m_typedFor->setCurrentIndex(std::max(0, m_typedFor->findData(chosen)));
}

void RollSheetView::showSheet(const attendance::RollSheet &sheet, const RollSheetRights &rights,
    std::optional<school::StaffId> typedFor)
{
    const bool isOther = !m_sheet || m_sheet->session.session.id != sheet.session.session.id;
    m_sheet = sheet;
    m_rights = rights;
    m_keyboard->setSession(sheet.session);
    m_keyboard->setEnabled(rights.mayMark);
    showRows();
    const timetable::SessionPlan &plan = sheet.session.session.plan;
    m_empty->setTexts(tr("Nobody is expected"),
        tr("The group of this session has no member on this day. Put students in the group, then "
           "come back."));
    m_card->setTitle(
        u"%1 · %2"_s.arg(sheet.session.groupWords(), timetable::formatSpan(plan.span)));
    m_typedFor->setItemText(
        0, rights.writesBeside ? tr("Nobody: the office’s word") : tr("Nobody: my own roll"));
    m_typedFor->setCurrentIndex(
        typedFor ? std::max(0, m_typedFor->findData(typedFor->value())) : 0);
    m_typedFor->setEnabled(true);
    showState();
    showWriter();
    showTotals();
    if ((isOther || !m_table->currentIndex().isValid()) && !sheet.rows.empty())
        m_table->selectKey(sheet.rows.front().student.enrolment.value());
    m_save->show();
}

void RollSheetView::showRows()
{
    m_table->clearSpans();
    if (m_headingRow >= 0)
        m_table->setItemDelegateForRow(m_headingRow, nullptr);
    const bool hasOffice = m_rights.writesBeside
        || std::any_of(m_sheet->rows.begin(), m_sheet->rows.end(),
            [](const attendance::RollRow &row) { return row.office.has_value(); });
    m_model.setRows(m_sheet->rows, m_sheet->trainees, hasOffice);
    m_headingRow = m_model.headingRow();
    if (m_headingRow < 0)
        return;
    m_table->setSpan(m_headingRow, 0, 1, m_model.columnCount());
    m_table->setItemDelegateForRow(m_headingRow, m_headingLook);
}

void RollSheetView::showState()
{
    const bool isClosed = m_sheet->roll && m_sheet->roll->closed;
    const bool mayMark = m_rights.mayMark && !m_model.rows().empty();
    m_typedFor->setVisible(m_rights.typesForOthers);
    m_typedForLabel->setVisible(m_rights.typesForOthers);
    m_replace->setVisible(m_rights.mayReplace);
    m_close->setVisible(m_rights.mayClose && m_sheet->roll);
    m_close->setText(isClosed ? tr("Open the roll again") : tr("Close the roll"));
    m_save->setEnabled(mayMark);
    m_legend->setVisible(mayMark);
    m_hint->setVisible(mayMark);
    m_state->setFullText(stateText());
    m_state->setVisible(!m_state->fullText().isEmpty());
}

bool RollSheetView::isOffice() const
{
    return m_rights.writesBeside && m_typedFor->currentIndex() == 0;
}

void RollSheetView::showWriter()
{
    m_model.setWriter(isOffice() ? RollModel::Writer::Office : RollModel::Writer::Teacher);
    m_legend->offer(!isOffice() && m_model.hasHeldRows(), isOffice());
    m_hint->setText(isOffice()
            ? tr("What you type stands beside the teacher’s mark, and counts.")
            : tr("Enter: present. R then Enter: late now; R25: 25 minutes; R8h25: came at 8:25."));
    m_save->setText(isOffice()         ? tr("&Save the corrections")
            : m_sheet && m_sheet->roll ? tr("&Save the roll")
                                       : tr("&Finish the roll"));
}

void RollSheetView::onMarked()
{
    showTotals();
    // What was typed as the one would be saved as the other.
    m_typedFor->setEnabled(!m_rights.writesBeside || !isDirty());
}

QString RollSheetView::stateText() const
{
    const timetable::SessionLine &line = m_sheet->session;
    QStringList parts{line.natureLabel};
    if (!line.inChargeName().isEmpty())
        parts += tr("with %1").arg(line.inChargeName());
    if (const auto &roll = m_sheet->roll) {
        parts += tr("done by %1, %2").arg(roll->doneByName, base::formatInstant(roll->doneAt));
        if (!roll->typedForName.isEmpty())
            parts += tr("from the sheet signed by %1").arg(roll->typedForName);
        if (roll->closed)
            parts += tr("closed by the office");
    }
    return parts.join(u" · "_s);
}

void RollSheetView::showNothing()
{
    m_sheet.reset();
    m_rights = {};
    m_table->clearSpans();
    m_model.setRows({});
    m_card->setTitle(tr("Roll-call"));
    m_empty->setTexts(
        tr("No session to call"), tr("Choose another day, or plan a session in the timetable."));
    m_totals->hide();
    m_state->hide();
    m_legend->hide();
    m_hint->hide();
    m_replace->hide();
    m_typedFor->hide();
    m_typedForLabel->hide();
    m_close->hide();
    m_save->setEnabled(false);
    m_save->hide();
}

void RollSheetView::showTotals()
{
    RollTotals totals;
    for (const attendance::RollRow &row : m_model.rows()) {
        if (row.expected)
            totals.add(row.counted());
    }
    m_totals->setVisible(!totals.isEmpty());
    m_totals->setText(totals.words(), totals.isComplete() ? Tone::Good : Tone::Warning);
}

std::optional<std::vector<attendance::OfficeWord>> RollSheetView::words()
{
    if (!m_sheet || !m_keyboard->finish())
        return std::nullopt;
    std::vector<attendance::OfficeWord> words;
    for (size_t i = 0; i < m_sheet->rows.size(); ++i) {
        const attendance::RollRow &row = m_model.rows()[i];
        if (row.office != m_sheet->rows[i].office)
            words.push_back({row.student.enrolment, row.office});
    }
    return words;
}

std::optional<attendance::RollRequest> RollSheetView::request()
{
    if (!m_sheet || !m_keyboard->finish())
        return std::nullopt;
    attendance::RollSheet marked = *m_sheet;
    marked.rows = m_model.rows();
    marked.trainees = m_model.trainees();
    attendance::RollRequest request = attendance::requestOf(marked);
    if (!m_typedFor->isHidden() && m_typedFor->currentIndex() > 0)
        request.typedFor = school::StaffId(m_typedFor->currentData().toLongLong());
    return request;
}

bool RollSheetView::isDirty() const
{
    if (!m_sheet)
        return false;
    if (m_keyboard->isTyping())
        return true;
    const auto &rows = m_model.rows();
    const auto &trainees = m_model.trainees();
    return !std::equal(m_sheet->rows.begin(), m_sheet->rows.end(), rows.begin(),
               [](const auto &a, const auto &b) {
                   return a.mark == b.mark && a.office == b.office;
               })
        || !std::equal(m_sheet->trainees.begin(), m_sheet->trainees.end(), trainees.begin(),
            [](const auto &a, const auto &b) { return a.mark == b.mark; });
}

void RollSheetView::focusRows()
{
    m_table->setFocus();
}

QString RollSheetView::description() const
{
    if (!m_sheet)
        return {};
    const timetable::SessionPlan &plan = m_sheet->session.session.plan;
    const QString roll = m_sheet->roll ? QString() : tr("roll not done yet");
    return base::joined({m_sheet->session.groupWords(), base::formatLongDate(plan.day),
                            timetable::formatSpan(plan.span), stateText(), roll},
        u" · "_s);
}

} // namespace ui
