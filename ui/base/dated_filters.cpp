#include "ui/base/dated_filters.h"

#include "ui/base/data_table.h"
#include "ui/base/date_field.h"
#include "ui/base/search_field.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {
constexpr int kDayWidth = 150;
}

DatedFilters::DatedFilters(
    const Desk &desk, DataTable &table, const Words &words, Reach reach, QWidget *parent)
    : QWidget(parent)
    , m_first(desk.clock.today().addDays(-reach.daysBack))
    , m_last(desk.clock.today().addDays(reach.daysAhead))
    , m_row(new QHBoxLayout(this))
    , m_search(new SearchField(desk.theme, words.hint))
    , m_from(new DateField(desk.theme, desk.clock.today()))
    , m_to(new DateField(desk.theme, desk.clock.today()))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(desk.theme.px(8));
    m_search->setObjectName(u"search"_s);
    m_row->addWidget(m_search, 1);
    const auto day = [&](DateField *field, const QString &name, const QString &spoken,
                         QDate first) {
        field->setObjectName(name);
        field->setAccessibleName(spoken);
        field->setDate(first);
        field->setMaximumWidth(desk.theme.px(kDayWidth));
        m_row->addWidget(field);
        connect(field, &TypedField::valueChanged, this, &DatedFilters::daysChanged);
    };
    day(m_from, u"from"_s, words.from, m_first);
    day(m_to, u"to"_s, words.to, m_last);
    connect(m_search, &QLineEdit::textChanged, &table, &DataTable::setFilterText);
    connect(m_search, &SearchField::leftDownwards, &table, [&table] { table.setFocus(); });
}

void DatedFilters::addField(QWidget *field)
{
    m_row->insertWidget(m_row->indexOf(m_from), field);
}

std::pair<QDate, QDate> DatedFilters::days() const
{
    return {m_from->date().value_or(m_first), m_to->date().value_or(m_last)};
}

void DatedFilters::setDays(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
}

QString DatedFilters::words() const
{
    return m_search->text().trimmed();
}

void DatedFilters::setWords(const QString &words)
{
    m_search->setText(words);
}

} // namespace ui
