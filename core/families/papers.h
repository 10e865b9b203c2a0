#pragma once

#include "core/people/ids.h"
#include "core/security/undo.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace security {
class Workspace;
}

namespace families {

struct SituationPaperTag;
using SituationPaperId = base::Id<SituationPaperTag>;
struct SituationChangeTag;
using SituationChangeId = base::Id<SituationChangeTag>;

// What a change of situation may put out of date. Statement: of one payer.
enum class PaperKind { StudentSheet, EmergencySheet, Statement, Labels, StayAgreement };
inline constexpr std::array kPaperKinds{PaperKind::StudentSheet, PaperKind::EmergencySheet,
    PaperKind::Statement, PaperKind::Labels, PaperKind::StayAgreement};
[[nodiscard]] QString storedName(PaperKind kind);

// A paper to be printed anew.
struct Paper {
    PaperKind kind = PaperKind::StudentSheet;
    std::optional<people::PartyId> payer = {}; // of a statement
    QString payerName = {};
};
[[nodiscard]] QString titleOf(const Paper &paper);

// One that waits, since which change.
struct PaperToPrint {
    SituationPaperId id{0};
    people::StudentId student{0};
    QString studentName; // DUPONT Léa
    QDate effectiveOn;
    Paper paper;
};

// All SQL on situation_change and situation_paper.
class PaperRepository {
public:
    [[nodiscard]] static base::Result<SituationChangeId> addChange(
        security::Transaction &transaction, people::StudentId student, QDate effectiveOn,
        const QString &reason);
    [[nodiscard]] static base::Done addPapers(security::Transaction &transaction,
        SituationChangeId change, const std::vector<Paper> &papers);
    [[nodiscard]] static base::Done removeChange(
        security::Transaction &transaction, SituationChangeId change);
    [[nodiscard]] static base::Result<bool> setDone(
        security::Transaction &transaction, SituationPaperId paper, std::optional<QDate> on);
    // Those of one student, or of all; oldest change first.
    [[nodiscard]] static base::Result<std::vector<PaperToPrint>> waiting(
        storage::Database &database, const security::Permit &permit,
        std::optional<people::StudentId> student);
};

// The papers that wait. Operation::EditStudentFile.
[[nodiscard]] base::Result<std::vector<PaperToPrint>> papersToPrint(
    security::Workspace &workspace, std::optional<people::StudentId> student = {});
// Printed, or not needed: it waits no longer. The way back makes it wait again.
[[nodiscard]] base::Result<security::Undo> paperDone(
    security::Workspace &workspace, const PaperToPrint &paper);

} // namespace families
