#pragma once

#include "core/people/ids.h"
#include "core/registers/paper.h"
#include "core/school/ids.h"
#include "core/security/transaction.h"

#include <optional>
#include <vector>

namespace security {
class Workspace;
}

namespace registers {

// Days inclusive; at most kLongestPeriod days and never the future.
struct PaperPeriod {
    QDate from;
    QDate to;
};
inline constexpr int kLongestPeriod = 3 * 366;

// Issues registers, attestations and summaries, kept as issued. Operation::QualifyAbsences: they
// are the office's. Errors: kBadPeriod, kNoSession, kNotEnrolled.
class RegisterService {
public:
    explicit RegisterService(security::Workspace &workspace);

    [[nodiscard]] base::Result<IssuedPaper> daily(school::GroupId group, QDate day);
    // Of the calendar month of a day, until today.
    [[nodiscard]] base::Result<IssuedPaper> monthly(school::GroupId group, QDate month);
    // Without a group: of the whole school.
    [[nodiscard]] base::Result<IssuedPaper> late(
        std::optional<school::GroupId> group, const PaperPeriod &period);
    [[nodiscard]] base::Result<IssuedPaper> hours(
        people::StudentId student, const PaperPeriod &period);
    [[nodiscard]] base::Result<IssuedPaper> statement(
        people::StudentId student, const PaperPeriod &period);
    // Of the calendar month of a day, until today.
    [[nodiscard]] base::Result<IssuedPaper> absences(people::StudentId student, QDate month);

    // The pages as first printed; kept with the document.
    [[nodiscard]] base::Done keepPrinted(records::DocumentId document, const QByteArray &pdf);
    // What was issued about a group, of these kinds, oldest first.
    [[nodiscard]] base::Result<std::vector<IssuedPaper>> issuedAbout(school::GroupId group);

private:
    security::Workspace &m_workspace;
};

} // namespace registers
