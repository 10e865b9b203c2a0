#include "ui/base/letters_menu.h"

#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/place_of_many.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

QList<qint64> keysIn(const QModelIndexList &rows)
{
    QList<qint64> keys;
    for (const QModelIndex &row : rows)
        keys += row.data(KeyRole).toLongLong();
    return keys;
}

QString text(const char *words, int count)
{
    return QCoreApplication::translate("ui::LettersMenu", words, nullptr, count);
}

} // namespace

QMenu *makeLettersMenu(
    const Desk &desk, const DataTable &table, const QString &kind, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"lettersMenu"_s);
    QAction *chosen = menu->addAction(QString());
    QAction *shown = menu->addAction(QString());
    chosen->setObjectName(u"lettersOfChosen"_s);
    shown->setObjectName(u"lettersOfShown"_s);
    Navigator &navigator = desk.navigator;
    QObject::connect(menu, &QMenu::aboutToShow, &table, [&table, chosen, shown] {
        const int count = int(table.selectedSource().size());
        chosen->setText(
            text(QT_TRANSLATE_N_NOOP("ui::LettersMenu", "A letter about the %n chosen…"), count));
        chosen->setEnabled(count > 0);
        shown->setText(text(QT_TRANSLATE_N_NOOP("ui::LettersMenu", "A letter about all %n shown…"),
            table.shownRows()));
        shown->setEnabled(table.shownRows() > 0);
    });
    const auto go = [&navigator, kind](const QModelIndexList &rows) {
        if (!rows.isEmpty())
            navigator.go(placeOfMany(u"letters"_s, kind, keysIn(rows)));
    };
    QObject::connect(
        chosen, &QAction::triggered, &table, [&table, go] { go(table.selectedSource()); });
    QObject::connect(shown, &QAction::triggered, &table, [&table, go] { go(table.shownSource()); });
    return menu;
}

} // namespace ui
