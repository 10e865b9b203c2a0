#pragma once

#include "core/progress/scale_service.h"
#include "ui/base/edited_list_page.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class ListOutput;

// The scale of the school: the levels of its competencies, from the lowest up, the key of each and
// from where on a competency counts as acquired. What was used is retired, never renamed.
class LevelsPage final : public EditedListPage {
    Q_OBJECT

public:
    LevelsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    [[nodiscard]] const progress::Level *edited() const;
    void fill();
    void move(int by);
    void retireOrTakeUp();
    void ended(qint64 key, const QString &notice, const base::Result<security::Undo> &undo);

    progress::ScaleService m_service;
    progress::Scale m_scale;
    QLineEdit *m_name;
    QComboBox *m_digit;
    QCheckBox *m_acquired;
    QPushButton *m_retire;
};

} // namespace ui
