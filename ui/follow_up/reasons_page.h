#pragma once

#include "core/absences/reason_service.h"
#include "ui/base/cell_rows.h"
#include "ui/base/page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class ListEditor;
class ListOutput;

// The reasons of absences: what registers print, and how the law looks at each.
class ReasonsPage final : public Page {
    Q_OBJECT

public:
    ReasonsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;
    void print() override;
    [[nodiscard]] bool hasUnsavedWork() const override;

private:
    void buildPanel();
    [[nodiscard]] std::optional<absences::Reason>
    edited() const; // a copy: saving reads the list anew
    [[nodiscard]] absences::ReasonDetails typed() const;
    void fill();
    void retireOrTakeUp();
    void ended(const base::Result<absences::ChangedReason> &changed, const QString &notice);

    const Desk &m_desk;
    absences::ReasonService m_reasons;
    std::vector<absences::Reason> m_rows;
    CellRows m_model;
    ListEditor *m_list;
    QLineEdit *m_label;
    QLineEdit *m_short;
    QComboBox *m_effect;
    QComboBox *m_standing;
    QLineEdit *m_source;
    QPushButton *m_retire;
};

} // namespace ui
