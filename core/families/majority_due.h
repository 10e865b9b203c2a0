#pragma once

#include "core/base/result.h"
#include "core/people/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace security {
class Workspace;
}

namespace families {

// A young person who is or comes of age soon and whose choice of who is written to is not recorded.
struct MajorityDue {
    people::StudentId student{0};
    QString name;   // DUPONT Léa
    QDate majority; // the 18th birthday
};

// Among those enrolled or about to be, soonest birthday first; how long before the birthday is a
// setting. For Operation::EditStudentFile.
[[nodiscard]] base::Result<std::vector<MajorityDue>> choicesDue(security::Workspace &workspace);

} // namespace families
