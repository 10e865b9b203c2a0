#pragma once

#include "core/school/workshop_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QLineEdit;
class QPushButton;

namespace ui {

class ListEditor;
class ListOutput;

// The workshops of the school and their trades.
class WorkshopsPage final : public Page {
    Q_OBJECT

public:
    WorkshopsPage(const Desk &desk, security::Workspace &workspace,
        school::WorkshopService &workshops, ListOutput &output, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] const school::Workshop *edited() const;
    void fill();
    void edit(const school::Workshop &changed, const QString &notice);
    void archiveOrBringBack();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    school::WorkshopService &m_workshops;
    std::vector<school::Workshop> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_name;
    QLineEdit *m_trade;
    QPushButton *m_archive;
};

} // namespace ui
