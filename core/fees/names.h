#pragma once

#include <QString>

namespace storage {
class Statement;
}

namespace fees {

// The columns a name is made of, of a student s and a party p.
inline const QString kStudentNameColumns =
    QStringLiteral("s.last_name, s.used_name, s.first_names, s.used_first_name");
inline const QString kPartyNameColumns = QStringLiteral("p.last_name, p.first_name");

// From those columns, the first of which is given: DUPONT Léa, and Marie Dupont.
[[nodiscard]] QString studentName(const storage::Statement &row, int column);
[[nodiscard]] QString partyName(const storage::Statement &row, int column);

} // namespace fees
