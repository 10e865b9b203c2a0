#pragma once

#include "ui/base/cell_rows.h"
#include "ui/base/desk.h"
#include "ui/base/page.h"

#include <functional>

namespace ui {

class ListEditor;

// A page of the settings that is one list with its panel: what came of an edit is kept, shown and
// offered to be undone in one place. What the columns and fields mean is the page's.
class EditedListPage : public Page {
    Q_OBJECT

public:
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

protected:
    EditedListPage(
        const Desk &desk, const QString &name, std::vector<ListColumn> columns, QWidget *parent);

    [[nodiscard]] const Desk &desk() const { return m_desk; }
    [[nodiscard]] ListEditor &list() const { return *m_list; }
    void setRows(std::vector<CellRows::Row> rows); // the panel follows

    // What was typed could not be kept: beside its field, or in the bar.
    void refuse(const base::Error &error);
    void keep(qint64 key, const QString &notice, std::function<base::Done()> undo);

private:
    const Desk &m_desk;
    CellRows m_model;
    ListEditor *m_list;
};

} // namespace ui
