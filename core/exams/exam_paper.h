#pragma once

#include "core/base/result.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace exams {

namespace errors {
inline constexpr base::ErrorCode kBadExamPaper{"exams.bad-paper"};
} // namespace errors

// Entry: the sheet of a candidate with civil names and units, for the academy's form and to be
// signed (confirmation d'inscription). Simulation: the computation of a decision, never official.
// Convocation: when and where a candidate's papers are sat; the academy's own convocation prevails.
enum class ExamPaperKind { Entry, Simulation, Convocation };
[[nodiscard]] QString storedName(ExamPaperKind kind); // also the kind of the document
// Nothing for documents of other kinds.
[[nodiscard]] std::optional<ExamPaperKind> examPaperKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(ExamPaperKind kind);

inline constexpr int kExamPaperTemplate = 1;

struct ExamPaperFact {
    QString label;
    QString value;
    friend bool operator==(const ExamPaperFact &, const ExamPaperFact &) = default;
};

// What the paper says, frozen when it is issued. Its page is made from this alone.
struct ExamPaperSnapshot {
    ExamPaperKind kind = ExamPaperKind::Entry;
    school::Issuer issuer = {};
    QString registrationUuid = {};
    QString candidate = {}; // Léa Dupont
    QString subtitle = {};  // "CAP Métallier · session 2027"
    std::vector<ExamPaperFact> facts = {};
    QStringList columns = {};
    std::vector<QStringList> rows = {};
    QStringList sentences = {};
    QString warning = {};
    QStringList signatures = {}; // by hand, from left to right
    QDate issuedOn = {};
    friend bool operator==(const ExamPaperSnapshot &, const ExamPaperSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const ExamPaperSnapshot &snapshot);
// kBadExamPaper for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<ExamPaperSnapshot> examPaperFromJson(const QJsonObject &json);

struct ExamPaper {
    records::DocumentId document;
    ExamPaperSnapshot snapshot;
    // What the file lacks, to be written by hand: told before the paper is sent.
    QStringList missing = {};
};

} // namespace exams
