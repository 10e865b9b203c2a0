#pragma once

#include "core/hours/target_service.h"
#include "ui/base/edited_list_page.h"

class QLineEdit;
class QPushButton;

namespace ui {

class ListOutput;

// What the balance of each diploma is judged by: the school's target, or one of its own.
class TargetsPage final : public EditedListPage {
    Q_OBJECT

public:
    TargetsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    [[nodiscard]] const hours::TargetRow *edited() const;
    void fill();
    void clear();
    // After a use case: what it said, or its error beside the field.
    void done(const base::Result<security::Edited> &result, const QString &notice);

    hours::TargetService m_service;
    std::vector<hours::TargetRow> m_rows;
    QLineEdit *m_share;
    QLineEdit *m_green;
    QLineEdit *m_red;
    QLineEdit *m_source;
    QPushButton *m_clear;
};

} // namespace ui
