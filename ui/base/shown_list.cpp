#include "ui/base/shown_list.h"

#include "ui/base/buttons.h"
#include "ui/base/card.h"
#include "ui/base/data_table.h"
#include "ui/base/item_roles.h"
#include "ui/base/preferences.h"
#include "ui/base/saved_filters.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kLeastColumns = 2;     // nobody chooses between fewer
const QString kChosen = u"chosen"_s; // tells "nothing hidden" from "never chosen"

QVariant said(const DataTable &table, int column, int role)
{
    return table.source()->headerData(column, Qt::Horizontal, role);
}

QString secondLineOf(const QModelIndex &index)
{
    const QVariant fact = index.data(SecondaryFactRole);
    return (fact.isValid() ? fact : index.data(SecondaryRole)).toString();
}

exchange::ExportCell cellOf(const QModelIndex &index)
{
    const QVariant cell = index.data(ExportRole);
    return cell.isValid() ? cell.value<exchange::ExportCell>()
                          : exchange::ExportCell(index.data().toString());
}

} // namespace

ShownList::ShownList(const Desk &desk, ListOutput &output, DataTable &table, Subject subject)
    : QObject(&table)
    , m_desk(desk)
    , m_output(output)
    , m_table(table)
    , m_subject(std::move(subject))
{
    const QStringList kept = desk.preferences.hiddenColumns(m_subject.name);
    table.setHiddenColumns(kept.contains(kChosen) ? kept : m_subject.hiddenAtFirst);
    connect(&table, &DataTable::columnsChosen, this, [this] {
        m_desk.preferences.setHiddenColumns(
            m_subject.name, m_table.hiddenColumns() + QStringList{kChosen});
    });
}

void ShownList::setTitle(const QString &title)
{
    m_subject.title = title;
}

void ShownList::setNote(std::function<QString()> note)
{
    m_note = std::move(note);
}

void ShownList::keepFilters(const QList<QWidget *> &fields)
{
    m_filters = new SavedFilters(
        m_desk, m_table, m_subject.name, [this] { return m_output.whoIsAtWork(); }, fields);
}

QList<QWidget *> ShownList::makeButtons()
{
    const auto make = [this](Icon icon, const QString &text, const QString &ending, auto fill) {
        auto *button = new IconButton(m_desk.theme, icon, text);
        button->setFramed(true);
        button->setObjectName(m_subject.name + ending);
        connect(button, &QToolButton::clicked, this, [button, fill] {
            auto *menu = new QMenu(button);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fill(*menu);
            menu->popup(button->mapToGlobal(QPoint(0, button->height())));
        });
        return button;
    };
    QList<QWidget *> buttons;
    if (m_filters)
        buttons += make(Icon::Filter, tr("Saved filters"), u"-filters"_s,
            [this](QMenu &menu) { m_filters->fillMenu(menu); });
    if (m_table.source()->columnCount() > kLeastColumns)
        buttons += make(Icon::Columns, tr("Choose the columns"), u"-columns"_s,
            [this](QMenu &menu) { m_table.fillColumnMenu(menu); });
    if (m_output.mayHave(m_subject.content))
        buttons += make(Icon::Download, tr("Export or print the list"), u"-export"_s,
            [this](QMenu &menu) { fillExportMenu(menu); });
    return buttons;
}

void ShownList::fillExportMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, auto act) {
        connect(menu.addAction(text), &QAction::triggered, this, act);
    };
    add(tr("Excel workbook (.xlsx)"), [this] { save(ListOutput::Format::Xlsx); });
    add(tr("CSV file (.csv)"), [this] { save(ListOutput::Format::Csv); });
    add(tr("PDF file (.pdf)"), [this] { save(ListOutput::Format::Pdf); });
    menu.addSeparator();
    add(tr("Print…") + u"\tCtrl+P"_s, [this] { print(); });
}

void ShownList::addButtons(Card &card)
{
    for (QWidget *button : makeButtons())
        card.addAction(button);
}

exchange::ListExport ShownList::list() const
{
    return shown().list;
}

ShownList::Content ShownList::shown() const
{
    struct Column {
        int index;
        bool isSecondLine;
    };
    Content content{{m_subject.title, {}, {}}, m_subject.content, false};
    std::vector<Column> columns;
    const bool mayHaveDetails = m_output.mayHave(ListOutput::Content::Details);
    for (int column = 0; column < m_table.source()->columnCount(); ++column) {
        const bool isDetail = said(m_table, column, DetailRole).toBool();
        if (m_table.isColumnHidden(column))
            continue;
        if (isDetail && !mayHaveDetails) {
            content.isShort = true;
            continue;
        }
        if (isDetail)
            content.content = ListOutput::Content::Details;
        columns.push_back({column, false});
        content.list.columns.push_back({said(m_table, column, Qt::DisplayRole).toString(),
            exchange::ColumnKind(said(m_table, column, ExportKindRole).toInt())});
        if (const QString second = said(m_table, column, SecondaryTitleRole).toString();
            !second.isEmpty()) {
            columns.push_back({column, true});
            content.list.columns.push_back({second});
        }
    }
    for (const QModelIndex &row : m_table.shownSource()) {
        auto &cells = content.list.rows.emplace_back();
        for (const Column &column : columns) {
            const QModelIndex index = row.siblingAtColumn(column.index);
            cells.push_back(column.isSecondLine ? secondLineOf(index) : cellOf(index));
        }
    }
    return content;
}

void ShownList::tellLeftOut(const Content &content)
{
    if (content.isShort)
        m_desk.messages.showWarning(
            tr("Birth dates and phones were left out: only the office may export them."));
}

void ShownList::save(ListOutput::Format format)
{
    const Content content = shown();
    if (m_output.save(content.list, content.content, format, m_note ? m_note() : QString()))
        tellLeftOut(content);
}

void ShownList::print()
{
    const Content content = shown();
    m_output.print(content.list, content.content, m_note ? m_note() : QString());
    tellLeftOut(content);
}

} // namespace ui
