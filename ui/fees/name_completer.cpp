#include "ui/fees/name_completer.h"

#include "core/base/text.h"

#include <QAbstractItemView>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

enum : int { FoldedRole = Qt::UserRole + 1, ChoiceRole, NameRole };

} // namespace

NameCompleter::NameCompleter(QObject *parent)
    : QCompleter(parent)
    , m_choices(new QStandardItemModel(this))
{
    setModel(m_choices);
    setCompletionRole(FoldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setMaxVisibleItems(8);
    connect(this, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { emit chosen(index.data(ChoiceRole).toLongLong()); });
}

void NameCompleter::setChoices(const std::vector<NamedChoice> &choices)
{
    m_choices->clear();
    for (const NamedChoice &choice : choices) {
        auto *item = new QStandardItem(base::joined({choice.name, choice.note}, u" · "_s));
        item->setData(base::folded(choice.name + u' ' + choice.note), FoldedRole);
        item->setData(choice.key, ChoiceRole);
        item->setData(choice.name, NameRole);
        m_choices->appendRow(item);
    }
}

bool NameCompleter::takeFirst(const QString &text)
{
    if (popup()->isVisible() && popup()->currentIndex().isValid())
        return true; // the completer is about to choose it
    setCompletionPrefix(text);
    if (completionCount() == 0 || !setCurrentRow(0))
        return false;
    const qint64 key = currentIndex().data(ChoiceRole).toLongLong();
    popup()->hide();
    emit chosen(key);
    return true;
}

QString NameCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(NameRole).toString();
}

QStringList NameCompleter::splitPath(const QString &path) const
{
    return {base::folded(path)};
}

} // namespace ui
