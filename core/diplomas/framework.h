#pragma once

#include "core/diplomas/catalogue.h"
#include "core/diplomas/framework_names.h"
#include "core/diplomas/ids.h"
#include "core/security/permit.h"

#include <optional>
#include <vector>

namespace diplomas {

// A unit of the exam. Without a coefficient nobody has read it in the official text: nothing is
// computed with it, the suggestion included.
struct ExamUnit {
    ExamUnitId id;
    QString uuid;
    QString code;  // UP1
    QString paper; // EP1, the épreuve; may be empty
    QString label;
    UnitKind kind = UnitKind::Professional;
    std::optional<int> coefficientHundredths;
    std::optional<int> suggestedHundredths;
    ExamMode mode = ExamMode::Terminal;
    bool inProfessionalAverage = false;
    QString duration;
    QString source;
    std::optional<QDate> verifiedOn;
    QString note;
    int position = 0;
    bool retired = false;
    int rowVersion = 1;
    friend bool operator==(const ExamUnit &, const ExamUnit &) = default;
};

// What is seen at the bench. The short label heads narrow columns; equivalent: what it was renewed
// into, in this version or a later one.
struct Competency {
    CompetencyId id;
    QString uuid;
    CompetencyBlockId blockId;
    QString code;
    QString label;
    QString shortLabel;
    QString source;
    std::optional<QDate> verifiedOn;
    int position = 0;
    bool retired = false;
    std::optional<CompetencyId> equivalent;
    int rowVersion = 1;
    friend bool operator==(const Competency &, const Competency &) = default;
};

// Competencies in their order, the retired ones included.
struct CompetencyBlock {
    CompetencyBlockId id;
    QString uuid;
    QString code;
    QString label;
    std::optional<ExamUnitId> unitId;
    QString source;
    std::optional<QDate> verifiedOn;
    int position = 0;
    bool retired = false;
    int rowVersion = 1;
    std::vector<Competency> competencies;
    friend bool operator==(const CompetencyBlock &, const CompetencyBlock &) = default;
};

// One version of a diploma whole: what it is examined in and what is learned for it (référentiel).
// Units and blocks in their order, the retired ones included.
struct Framework {
    DiplomaVersionId version;
    QString uuid;
    DiplomaId diploma;
    QString title = {};     // of the diploma
    QString shortName = {}; // of the diploma
    DiplomaKind kind = DiplomaKind::Other;
    std::optional<QString> catalogueId = {};
    QString label = {}; // of the version; may be empty
    Sessions sessions = {};
    FrameworkState state = FrameworkState::Draft;
    std::optional<QDate> verifiedOn = {};
    std::optional<security::AccountId> verifier = {}; // who of the school did
    QString verifiedBy = {};                          // their name; empty without
    PassRule passRule = PassRule::None;
    bool unitsComplete = false; // every unit of the official text is here
    std::optional<DiplomaVersionId> follows = {};
    QString source = {};
    QString note = {};
    int rowVersion = 1;
    std::vector<ExamUnit> units = {};
    std::vector<CompetencyBlock> blocks = {};
};

// Units in use (not retired), in their order.
[[nodiscard]] std::vector<const ExamUnit *> activeUnits(const Framework &framework);
// Competencies in use, block by block: those of the columns of a grid.
[[nodiscard]] std::vector<const Competency *> activeCompetencies(const Framework &framework);
[[nodiscard]] const ExamUnit *unitOf(const Framework &framework, ExamUnitId id);
[[nodiscard]] const CompetencyBlock *blockOf(const Framework &framework, CompetencyBlockId id);
[[nodiscard]] const Competency *competencyOf(const Framework &framework, CompetencyId id);
// Compulsory units whose coefficient has to be typed before an exam can be computed. Nothing for
// rules without marks (titles, qualifications of a branch).
[[nodiscard]] std::vector<const ExamUnit *> unitsWithoutCoefficient(const Framework &framework);
// "C1.1 Réaliser un assemblage"; "UP1 Conduite en mode normal".
[[nodiscard]] QString nameOf(const Competency &competency);
[[nodiscard]] QString nameOf(const CompetencyBlock &block);
[[nodiscard]] QString nameOf(const ExamUnit &unit);
// What fits above a narrow column: the code, else the short label, else the label's beginning.
[[nodiscard]] QString headOf(const Competency &competency);
// "CAP CIP, sessions from 2014"; the label of the version when it has one.
[[nodiscard]] QString nameOf(const Framework &framework);

} // namespace diplomas
