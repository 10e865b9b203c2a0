#include "core/base/contact_formats.h"
#include "core/enrolment/student_file.h"
#include "core/exchange/list_columns.h"
#include "core/exchange/school_list_makers.h"
#include "core/exchange/student_columns.h"
#include "core/security/workspace.h"

using namespace Qt::Literals::StringLiterals;

namespace exchange::lists {

namespace {

using enrolment::StudentFile;
using enrolment::StudentRow;

// Who is or was enrolled in the year.
base::Result<std::vector<StudentRow>> enrolledIn(
    security::Workspace &workspace, const school::SchoolYear &year)
{
    ET_ASSIGN(auto rows, enrolment::studentList(workspace, {year.id, false}));
    std::erase_if(rows, [](const StudentRow &row) { return !row.enrolment; });
    return rows;
}

struct Person {
    StudentFile file;
    QString address; // today's home
};

struct FamilyRow {
    QString student;
    people::Contact contact;
    QString address;
};

QString homeOn(const std::vector<people::AddressUse> &addresses, QDate day)
{
    for (const people::AddressUse &use : addresses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(day))
            return people::oneLine(use.postal);
    }
    return {};
}

base::Result<std::vector<Person>> personsOf(
    security::Workspace &workspace, const school::SchoolYear &year)
{
    ET_ASSIGN(const auto rows, enrolledIn(workspace, year));
    enrolment::StudentFileService service(workspace);
    const QDate today = workspace.clock().today();
    std::vector<Person> persons;
    for (const StudentRow &row : rows) {
        ET_ASSIGN(StudentFile file, service.file(row.id));
        QString address = homeOn(file.addresses, today);
        persons.push_back({std::move(file), std::move(address)});
    }
    return persons;
}

QString yesOrNo(bool answer)
{
    return answer ? QCoreApplication::translate("exchange", "yes")
                  : QCoreApplication::translate("exchange", "no");
}

const people::StudentDetails &details(const Person &person)
{
    return person.file.student.details;
}

constexpr ListColumn<Person> kFileColumns[]{
    {"last-name", QT_TRANSLATE_NOOP("exchange", "Last name"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).lastName; }},
    {"used-name", QT_TRANSLATE_NOOP("exchange", "Used name"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).usedName; }},
    {"first-names", QT_TRANSLATE_NOOP("exchange", "First names"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).firstNames; }},
    {"sex", QT_TRANSLATE_NOOP("exchange", "Sex"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return people::storedName(details(p).sex); }},
    {"birth-date", QT_TRANSLATE_NOOP("exchange", "Birth date"), ColumnKind::Date,
        [](const Person &p) -> ExportCell { return details(p).birthDate; }},
    {"birth-place", QT_TRANSLATE_NOOP("exchange", "Birth place"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).birthPlace; }},
    {"ine", QT_TRANSLATE_NOOP("exchange", "INE"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).ine; }},
    {"phone", QT_TRANSLATE_NOOP("exchange", "Phone"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return base::shownPhone(details(p).phone); }},
    {"email", QT_TRANSLATE_NOOP("exchange", "E-mail"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return details(p).email; }},
    {"address", QT_TRANSLATE_NOOP("exchange", "Address"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.address; }},
    {"meals", QT_TRANSLATE_NOOP("exchange", "Meals"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return people::mealText(p.file.daily); }},
    {"kitchen", QT_TRANSLATE_NOOP("exchange", "For the kitchen"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.mealNote; }},
    {"exits", QT_TRANSLATE_NOOP("exchange", "Permission to go out"), ColumnKind::Text,
        [](const Person &p) -> ExportCell {
            return p.file.daily.exits == people::ExitPermission::Unknown
                ? QString()
                : people::titleOf(p.file.daily.exits);
        }},
    {"image-right", QT_TRANSLATE_NOOP("exchange", "Image right"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return people::imageText(p.file.daily); }},
    {"transport", QT_TRANSLATE_NOOP("exchange", "Transport"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.transport; }},
    {"jacket", QT_TRANSLATE_NOOP("exchange", "Jacket size"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.clothingSize; }},
    {"trousers", QT_TRANSLATE_NOOP("exchange", "Trousers size"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.trousersSize; }},
    {"shoes", QT_TRANSLATE_NOOP("exchange", "Shoe size"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.shoeSize; }},
    {"gloves", QT_TRANSLATE_NOOP("exchange", "Glove size"), ColumnKind::Text,
        [](const Person &p) -> ExportCell { return p.file.daily.gloveSize; }},
};

constexpr ListColumn<FamilyRow> kFamilyColumns[]{
    {"student", QT_TRANSLATE_NOOP("exchange", "Student"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell { return row.student; }},
    {"contact", QT_TRANSLATE_NOOP("exchange", "Contact"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return people::listName(row.contact.party.details);
        }},
    {"relation", QT_TRANSLATE_NOOP("exchange", "Relation"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return people::titleOf(row.contact.link.details.relation);
        }},
    {"phone", QT_TRANSLATE_NOOP("exchange", "Phone"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return base::shownPhone(people::phoneToCall(row.contact));
        }},
    {"email", QT_TRANSLATE_NOOP("exchange", "E-mail"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell { return row.contact.party.details.email; }},
    {"address", QT_TRANSLATE_NOOP("exchange", "Address"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell { return row.address; }},
    {"legal-representative", QT_TRANSLATE_NOOP("exchange", "Legal representative"),
        ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return yesOrNo(row.contact.link.details.legalRepresentative);
        }},
    {"receives-mail", QT_TRANSLATE_NOOP("exchange", "Receives the mail"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return yesOrNo(row.contact.link.details.receivesMail);
        }},
    {"pays", QT_TRANSLATE_NOOP("exchange", "Pays"), ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell { return yesOrNo(row.contact.link.details.pays); }},
    // A list of addresses without it would invite to write to somebody a judge keeps away.
    {"restricted", QT_TRANSLATE_NOOP("exchange", "Contact restricted by a decision"),
        ColumnKind::Text,
        [](const FamilyRow &row) -> ExportCell {
            return yesOrNo(row.contact.link.details.restricted);
        }},
};

} // namespace

Made students(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto rows, enrolledIn(workspace, year));
    ListExport list{title, {}, {}};
    for (const StudentColumn column : kStudentColumns) {
        if (!isDetail(column))
            list.columns.push_back(columnOf(column));
    }
    for (const StudentRow &row : rows) {
        auto &cells = list.rows.emplace_back();
        for (const StudentColumn column : kStudentColumns) {
            if (!isDetail(column))
                cells.push_back(cellOf(row, column));
        }
    }
    return list;
}

Made files(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto persons, personsOf(workspace, year));
    return listOf<Person>(title, kFileColumns, persons);
}

Made families(security::Workspace &workspace, const school::SchoolYear &year, const QString &title)
{
    ET_ASSIGN(const auto persons, personsOf(workspace, year));
    const QDate today = workspace.clock().today();
    std::vector<FamilyRow> rows;
    for (const Person &person : persons) {
        for (const enrolment::FileContact &contact : person.file.contacts) {
            if (contact.contact.link.dates.contains(today)) {
                rows.push_back({people::listName(details(person)), contact.contact,
                    homeOn(contact.addresses, today)});
            }
        }
    }
    return listOf<FamilyRow>(title, kFamilyColumns, rows);
}

} // namespace exchange::lists
