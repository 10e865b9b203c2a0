#pragma once

#include "core/base/ratio.h"
#include "core/base/result.h"
#include "core/school/ids.h"

#include <QString>

#include <optional>
#include <vector>

namespace security {
class Workspace;
}

namespace admissions {

// What became of the candidates of one source, workshop or year. Each counts once in each figure,
// whatever steps were skipped: who is enrolled was accepted.
struct Conversion {
    QString name; // empty: not known
    int candidates = 0;
    int stays = 0;        // made a discovery stay
    int observations = 0; // came for their third-form observation
    int accepted = 0;     // accepted at some time
    int enrolled = 0;
    int turnedAway = 0; // refused or withdrawn
    int enrolledAfterStay = 0;
    [[nodiscard]] base::Ratio ofStays() const { return {stays, candidates}; }
    [[nodiscard]] base::Ratio ofAccepted() const { return {accepted, candidates}; }
    [[nodiscard]] base::Ratio ofEnrolled() const { return {enrolled, candidates}; }
    [[nodiscard]] base::Ratio enrolledOfStays() const { return {enrolledAfterStay, stays}; }
};

enum class ConversionBy { Source, Workshop, Year };

// One row a source, workshop or year that has candidates. For Operation::ReadApplications: who has
// it for the own workshop gets that workshop's figures.
[[nodiscard]] base::Result<std::vector<Conversion>> conversions(
    security::Workspace &workspace, ConversionBy by, std::optional<school::SchoolYearId> year = {});
[[nodiscard]] Conversion together(const std::vector<Conversion> &parts);

} // namespace admissions
