#pragma once

#include "core/base/clock.h"
#include "core/security/password.h"
#include "ui/shell/open_school.h"

namespace app {

// Opens, founds and samples schools for the window and for the command line.
class SchoolDoor final : public ui::SchoolDoor {
public:
    // clock must outlive the door and the schools it opens.
    SchoolDoor(const base::Clock &clock, security::PasswordCost cost);

    [[nodiscard]] base::Result<std::unique_ptr<ui::OpenSchool>> open(
        const QString &path, storage::FileLock::TakeOver takeOver) override;
    [[nodiscard]] base::Result<QString> found(const ui::NewSchool &school) override;
    [[nodiscard]] base::Result<QString> makeSample(const QString &path) override;

private:
    const base::Clock &m_clock;
    security::PasswordCost m_cost;
};

} // namespace app
