#include "ui/attendance/roll_sheet_view.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/attendance/roll_keyboard.h"
#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/cell_delegates.h"
#include "ui/base/data_table.h"
#include "ui/base/empty_state.h"
#include "ui/base/labels.h"
#include "ui/base/pill_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// A line within the table, over its whole width.
class HeadingLook final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &,
        const QModelIndex &index) const override
    {
        const QFont font = theme().font(TextSize::Small, QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(theme().tokens().muted);
        painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(
                index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width()));
    }
};

} // namespace

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
    , m_legend(makeLegend())
    , m_hint(makeLabel(
          tr("Enter: present. R then Enter: late now; R25: 25 minutes; R8h25: came at 8:25."),
          LabelLook::Caption, this))
    , m_close(makeButton(desk.theme, tr("Close the roll"), ButtonLook::Secondary, Icon::Lock, this))
    , m_save(makeButton(
          desk.theme, tr("&Finish the roll"), ButtonLook::Primary, Icon::CheckCircle, this))
{
    m_table->setObjectName(u"rollTable"_s);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(
        RollModel::StudentColumn, new PersonDelegate(desk.theme, m_table));
    m_table->setItemDelegateForColumn(RollModel::MarkColumn, new PillDelegate(desk.theme, m_table));
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

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(desk.theme.px(10));
    column->addWidget(m_card, 1);
    column->addWidget(m_state);
    column->addWidget(m_legend);
    column->addLayout(makeActions());

    connect(m_save, &QPushButton::clicked, this, &RollSheetView::saveWanted);
    connect(m_keyboard, &RollKeyboard::saveWanted, this, &RollSheetView::saveWanted);
    connect(m_keyboard, &RollKeyboard::refused, this, &RollSheetView::refused);
    connect(m_keyboard, &RollKeyboard::marked, this, [this] {
        showTotals();
        emit accepted();
    });
    connect(m_close, &QPushButton::clicked, this,
        [this] { emit closeWanted(!(m_sheet && m_sheet->roll && m_sheet->roll->closed)); });
    showNothing();
}

QWidget *RollSheetView::makeLegend()
{
    struct Key {
        QChar letter;
        QString name;
    };
    const std::array keys{Key{u'E', tr("Present")}, Key{u'A', tr("Absent")}, Key{u'R', tr("Late")},
        Key{u'S', tr("Left early")}, Key{u'I', tr("Infirmary")}, Key{u'D', tr("Exempted")},
        Key{u'L', tr("Elsewhere")}};
    auto *legend = new QWidget(this);
    auto *grid = new QGridLayout(legend);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    constexpr int kColumns = 4;
    for (int i = 0; i < int(keys.size()); ++i) {
        const Key &key = keys[size_t(i)];
        auto *button = makeButton(m_desk.theme, u"%1 · %2"_s.arg(key.letter).arg(key.name),
            ButtonLook::Quiet, {}, legend);
        button->setObjectName(u"key%1"_s.arg(key.letter));
        connect(button, &QPushButton::clicked, this, [this, letter = key.letter] {
            m_table->setFocus();
            m_keyboard->press(letter);
        });
        grid->addWidget(button, i / kColumns, i % kColumns);
    }
    return legend;
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

void RollSheetView::showSheet(const attendance::RollSheet &sheet, const Rights &rights,
    std::optional<school::StaffId> typedFor)
{
    const bool isOther = !m_sheet || m_sheet->session.session.id != sheet.session.session.id;
    m_sheet = sheet;
    m_keyboard->setSession(sheet.session);
    m_keyboard->setEnabled(rights.mayMark);
    showRows();
    const timetable::SessionPlan &plan = sheet.session.session.plan;
    m_empty->setTexts(tr("Nobody is expected"),
        tr("The group of this session has no member on this day. Put students in the group, then "
           "come back."));
    m_card->setTitle(u"%1 · %2"_s.arg(sheet.session.groupName, timetable::formatSpan(plan.span)));
    m_typedFor->setCurrentIndex(
        typedFor ? std::max(0, m_typedFor->findData(typedFor->value())) : 0);
    showState(rights);
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
    m_model.setRows(m_sheet->rows, m_sheet->trainees);
    m_headingRow = m_model.headingRow();
    if (m_headingRow < 0)
        return;
    m_table->setSpan(m_headingRow, 0, 1, RollModel::ColumnCount);
    m_table->setItemDelegateForRow(m_headingRow, m_headingLook);
}

void RollSheetView::showState(const Rights &rights)
{
    const bool isClosed = m_sheet->roll && m_sheet->roll->closed;
    const bool mayMark = rights.mayMark && !m_model.rows().empty();
    m_typedFor->setVisible(rights.typesForOthers);
    m_typedForLabel->setVisible(rights.typesForOthers);
    m_close->setVisible(rights.mayClose && m_sheet->roll);
    m_close->setText(isClosed ? tr("Open the roll again") : tr("Close the roll"));
    m_save->setText(m_sheet->roll ? tr("&Save the roll") : tr("&Finish the roll"));
    m_save->setEnabled(mayMark);
    m_legend->setVisible(mayMark);
    m_hint->setVisible(mayMark);
    m_state->setFullText(stateText());
    m_state->setVisible(!m_state->fullText().isEmpty());
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
    m_table->clearSpans();
    m_model.setRows({});
    m_card->setTitle(tr("Roll-call"));
    m_empty->setTexts(
        tr("No session to call"), tr("Choose another day, or plan a session in the timetable."));
    m_totals->hide();
    m_state->hide();
    m_legend->hide();
    m_hint->hide();
    m_typedFor->hide();
    m_typedForLabel->hide();
    m_close->hide();
    m_save->setEnabled(false);
    m_save->hide();
}

void RollSheetView::showTotals()
{
    int present = 0;
    int expected = 0;
    for (const attendance::RollRow &row : m_model.rows()) {
        expected += row.expected ? 1 : 0;
        present += row.expected && row.mark.mark != attendance::Mark::Absent ? 1 : 0;
    }
    const int absent = expected - present;
    m_totals->setVisible(expected > 0);
    m_totals->setText(absent == 0 ? tr("Everybody is there: %1").arg(expected)
                                  : tr("%n absent of %1", nullptr, absent).arg(expected),
        absent == 0 ? Tone::Good : Tone::Warning);
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
    const auto isSame = [](const auto &a, const auto &b) { return a.mark == b.mark; };
    return !std::equal(m_sheet->rows.begin(), m_sheet->rows.end(), m_model.rows().begin(), isSame)
        || !std::equal(
            m_sheet->trainees.begin(), m_sheet->trainees.end(), m_model.trainees().begin(), isSame);
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
    return base::joined({m_sheet->session.groupName, base::formatLongDate(plan.day),
                            timetable::formatSpan(plan.span), stateText(), roll},
        u" · "_s);
}

} // namespace ui
