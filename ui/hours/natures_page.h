#pragma once

#include "core/timetable/nature_service.h"
#include "ui/base/edited_list_page.h"

class QComboBox;
class QLineEdit;

namespace ui {

class ListOutput;

// The types of session: what the school calls them, and which count in the 2/3–1/3 balance.
class NaturesPage final : public EditedListPage {
    Q_OBJECT

public:
    NaturesPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    [[nodiscard]] std::optional<timetable::Nature> edited() const; // a copy: saving reads anew
    void fill();

    timetable::NatureService m_service;
    std::vector<timetable::Nature> m_natures;
    QLineEdit *m_label;
    QComboBox *m_countsAs;
};

} // namespace ui
