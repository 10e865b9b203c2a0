#pragma once

#include "core/paths/path_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/list_output.h"
#include "ui/base/page.h"

class QCheckBox;
class QComboBox;

namespace school {
class GroupService;
}

namespace ui {

class DataTable;
class EmptyState;
class SearchField;
class ShownList;

// Who has no decision of positioning yet, of all or of one group; Enter opens the path in the file.
// Opened from the list of students.
class PositioningPage final : public Page {
    Q_OBJECT

public:
    PositioningPage(const Desk &desk, security::Workspace &workspace,
        security::AccountService &accounts, school::GroupService &groups,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void showPlace(const Place &place) override;
    void print() override;

private:
    void buildTable();
    void fillGroups();
    void showEmptyState();

    const Desk m_desk;
    paths::PathService m_paths;
    school::GroupService &m_groups;
    CellRows m_rows;
    ListOutput m_output;
    SearchField *m_search;
    QComboBox *m_group;
    QCheckBox *m_unusual;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui
