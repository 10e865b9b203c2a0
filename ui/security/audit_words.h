#pragma once

#include "core/security/audit_trail.h"

namespace ui {

// What an entry of the audit trail says to people: « Élève : modification ». An action this program
// does not know keeps its name in code.
[[nodiscard]] QString actionTitle(const security::AuditEntry &entry);

} // namespace ui
