#include "ui/admissions/board_cards.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "ui/admissions/candidate_rows.h"
#include "ui/base/item_roles.h"

#include <QCoreApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

const auto kMimeType = u"application/x-etabli-candidate"_s;

// Never leaves the process: a card of another window may be one of another school.
class CardMime final : public QMimeData {
public:
    CardMime(const QAbstractItemModel *from, qint64 key)
        : m_from(from)
        , m_key(key)
    {
        setData(kMimeType, {});
    }
    [[nodiscard]] const QAbstractItemModel *from() const { return m_from; }
    [[nodiscard]] qint64 key() const { return m_key; }

private:
    const QAbstractItemModel *m_from;
    qint64 m_key;
};

QString words(const char *text)
{
    return QCoreApplication::translate("ui::BoardCards", text);
}

QString dueText(QDate on, QDate today)
{
    if (on == today)
        return words(QT_TRANSLATE_NOOP("ui::BoardCards", "Today"));
    const QString date = base::formatDate(on);
    return on < today ? words(QT_TRANSLATE_NOOP("ui::BoardCards", "Overdue: %1")).arg(date)
                      : words(QT_TRANSLATE_NOOP("ui::BoardCards", "On %1")).arg(date);
}

} // namespace

QString BoardCard::readOut() const
{
    return base::joined({name, facts, rank, action, due}, u", "_s);
}

BoardCard boardCard(const admissions::CandidateRow &row, QDate today)
{
    BoardCard card;
    card.key = row.id.value();
    card.name = row.listName();
    card.facts = base::joined({row.workshopName, CandidateRows::age(row)}, u" · "_s);
    if (row.waitingRank)
        card.rank = words(QT_TRANSLATE_NOOP("ui::BoardCards", "no. %1")).arg(*row.waitingRank);
    if (admissions::isOver(row.stage)) {
        card.action = row.reason;
        return card;
    }
    card.action = row.nextAction;
    if (row.nextOn) {
        card.due = dueText(*row.nextOn, today);
        card.isLate = *row.nextOn < today;
    } else if (card.action.isEmpty()) {
        card.due = words(QT_TRANSLATE_NOOP("ui::BoardCards", "Nothing planned"));
    }
    return card;
}

BoardCards::BoardCards(QObject *parent)
    : QAbstractListModel(parent)
{
}

void BoardCards::setCards(std::vector<BoardCard> cards)
{
    if (cards == m_cards)
        return;
    beginResetModel();
    m_cards = std::move(cards);
    endResetModel();
}

void BoardCards::setMoves(bool mayGo, bool mayCome)
{
    m_mayGo = mayGo;
    m_mayCome = mayCome;
}

int BoardCards::rowOf(qint64 key) const
{
    const auto found = std::find_if(
        m_cards.begin(), m_cards.end(), [key](const BoardCard &card) { return card.key == key; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

int BoardCards::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant BoardCards::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardCard &card = m_cards[size_t(index.row())];
    if (role == Qt::DisplayRole)
        return card.name;
    if (role == Qt::AccessibleTextRole)
        return card.readOut();
    if (role == KeyRole)
        return card.key;
    return {};
}

Qt::ItemFlags BoardCards::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_mayCome ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags one = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_mayGo ? one | Qt::ItemIsDragEnabled : one;
}

QStringList BoardCards::mimeTypes() const
{
    return {kMimeType};
}

QMimeData *BoardCards::mimeData(const QModelIndexList &indexes) const
{
    return indexes.isEmpty() ? nullptr
                             : new CardMime(this, indexes.front().data(KeyRole).toLongLong());
}

bool BoardCards::canDropMimeData(
    const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &) const
{
    const auto *card = dynamic_cast<const CardMime *>(data);
    return m_mayCome && action == Qt::MoveAction && card && card->from() != this;
}

bool BoardCards::dropMimeData(
    const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    emit dropped(dynamic_cast<const CardMime *>(data)->key());
    return true;
}

} // namespace ui
