#include "ui/school/term_fields.h"

#include "ui/base/buttons.h"
#include "ui/base/date_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

TermFields::TermFields(const Theme &theme, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_more(makeButton(theme, tr("Add a term"), ButtonLook::Quiet, Icon::Plus))
    , m_less(makeButton(theme, tr("Remove the last"), ButtonLook::Quiet, Icon::Minus))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(6));
    for (int i = 0; i < school::kMostTerms; ++i) {
        auto *widget = new QWidget(this);
        Row row{widget, new QLineEdit, new DateField(theme, today), new DateField(theme, today)};
        row.name->setMaxLength(40);
        row.name->setObjectName(u"term%1Name"_s.arg(i + 1));
        row.first->setObjectName(u"term%1First"_s.arg(i + 1));
        row.last->setObjectName(u"term%1Last"_s.arg(i + 1));
        row.name->setAccessibleName(tr("Name of term %1").arg(i + 1));
        row.first->setAccessibleName(tr("First day of term %1").arg(i + 1));
        row.last->setAccessibleName(tr("Last day of term %1").arg(i + 1));
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(theme.px(6));
        line->addWidget(row.name, 4);
        line->addWidget(row.first, 5);
        line->addWidget(row.last, 5);
        column->addWidget(widget);
        m_rows[size_t(i)] = row;
    }
    m_more->setObjectName(u"moreTerms"_s);
    m_less->setObjectName(u"fewerTerms"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_more);
    buttons->addWidget(m_less);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showRows(m_count + 1);
        m_rows[size_t(m_count - 1)].name->setFocus();
    });
    connect(m_less, &QPushButton::clicked, this, [this] { showRows(m_count - 1); });
    showRows(0);
}

void TermFields::showRows(int count)
{
    m_count = count;
    for (int i = 0; i < school::kMostTerms; ++i) {
        const Row &row = m_rows[size_t(i)];
        row.widget->setVisible(i < count);
        if (i < count)
            continue;
        row.name->clear();
        row.first->setDate({});
        row.last->setDate({});
    }
    m_more->setVisible(count < school::kMostTerms);
    m_less->setVisible(count > 1);
}

void TermFields::setTerms(const std::vector<school::TermDates> &terms)
{
    showRows(int(terms.size()));
    for (size_t i = 0; i < terms.size(); ++i) {
        m_rows[i].name->setText(terms[i].name);
        m_rows[i].first->setDate(terms[i].firstDay);
        m_rows[i].last->setDate(terms[i].lastDay);
    }
}

std::vector<school::TermDates> TermFields::terms() const
{
    std::vector<school::TermDates> terms;
    for (size_t i = 0; i < size_t(m_count); ++i) {
        terms.push_back({m_rows[i].name->text(), m_rows[i].first->date().value_or(QDate()),
            m_rows[i].last->date().value_or(QDate())});
    }
    return terms;
}

} // namespace ui
