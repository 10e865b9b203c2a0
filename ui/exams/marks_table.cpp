#include "ui/exams/marks_table.h"

#include "ui/base/item_roles.h"
#include "ui/base/labels.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kUnit = 74;
constexpr int kVerdict = 190;
constexpr int kRow = 34;
constexpr int kNames = 260;

// A mark is strong below ten, muted where nobody sits for it; the verdict wears its tone.
class MarkDelegate final : public QStyledItemDelegate {
public:
    MarkDelegate(const Theme &theme, const MarksModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        const Tokens &tokens = m_theme.tokens();
        painter->save();
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(box, tokens.selection);
        painter->setFont(m_theme.font(TextSize::Body, weightOf(index)));
        painter->setPen(penOf(index));
        painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(
                index.data().toString(), Qt::ElideRight, box.width() - m_theme.px(8)));
        painter->setPen(tokens.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->drawRect(box);
        }
        painter->restore();
    }

private:
    [[nodiscard]] QFont::Weight weightOf(const QModelIndex &index) const
    {
        const exams::UnitEntry *entry = m_model.entryAt(index);
        const bool isLow = entry && entry->mark.mark && *entry->mark.mark < exams::kTen;
        return isLow || !m_model.unitAt(index.column()) ? QFont::DemiBold : QFont::Normal;
    }
    [[nodiscard]] QColor penOf(const QModelIndex &index) const
    {
        const Tokens &tokens = m_theme.tokens();
        if (!m_model.unitAt(index.column()))
            return tokens.strong(Tone(index.data(ToneRole).toInt()));
        const exams::UnitEntry *entry = m_model.entryAt(index);
        if (!entry || !entry->isSat())
            return tokens.muted;
        if (entry->mark.result == exams::UnitResult::Absent
            || entry->mark.result == exams::UnitResult::NotAcquired)
            return tokens.bad;
        return tokens.text;
    }

    const Theme &m_theme;
    const MarksModel &m_model;
};

} // namespace

MarksTable::MarksTable(const Theme &theme, MarksModel &model, QWidget *parent)
    : SquareTable(theme, tr("Marks"), parent)
    , m_theme(theme)
    , m_model(model)
{
    setObjectName(u"marksTable"_s);
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked);
    setSquares(model, new MarkDelegate(theme, model, this), nullptr);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(true);
    connect(&theme, &Theme::changed, this, &MarksTable::measure);
    connect(&model, &MarksModel::notUnderstood, this, [this] { m_isRefused = true; });
    connect(&model, &QAbstractItemModel::modelReset, this, &MarksTable::measure);
    measure();
}

void MarksTable::measure()
{
    verticalHeader()->setDefaultSectionSize(m_theme.px(kRow));
    verticalHeader()->setMaximumWidth(m_theme.px(kNames));
    const int last = m_model.columnCount() - 1;
    for (int column = 0; column <= last; ++column)
        setColumnWidth(column, m_theme.px(column == last ? kVerdict : kUnit));
}

void MarksTable::setSheet(GradeSheet sheet)
{
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    m_model.setSheet(std::move(sheet));
    if (m_model.rowCount() == 0 || currentIndex().isValid())
        return;
    setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1),
        std::clamp(column, 0, m_model.columnCount() - 1)));
}

void MarksTable::selectKey(qint64 key)
{
    if (const int row = m_model.rowOf(key); row >= 0)
        setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
}

void MarksTable::goDown()
{
    const QModelIndex current = currentIndex();
    if (current.row() + 1 < m_model.rowCount())
        setCurrentIndex(m_model.index(current.row() + 1, current.column()));
}

void MarksTable::keyPressEvent(QKeyEvent *event)
{
    // The editor of a cell hands on the Enter that closes it.
    const bool isPlain = state() != EditingState
        && (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isPlain) {
            goDown();
            return;
        }
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (isPlain) {
            m_model.setData(currentIndex(), QString(), Qt::EditRole);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void MarksTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    // Enter in a cell: the next candidate is marked.
    if (hint == QAbstractItemDelegate::SubmitModelCache && !m_isRefused)
        goDown();
    m_isRefused = false;
}

void MarksTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit rowChanged(current.row());
}

} // namespace ui
