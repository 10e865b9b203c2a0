#pragma once

#include "core/base/clock.h"
#include "core/sample/sample_school.h"
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

// What a founded school begins with: the codes and natures of the higher folders.
[[nodiscard]] std::vector<school::Seed> foundingSeeds();

// Makes a sample school in a new file, complete or absent.
[[nodiscard]] base::Result<std::vector<sample::SampleAccount>> makeSampleFile(
    const QString &path, const sample::Wish &wish, const sample::Progress &progress = {});

} // namespace app
