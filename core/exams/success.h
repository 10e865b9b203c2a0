#pragma once

#include "core/base/ratio.h"
#include "core/diplomas/framework.h"
#include "core/exams/exam_list.h"
#include "core/exams/unit_entry.h"

#include <QString>

#include <vector>

namespace exams {

// The counts of one diploma in one session, and the three success rates made of them. The cohort is
// everybody who entered training for this diploma with this session as the planned one, whoever
// left on the way included; who needs a year more counts in it and not among its admitted.
struct DiplomaResults {
    QString name; // as the school writes it: "CAP Métallier"
    int registered = 0;
    int present = 0;
    int absent = 0;
    int admitted = 0;
    int partial = 0;
    int deferred = 0;
    int withHonours = 0; // of the admitted
    int cohort = 0;
    int cohortAdmitted = 0; // of the cohort

    [[nodiscard]] int presenceUnknown() const { return registered - present - absent; }
    // Present, and no official result typed in yet: they weigh on the rates until it is.
    [[nodiscard]] int awaited() const { return present - admitted - partial - deferred; }

    [[nodiscard]] base::Ratio ofPresent() const { return {admitted, present}; }
    [[nodiscard]] base::Ratio ofRegistered() const { return {admitted, registered}; }
    [[nodiscard]] base::Ratio ofCohort() const { return {cohortAdmitted, cohort}; }
    friend bool operator==(const DiplomaResults &, const DiplomaResults &) = default;
};

// All diplomas as one; its name is empty.
[[nodiscard]] DiplomaResults together(const std::vector<DiplomaResults> &diplomas);

// The same counts per workshop group, by name; whoever is in none comes last, under no name. A
// group has no cohort of its own.
[[nodiscard]] std::vector<DiplomaResults> resultsByGroup(const std::vector<ExamLine> &lines);

// What came of one unit of one diploma in a session. Kept marks and exemptions stand beside: nobody
// sat for them.
struct UnitResults {
    QString diplomaName;
    QString code;
    QString label;
    int entered = 0; // who was to sit for it
    int marked = 0;  // with a mark, or judged
    int passed = 0;  // 10 or more, or acquired
    int absent = 0;
    int kept = 0;
    int exempt = 0;
    Average mean = {}; // of the marks, each counting once

    [[nodiscard]] int awaited() const { return entered - marked - absent; }
    [[nodiscard]] base::Ratio ofMarked() const { return {passed, marked}; }
};

// The units of one diploma in their order; those nobody is entered for are left out.
[[nodiscard]] std::vector<UnitResults> unitResultsOf(
    const diplomas::Framework &framework, const std::vector<std::vector<UnitEntry>> &candidates);

// A unit at 10 or more (or an acquired block) of somebody the jury did not give the whole diploma,
// or who was absent: what a block certificate (attestation de blocs) is asked for.
struct BlockCertificate {
    ExamLine line;
    QString code;
    QString label;
    QString mark; // "12,5"; "Acquired"
};
[[nodiscard]] std::vector<BlockCertificate> certificatesOf(const ExamLine &line,
    const diplomas::Framework &framework, const std::vector<UnitEntry> &entries);

} // namespace exams
