#pragma once

#include "core/paperwork/requirement_service.h"
#include "core/school/workshop_service.h"
#include "ui/base/edited_list_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class IconButton;
class ListOutput;

// The papers the school asks for: of whom, from which age, in which order.
class RequirementsPage final : public EditedListPage {
    Q_OBJECT

public:
    RequirementsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    void buildPanel();
    void buildButtons();
    void fillWorkshops();
    [[nodiscard]] const paperwork::Requirement *edited() const;
    [[nodiscard]] QString workshopName(std::optional<school::WorkshopId> workshop) const;
    [[nodiscard]] paperwork::RequirementDetails typed() const;
    void fill();
    void edit(const paperwork::Requirement &changed, const QString &notice);
    void retireOrTakeUp();
    void move(int places);

    paperwork::RequirementService m_requirements;
    school::WorkshopService m_workshops;
    std::vector<paperwork::Requirement> m_rows;
    std::vector<school::Workshop> m_choices;
    QLineEdit *m_name;
    QComboBox *m_newcomers;
    QComboBox *m_majority;
    QComboBox *m_guardian;
    QComboBox *m_workshop;
    QSpinBox *m_from;
    QSpinBox *m_before;
    QCheckBox *m_bursary;
    QCheckBox *m_dated;
    QCheckBox *m_concerned;
    QCheckBox *m_sealed;
    QLineEdit *m_source;
    QPushButton *m_retire;
    IconButton *m_up;
    IconButton *m_down;
};

} // namespace ui
