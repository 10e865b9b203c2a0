#include "ui/base/edited_list_page.h"

#include "ui/base/edit_panel.h"
#include "ui/base/list_editor.h"

#include <QHBoxLayout>

namespace ui {

EditedListPage::EditedListPage(
    const Desk &desk, const QString &name, std::vector<ListColumn> columns, QWidget *parent)
    : Page(parent)
    , m_desk(desk)
    , m_model(std::move(columns))
    , m_list(new ListEditor(desk, name, m_model, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list);
}

void EditedListPage::print()
{
    m_list->print();
}

bool EditedListPage::hasUnsavedWork() const
{
    return m_list->panel().isDirty();
}

void EditedListPage::setRows(std::vector<CellRows::Row> rows)
{
    m_model.setRows(std::move(rows));
    m_list->reloaded();
    emit headingChanged();
}

void EditedListPage::refuse(const base::Error &error)
{
    m_list->panel().showError(error, m_desk.messages);
}

void EditedListPage::keep(qint64 key, const QString &notice, std::function<base::Done()> undo)
{
    m_list->panel().setClean();
    reload();
    m_list->saved(key);
    m_desk.messages.undoable(notice, std::move(undo));
}

} // namespace ui
