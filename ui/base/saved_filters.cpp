#include "ui/base/saved_filters.h"

#include "core/base/text.h"
#include "ui/base/data_table.h"
#include "ui/base/dialogs.h"
#include "ui/base/filter_fields.h"
#include "ui/base/item_roles.h"
#include "ui/base/plain_text.h"
#include "ui/base/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTabBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

int columnOf(const DataTable &table, const QString &key)
{
    for (int column = 0; column < table.source()->columnCount(); ++column) {
        if (table.source()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() == key)
            return column;
    }
    return -1;
}

auto named(std::vector<SavedFilter> &filters, const QString &name)
{
    return std::find_if(filters.begin(), filters.end(),
        [&](const SavedFilter &filter) { return filter.name == name; });
}

} // namespace

SavedFilters::SavedFilters(const Desk &desk, DataTable &table, const QString &list,
    std::function<QString()> user, const QList<QWidget *> &fields)
    : QObject(&table)
    , m_desk(desk)
    , m_table(table)
    , m_list(list)
    , m_user(std::move(user))
    , m_fields(fields)
{
    const auto touched = [this] { m_wasTouched = true; };
    for (QWidget *field : fields) {
        if (auto *line = qobject_cast<QLineEdit *>(field))
            connect(line, &QLineEdit::textChanged, this, touched);
        else if (auto *box = qobject_cast<QComboBox *>(field))
            connect(box, &QComboBox::currentIndexChanged, this, [this](int index) {
                m_wasTouched = m_wasTouched || index > 0; // filling it begins with the first
            });
        else if (auto *tabs = qobject_cast<QTabBar *>(field))
            connect(tabs, &QTabBar::currentChanged, this, touched);
        else if (auto *tick = qobject_cast<QCheckBox *>(field))
            connect(tick, &QCheckBox::toggled, this, touched);
    }
    table.installEventFilter(this);
}

bool SavedFilters::eventFilter(QObject *watched, QEvent *event)
{
    // When the list is first shown, and has been read by then.
    if (event->type() == QEvent::Show && !m_wasOpened) {
        m_wasOpened = true;
        m_wasTouched = false;
        QMetaObject::invokeMethod(this, &SavedFilters::open, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void SavedFilters::open()
{
    m_initial = current();
    // Somebody came here to see one thing, by a link or by typing at once.
    const bool wasTouched = m_wasTouched;
    for (const SavedFilter &filter : read()) {
        if (filter.isFirst && !wasTouched)
            apply(filter);
    }
}

std::vector<SavedFilter> SavedFilters::read()
{
    ReadFilters read = readFilters(m_desk.preferences.savedFilters(m_user(), m_list));
    if (read.isBroken && !m_wasWarned) {
        m_wasWarned = true;
        m_desk.messages.showWarning(
            tr("A saved filter of this list could not be read and was left out. Save it again if "
               "you still need it."));
    }
    return std::move(read.filters);
}

SavedFilter SavedFilters::current() const
{
    SavedFilter filter;
    for (const QWidget *field : m_fields) {
        Q_ASSERT(!field->objectName().isEmpty());
        filter.fields.insert(field->objectName(), valueOf(field));
    }
    const QHeaderView &header = *m_table.horizontalHeader();
    const int column = header.sortIndicatorSection();
    if (column >= 0 && column < m_table.source()->columnCount()) {
        filter.sortedBy =
            m_table.source()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
        filter.isDescending = header.sortIndicatorOrder() == Qt::DescendingOrder;
    }
    return filter;
}

bool SavedFilters::canApply(const SavedFilter &filter) const
{
    QString missing;
    if (!filter.sortedBy.isEmpty() && columnOf(m_table, filter.sortedBy) < 0)
        missing = filter.sortedBy;
    for (const QWidget *field : m_fields) {
        const QStringList choices = choicesOf(field);
        const QString words = filter.fields.value(field->objectName());
        if (!choices.isEmpty() && !words.isEmpty() && indexOf(choices, words) < 0)
            missing = words;
    }
    if (missing.isEmpty())
        return true;
    m_desk.messages.showWarning(
        tr("The filter “%1” was left out: it asks for “%2”, which this list no longer has. Choose "
           "what you want to see and save it again under the same name.")
            .arg(filter.name, missing));
    return false;
}

void SavedFilters::apply(const SavedFilter &filter)
{
    if (!canApply(filter))
        return;
    for (QWidget *field : std::as_const(m_fields)) {
        const auto value = filter.fields.constFind(field->objectName());
        if (value != filter.fields.constEnd())
            setValue(field, *value);
    }
    m_table.sortByColumn(filter.sortedBy.isEmpty() ? -1 : columnOf(m_table, filter.sortedBy),
        filter.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_last = filter.name;
}

void SavedFilters::fillMenu(QMenu &menu)
{
    const std::vector<SavedFilter> filters = read();
    const SavedFilter shown = current();
    const auto add = [&](const QString &text, auto act) {
        QAction *action = menu.addAction(text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const SavedFilter *chosen = nullptr;
    for (const SavedFilter &filter : filters) {
        const QString name = escapedMnemonic(filter.name);
        QAction *action = add(filter.isFirst ? tr("%1 (at opening)").arg(name) : name,
            [this, filter] { apply(filter); });
        action->setCheckable(true);
        action->setChecked(filter.showsTheSame(shown));
        if (filter.showsTheSame(shown) && (!chosen || filter.name == m_last))
            chosen = &filter;
    }
    if (filters.empty())
        menu.addAction(tr("No saved filter yet"))->setEnabled(false);
    menu.addSeparator();
    add(tr("&Show everything again"), [this] {
        apply(m_initial);
    })->setEnabled(!m_initial.showsTheSame(shown));
    add(tr("&Save this filter…"), [this] { save(); });
    if (!chosen)
        return;
    menu.addSeparator();
    QAction *first = add(tr("&Open the list with it"),
        [this, name = chosen->name, isFirst = chosen->isFirst] { openWith(name, !isFirst); });
    first->setCheckable(true);
    first->setChecked(chosen->isFirst);
    add(tr("&Rename…"), [this, name = chosen->name] { rename(name); });
    add(tr("&Delete"), [this, name = chosen->name] { remove(name); });
}

QString SavedFilters::askedName(const QString &title, const QString &initial)
{
    const auto typed = m_desk.dialogs.askText(title, tr("Name of the filter"), initial);
    if (!typed)
        return {};
    const auto name = base::cleanLine(*typed, tr("Name of the filter"), kLongestFilterName);
    if (!name) {
        m_desk.messages.showError(name.error());
        return {};
    }
    return *name;
}

void SavedFilters::save()
{
    std::vector<SavedFilter> filters = read();
    SavedFilter filter = current();
    filter.name = askedName(tr("Save this filter"), m_last);
    if (filter.name.isEmpty())
        return;
    if (const auto same = named(filters, filter.name); same != filters.end()) {
        filter.isFirst = same->isFirst;
        *same = filter;
    } else if (filters.size() >= kMostFilters) {
        m_desk.messages.showWarning(
            tr("This list already has %1 saved filters: delete one of them first.")
                .arg(kMostFilters));
        return;
    } else {
        filters.push_back(filter);
    }
    m_last = filter.name;
    keep(filters, tr("The filter “%1” is saved.").arg(filter.name));
}

void SavedFilters::rename(const QString &name)
{
    std::vector<SavedFilter> filters = read();
    const QString wanted = askedName(tr("Rename the filter"), name);
    const auto found = named(filters, name);
    if (wanted.isEmpty() || wanted == name || found == filters.end())
        return;
    if (named(filters, wanted) != filters.end()) {
        m_desk.messages.showWarning(
            tr("There already is a filter “%1”: choose another name.").arg(wanted));
        return;
    }
    found->name = wanted;
    m_last = wanted;
    keep(filters, tr("The filter is now called “%1”.").arg(wanted));
}

void SavedFilters::remove(const QString &name)
{
    std::vector<SavedFilter> filters = read();
    std::erase_if(filters, [&](const SavedFilter &filter) { return filter.name == name; });
    keep(filters, tr("The filter “%1” is deleted.").arg(name));
}

void SavedFilters::openWith(const QString &name, bool isFirst)
{
    std::vector<SavedFilter> filters = read();
    for (SavedFilter &filter : filters)
        filter.isFirst = isFirst && filter.name == name;
    keep(filters,
        isFirst ? tr("The list opens with “%1” from now on.").arg(name)
                : tr("The list opens without a filter from now on."));
}

void SavedFilters::keep(const std::vector<SavedFilter> &filters, const QString &notice)
{
    const QString user = m_user();
    const QString before = m_desk.preferences.savedFilters(user, m_list);
    m_desk.preferences.setSavedFilters(user, m_list, written(filters));
    Preferences &preferences = m_desk.preferences;
    m_desk.messages.undoable(notice, [&preferences, user, list = m_list, before]() -> base::Done {
        preferences.setSavedFilters(user, list, before);
        return {};
    });
}

} // namespace ui
