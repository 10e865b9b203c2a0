#pragma once

#include "core/progress/scale_service.h"
#include "ui/base/edited_list_page.h"

class QLineEdit;
class QPushButton;

namespace ui {

class ListOutput;

// What the school looks at of know-how-to-be, in its order. What was used is retired, never
// renamed.
class AspectsPage final : public EditedListPage {
    Q_OBJECT

public:
    AspectsPage(const Desk &desk, security::Workspace &workspace, ListOutput &output,
        QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void reload() override;
    [[nodiscard]] QSet<QString> shows() const override;
    void save() override;

private:
    [[nodiscard]] const progress::Aspect *edited() const;
    void fill();
    void move(int by);
    void retireOrTakeUp();
    void ended(qint64 key, const QString &notice, const base::Result<security::Undo> &undo);

    progress::ScaleService m_service;
    std::vector<progress::Aspect> m_aspects;
    QLineEdit *m_name;
    QPushButton *m_retire;
};

} // namespace ui
