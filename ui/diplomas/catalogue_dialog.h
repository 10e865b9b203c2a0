#pragma once

#include "core/diplomas/diploma.h"
#include "ui/base/task_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

// An entry of the shipped catalogue, with what nobody could read of it; or, where the school may
// make its own, a title and a short name.
class CatalogueDialog final : public TaskDialog {
    Q_OBJECT

public:
    enum class Use { AddDiploma, Attach };

    // proposed: the entry a short name means best; may be empty.
    CatalogueDialog(const Theme &theme, Use use, const QString &subtitle, const QString &proposed,
        QWidget *parent);

    [[nodiscard]] QString catalogueId() const; // empty: the school's own
    [[nodiscard]] QString ownTitle() const;
    [[nodiscard]] QString shortName() const;
    [[nodiscard]] diplomas::DiplomaKind kind() const;

private:
    void addOwnFields();
    void showChoice();

    Use m_use;
    QComboBox *m_entry;
    QLabel *m_missing;
    QLineEdit *m_title;
    QLineEdit *m_short;
    QComboBox *m_kind;
};

} // namespace ui
