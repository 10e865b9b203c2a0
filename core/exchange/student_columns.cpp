#include "core/exchange/student_columns.h"

#include "core/base/contact_formats.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

ExportColumn columnOf(StudentColumn column)
{
    switch (column) {
    case StudentColumn::Name:
        return {QCoreApplication::translate("exchange", "Student"), ColumnKind::Text, u"name"_s};
    case StudentColumn::Workshop:
        return {QCoreApplication::translate("exchange", "Workshop group"), ColumnKind::Text,
            u"workshop"_s};
    case StudentColumn::Theory:
        return {
            QCoreApplication::translate("exchange", "Theory group"), ColumnKind::Text, u"theory"_s};
    case StudentColumn::Path:
        return {QCoreApplication::translate("exchange", "Diploma in view"), ColumnKind::Text,
            u"path"_s};
    case StudentColumn::BirthDate:
        return {QCoreApplication::translate("exchange", "Birth date"), ColumnKind::Date,
            u"birth-date"_s};
    case StudentColumn::Phone:
        return {QCoreApplication::translate("exchange", "Phone"), ColumnKind::Text, u"phone"_s};
    case StudentColumn::Contact:
        return {
            QCoreApplication::translate("exchange", "Call first"), ColumnKind::Text, u"contact"_s};
    case StudentColumn::ContactPhone:
        return {QCoreApplication::translate("exchange", "Contact"), ColumnKind::Text,
            u"contact-phone"_s};
    case StudentColumn::Missing:
        return {
            QCoreApplication::translate("exchange", "To complete"), ColumnKind::Text, u"missing"_s};
    case StudentColumn::State:
        return {QCoreApplication::translate("exchange", "Situation"), ColumnKind::Text, u"state"_s};
    }
    return {};
}

ExportCell cellOf(const enrolment::StudentRow &row, StudentColumn column)
{
    switch (column) {
    case StudentColumn::Name:
        return row.listName();
    case StudentColumn::Workshop:
        return row.workshopName;
    case StudentColumn::Theory:
        return row.theoryName;
    case StudentColumn::Path:
        return enrolment::pathText(row.diplomaName, row.yearOfPath, row.plannedYears);
    case StudentColumn::BirthDate:
        return row.birthDate;
    case StudentColumn::Phone:
        return base::shownPhone(row.phone);
    case StudentColumn::Contact:
        return row.contactName;
    case StudentColumn::ContactPhone:
        return base::shownPhone(row.contactPhone);
    case StudentColumn::Missing:
        return enrolment::missingWords(row.flags).join(u", "_s);
    case StudentColumn::State:
        return row.flags & enrolment::StudentFlag::Archived
            ? QCoreApplication::translate("exchange", "Archived")
            : enrolment::titleOf(row.state);
    }
    return {};
}

bool isDetail(StudentColumn column)
{
    switch (column) {
    case StudentColumn::BirthDate:
    case StudentColumn::Phone:
    case StudentColumn::Contact:
    case StudentColumn::ContactPhone:
        return true;
    case StudentColumn::Name:
    case StudentColumn::Workshop:
    case StudentColumn::Theory:
    case StudentColumn::Path:
    case StudentColumn::Missing:
    case StudentColumn::State:
        return false;
    }
    return true;
}

} // namespace exchange
