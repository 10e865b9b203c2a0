#pragma once

#include "core/security/threshold_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QLabel;
class QLineEdit;

namespace ui {

class ListEditor;

// The school's targets and bounds, each with where it comes from and when it was looked up.
class ThresholdsPage final : public Page {
    Q_OBJECT

public:
    ThresholdsPage(const Desk &desk, security::Workspace &workspace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    [[nodiscard]] const security::ThresholdRow *edited() const;
    void fill();

    const Desk &m_desk;
    security::Workspace &m_workspace;
    security::ThresholdService m_service;
    std::vector<security::ThresholdRow> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_value;
    QLineEdit *m_source;
    QLabel *m_hint;
    QLabel *m_verified;
};

} // namespace ui
