#pragma once

#include "tests/support/school_file.h"

#include <functional>

namespace support {

// Runs a test's body on a new migrated school file, then on an empty migrated PostgreSQL database
// when PostgreSQL 15 is installed (else that half is skipped, with its reason in the final count).
// Each is a section of its own: the body may hold sections. It must not change the schema.
void onBothEngines(const std::function<void(AnySchool &)> &body);

// The same on data that nobody has founded yet: the audit trail has no key.
void onBothEnginesUnfounded(const std::function<void(AnySchool &)> &body);

} // namespace support
