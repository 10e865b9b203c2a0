#pragma once

#include "ui/base/desk.h"
#include "ui/diplomas/diploma_services.h"
#include "ui/diplomas/framework_rows.h"

#include <QWidget>

namespace ui {

class DataTable;
class EmptyState;
class ListOutput;
class PillLabel;
class SearchField;
class ShownList;

// The versions of the diplomas the school prepares, and what each still lacks.
class FrameworkList final : public QWidget {
    Q_OBJECT

public:
    FrameworkList(const Desk &desk, const DiplomaServices &services, QWidget *parent = nullptr);

    void setFrameworks(const std::vector<diplomas::Framework> &frameworks);
    void print();
    void select(diplomas::DiplomaVersionId version);
    [[nodiscard]] std::optional<diplomas::DiplomaVersionId> current() const;

signals:
    void opened(qint64 version);
    void addWanted();

private:
    const Desk m_desk;
    CellRows m_rows;
    ListOutput *m_output;
    DataTable *m_table;
    SearchField *m_search;
    PillLabel *m_count;
    EmptyState *m_empty;
    ShownList *m_shown = nullptr;
};

} // namespace ui
