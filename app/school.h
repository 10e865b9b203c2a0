#pragma once

#include "core/base/clock.h"
#include "core/storage/opening.h"
#include "ui/shell/open_school.h"

namespace app {

// One opened school: the file, who works in it, and every service over it. The one place where the
// services are put together; the window sees it as ui::OpenSchool.
class School final : public ui::OpenSchool {
public:
    [[nodiscard]] static base::Result<std::unique_ptr<School>> open(const QString &path,
        const base::Clock &clock, security::PasswordCost cost,
        storage::FileLock::TakeOver takeOver = storage::FileLock::TakeOver::OnlyStale);
    ~School() override;

    [[nodiscard]] security::Workspace &workspace() override { return *m_workspace; }
    [[nodiscard]] security::AccountService &accounts() override { return m_accounts; }
    [[nodiscard]] QString schoolName() const override;
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] QString fileName() const override;
    [[nodiscard]] QString yearLabel() const override;
    [[nodiscard]] QString warning() const override { return m_opened.warning; }
    [[nodiscard]] bool needsSecondPlace() const override;
    [[nodiscard]] std::vector<ui::PageEntry> pages() override;
    [[nodiscard]] std::vector<ui::Found> find(const QString &text) override;

private:
    School(storage::Opened opened, const base::Clock &clock, security::PasswordCost cost);
    storage::Opened m_opened;
    std::unique_ptr<security::Workspace> m_workspace;
    security::AccountService m_accounts;
};

} // namespace app
