#pragma once

#include "core/families/meals.h"
#include "ui/base/cell_rows.h"
#include "ui/base/list_output.h"
#include "ui/base/page.h"

class QLabel;

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

class DataTable;
class DateField;
class EmptyState;
class SearchField;
class ShownList;

// The meals of a day (repas): who eats, in which group, with what for the kitchen; to be printed.
// Opened from the home page.
class MealsPage final : public Page {
    Q_OBJECT

public:
    MealsPage(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void print() override;

private:
    void buildTable();
    void showEmptyState();

    const Desk m_desk;
    security::Workspace &m_workspace;
    families::MealsOfDay m_meals;
    CellRows m_rows;
    ListOutput m_output;
    SearchField *m_search;
    DateField *m_day;
    QLabel *m_unknown;
    DataTable *m_table;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui
