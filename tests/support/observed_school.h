#pragma once

#include "core/progress/progress_service.h"
#include "tests/support/competency_rows.h"
#include "tests/support/workshop_school.h"

namespace support {

// The workshop school, whose four students prepare one diploma of two blocks: drilling and filing
// in the first, welding in the second. The director is at work; master and teacher are in charge of
// their groups.
struct ObservedSchool : WorkshopSchool {
    explicit ObservedSchool(AnySchool &on);

    void director() { signInAs(QStringLiteral("dir"), security::Role::Director); }
    [[nodiscard]] people::StudentId student(size_t at);
    [[nodiscard]] progress::LevelId level(int digit);
    [[nodiscard]] progress::ObservationDetails seen(
        size_t at, diplomas::CompetencyId competency, int digit, QDate day = kMonday);
    // One of each, written as whoever is at work.
    progress::Observation observe(
        size_t at, diplomas::CompetencyId competency, int digit, QDate day = kMonday);
    progress::DecidedLevel decide(size_t at, diplomas::CompetencyId competency, int digit);
    [[nodiscard]] progress::Grid grid();
    [[nodiscard]] progress::StudentProgress progressOf(size_t at);

    diplomas::DiplomaVersionId diploma;
    diplomas::CompetencyId drilling;
    diplomas::CompetencyId filing;
    diplomas::CompetencyId welding;
    progress::ProgressService progress;
};

} // namespace support
