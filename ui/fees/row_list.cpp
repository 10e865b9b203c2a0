#include "ui/fees/row_list.h"

#include "ui/base/buttons.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

RowList::RowList(const Theme &theme, const QString &name, const QString &addLabel,
    std::function<Fields()> make, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_make(std::move(make))
    , m_lines(new QVBoxLayout)
    , m_add(makeButton(theme, addLabel, ButtonLook::Secondary, Icon::Plus, this))
{
    m_add->setObjectName(name + u"Add"_s);
    m_lines->setSpacing(theme.px(8));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    column->addLayout(m_lines);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const Fields fields = addRow();
        fields.front()->setFocus(Qt::OtherFocusReason);
        emit rowAdded();
        emit changed();
    });
}

RowList::Fields RowList::addRow()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.px(8));
    const Fields fields = m_make();
    const QString number = QString::number(m_rows.size());
    for (QWidget *field : fields) {
        field->setObjectName(field->objectName() + number);
        const bool mayGrow = field->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed
            && field->maximumWidth() == QWIDGETSIZE_MAX;
        row->addWidget(field, mayGrow ? 1 : 0);
    }
    auto *remove = new IconButton(m_theme, Icon::Trash, tr("Remove the line"), line);
    remove->setObjectName(m_name + u"Remove"_s + number);
    row->addWidget(remove);
    m_lines->addWidget(line);
    line->setEnabled(m_isEditable);
    m_rows.push_back(fields);
    m_widgets += line;
    connect(remove, &QToolButton::clicked, this, [this, line, fields] { removeRow(line, fields); });
    return fields;
}

void RowList::removeRow(QWidget *line, const Fields &fields)
{
    std::erase(m_rows, fields);
    m_widgets.removeOne(line);
    line->hide();
    line->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void RowList::clear()
{
    for (QWidget *line : std::as_const(m_widgets)) {
        line->hide();
        line->deleteLater();
    }
    m_widgets.clear();
    m_rows.clear();
}

void RowList::setEditable(bool isEditable)
{
    m_isEditable = isEditable;
    m_add->setVisible(isEditable);
    for (QWidget *line : std::as_const(m_widgets))
        line->setEnabled(isEditable);
}

} // namespace ui
