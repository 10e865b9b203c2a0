#pragma once

#include "core/enrolment/own_students.h"
#include "core/security/permit.h"
#include "core/storage/statement.h"

// The queries of this folder for everybody, or for one's own students alone: they join enrolment e
// and end in their WHERE.
namespace hours {

[[nodiscard]] inline QString narrowed(
    const QString &sql, const security::Permit &permit, const QString &order = {})
{
    if (permit.reach() != security::Reach::Own)
        return sql + order;
    return sql + QStringLiteral(" AND e.student_id IN (") + enrolment::ownStudentIds()
        + QLatin1Char(')') + order;
}

[[nodiscard]] inline base::Done run(
    storage::Statement &statement, const security::Permit &permit, QVariantList values)
{
    if (permit.reach() == security::Reach::Own)
        values << storage::bound(permit.account());
    return statement.execute(values);
}

} // namespace hours
