#pragma once

#include "core/follow_up/rule_service.h"
#include "ui/base/edited_list_page.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ListOutput;

// From how many half-days in a month on what is to be done, by age, each with its source.
class RulesPage final : public EditedListPage {
    Q_OBJECT

public:
    RulesPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    void buildPanel();
    [[nodiscard]] std::optional<follow_up::Rule>
    edited() const; // a copy: saving reads the list anew
    [[nodiscard]] follow_up::RuleDetails typed() const;
    void fill();
    void retireOrTakeUp();
    void ended(const base::Result<follow_up::ChangedRule> &changed, const QString &notice);

    follow_up::RuleService m_rules;
    std::vector<follow_up::Rule> m_rows;
    QLineEdit *m_label;
    QComboBox *m_counter;
    QSpinBox *m_atLeast;
    QComboBox *m_step;
    QPlainTextEdit *m_under16;
    QPlainTextEdit *m_from16;
    QPlainTextEdit *m_from18;
    QLineEdit *m_source;
    QPushButton *m_retire;
};

} // namespace ui
