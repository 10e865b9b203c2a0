#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace security {
class Permit;
class Transaction;
} // namespace security
namespace storage {
class Database;
}

namespace timetable {

// What the minutes of a nature count as in the 2/3–1/3 balance.
enum class CountsAs { Practice, Theory, Neither };

// The nature of a session ("type de séance"). A code table: labels may be changed by the school,
// and what a nature counts as too ([K] for support, exam and placement: practice or excluded).
struct Nature {
    QString code;
    QString label;
    CountsAs countsAs;
};

// The codes of the natures every school begins with.
namespace natures {
inline const QString kWorkshopOrder = QStringLiteral("workshop-order");
inline const QString kWorkshopExercise = QStringLiteral("workshop-exercise");
inline const QString kTheoryGeneral = QStringLiteral("theory-general");
inline const QString kTheoryVocational = QStringLiteral("theory-vocational");
inline const QString kSupport = QStringLiteral("support");
inline const QString kExam = QStringLiteral("exam");
inline const QString kPlacement = QStringLiteral("placement");
inline const QString kOther = QStringLiteral("other");
} // namespace natures

class NatureRepository {
public:
    // Operation: the eight natures, when a school is founded. What is there already stays as it is.
    [[nodiscard]] static base::Done seed(security::Transaction &transaction);
    // In the order of lists. permit: any that reads the timetable or the hours.
    [[nodiscard]] static base::Result<std::vector<Nature>> all(
        storage::Database &database, const security::Permit &permit);
    // Label and count; false when before is not what is stored.
    [[nodiscard]] static base::Result<bool> update(
        security::Transaction &transaction, const Nature &before, const Nature &wanted);
};

[[nodiscard]] QString storedName(CountsAs countsAs); // "practice"
[[nodiscard]] CountsAs countsAsFrom(const QString &name);

} // namespace timetable
