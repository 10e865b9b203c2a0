#pragma once

#include "core/absences/reason_service.h"
#include "ui/base/edited_list_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class ListOutput;

// The reasons of absences: what registers print, and how the law looks at each.
class ReasonsPage final : public EditedListPage {
    Q_OBJECT

public:
    ReasonsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    void buildPanel();
    [[nodiscard]] std::optional<absences::Reason>
    edited() const; // a copy: saving reads the list anew
    [[nodiscard]] absences::ReasonDetails typed() const;
    void fill();
    void retireOrTakeUp();
    void ended(const base::Result<absences::ChangedReason> &changed, const QString &notice);

    absences::ReasonService m_reasons;
    std::vector<absences::Reason> m_rows;
    QLineEdit *m_label;
    QLineEdit *m_short;
    QComboBox *m_effect;
    QComboBox *m_standing;
    QLineEdit *m_source;
    QPushButton *m_retire;
};

} // namespace ui
