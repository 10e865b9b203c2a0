#include "core/fees/names.h"

#include "core/people/party.h"
#include "core/people/student.h"
#include "core/storage/statement.h"

namespace fees {

QString studentName(const storage::Statement &row, int column)
{
    people::StudentDetails details;
    details.lastName = row.text(column);
    details.usedName = row.text(column + 1);
    details.firstNames = row.text(column + 2);
    details.usedFirstName = row.text(column + 3);
    return people::listName(details);
}

QString partyName(const storage::Statement &row, int column)
{
    people::PartyDetails details;
    details.lastName = row.text(column);
    details.firstName = row.text(column + 1);
    return people::letterName(details);
}

} // namespace fees
