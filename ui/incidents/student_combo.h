#pragma once

#include "core/people/ids.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace security {
class Workspace;
}

namespace ui {

// One young person of those at school, chosen by typing a part of the name.
class StudentCombo final : public QComboBox {
    Q_OBJECT

public:
    explicit StudentCombo(security::Workspace &workspace, QWidget *parent = nullptr);
    void choose(people::StudentId student);
    [[nodiscard]] std::optional<people::StudentId> student() const; // nobody: no such name
    [[nodiscard]] QString studentName() const;
};

} // namespace ui
