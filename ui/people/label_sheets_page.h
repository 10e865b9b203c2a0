#pragma once

#include "core/rosters/label_service.h"
#include "ui/base/edited_list_page.h"

#include <array>

class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

class ListOutput;

// The sheets of labels the school prints on, by their measures.
class LabelSheetsPage final : public EditedListPage {
    Q_OBJECT

public:
    LabelSheetsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    struct Length {
        const char *key;
        int rosters::LabelMeasures::*member;
        QLineEdit *field;
    };
    void addFields();
    void listen();
    [[nodiscard]] const rosters::LabelFormat *edited() const;
    void fill();
    // Nothing while a length cannot be read; its field says so.
    [[nodiscard]] std::optional<rosters::LabelMeasures> typed();
    void edit(const rosters::LabelFormat &changed, const QString &notice);
    void retireOrBringBack();

    rosters::LabelService m_labels;
    std::vector<rosters::LabelFormat> m_formats;
    QSpinBox *m_across;
    QSpinBox *m_down;
    std::array<Length, 6> m_lengths;
    QLineEdit *m_source;
    QPushButton *m_retire;
};

} // namespace ui
