#include "core/exchange/student_import_row.h"

#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/exchange/student_import_cells.h"
#include "core/exchange/student_import_values.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr int kShownOfValue = 100;
constexpr std::array kHome{ImportField::AddressLine1, ImportField::AddressLine2,
    ImportField::Commune, ImportField::PostalCode};

} // namespace

RowReader::RowReader(const ImportSource &source, QDate today, const QString &uai)
    : m_source(source)
    , m_today(today)
    , m_uai(uai)
{
    for (auto &columns : m_columns)
        columns.fill(-1);
    const auto &mapped = source.mapping.columns();
    for (size_t i = 0; i < mapped.size(); ++i) {
        if (mapped[i].target)
            m_columns[size_t(mapped[i].target->slot)][size_t(mapped[i].target->field)] = int(i);
    }
}

const ImportOptions &RowReader::options() const
{
    return m_source.options;
}

int RowReader::columnOf(ImportField field, AdultSlot slot) const
{
    return m_columns[size_t(slot)][size_t(field)];
}

RowRemark RowReader::remark(const Row &row, int column, const QString &text) const
{
    return {column, m_source.sheet.header.value(column),
        row.cells.value(column).simplified().left(kShownOfValue), text};
}

GivenRow RowReader::read(const Row &row, PlannedRow &told) const
{
    GivenRow given;
    if (row.shape == RowShape::Long) {
        told.refusals.push_back(remark(row, int(m_source.sheet.header.size()),
            QCoreApplication::translate("exchange",
                "This row has more cells than the header: a separator stands inside a text. Put "
                "that text in quotation marks.")));
    }
    RowCells cells(*this, row, told);
    readNames(cells, given);
    readBirth(cells, given);
    readContacts(cells, given);
    given.home = cells.address(kHome, cells.text(ImportField::Country, given.erased), given.erased);
    readSchooling(cells, given);
    for (const AdultSlot slot : kAdultSlots) {
        const auto &columns = m_columns[size_t(slot)];
        if (std::any_of(columns.begin(), columns.end(), [](int column) { return column >= 0; }))
            readAdult(cells.of(slot), slot, given);
    }
    return given;
}

void RowReader::readNames(RowCells &cells, GivenRow &given) const
{
    people::StudentDetails &student = given.student;
    student.lastName = cells.text(ImportField::LastName, given.erased);
    QStringList names;
    for (const ImportField field :
        {ImportField::FirstNames, ImportField::SecondFirstName, ImportField::ThirdFirstName}) {
        if (const QString name = cells.text(field, given.erased); !name.isEmpty())
            names += name;
    }
    student.firstNames = names.join(u", "_s);
    student.usedName = cells.text(ImportField::UsedName, given.erased);
    student.usedFirstName = cells.text(ImportField::UsedFirstName, given.erased);
    const QString full = cells.text(ImportField::FullName, given.erased, 200);
    if (full.isEmpty() || !student.lastName.isEmpty())
        return;
    const SplitName name = splitName(full);
    if (!name.isSure || name.firstName.isEmpty()) {
        cells.refuse(ImportField::FullName,
            QCoreApplication::translate(
                "exchange", "Which part is the last name? Write it in capitals: DUPONT Léa."));
        return;
    }
    student.lastName = name.lastName;
    student.firstNames = name.firstName;
}

void RowReader::readBirth(RowCells &cells, GivenRow &given) const
{
    static const QRegularExpression insee(u"^[0-9][0-9AB][0-9]{3}$"_s);
    people::StudentDetails &student = given.student;
    if (const QString date = cells.text(ImportField::BirthDate, given.erased); !date.isEmpty()) {
        student.birthDate = cells.taken(base::parseDate(date), ImportField::BirthDate);
        if (student.birthDate.isValid() && student.birthDate > m_today) {
            cells.refuse(ImportField::BirthDate,
                QCoreApplication::translate("exchange", "This birth date is still to come."));
        } else if (student.birthDate.isValid()) {
            cells.warn(ImportField::BirthDate, people::ageRemark(student.birthDate, m_today));
        }
    }
    student.birthPlace = cells.text(ImportField::BirthPlace, given.erased);
    student.birthInseeCode = cells.text(ImportField::BirthInseeCode, given.erased).toUpper();
    if (!student.birthInseeCode.isEmpty() && !insee.match(student.birthInseeCode).hasMatch()) {
        cells.refuse(ImportField::BirthInseeCode,
            QCoreApplication::translate(
                "exchange", "This is no INSEE code of a commune: it has five characters."));
    }
    student.birthCountry = readCountry(cells.text(ImportField::BirthCountry, given.erased));
}

void RowReader::readContacts(RowCells &cells, GivenRow &given) const
{
    people::StudentDetails &student = given.student;
    if (const QString sex = cells.text(ImportField::Sex, given.erased); !sex.isEmpty()) {
        const auto read = readSex(sex);
        student.sex = read.value_or(people::Sex::Unknown);
        if (!read) {
            cells.warn(ImportField::Sex,
                QCoreApplication::translate("exchange", "Not understood, left out: write F or M."));
        }
    }
    if (const QString ine = cells.text(ImportField::Ine, given.erased); !ine.isEmpty()) {
        const auto read = cells.taken(readIne(ine), ImportField::Ine);
        student.ine = read.value;
        cells.warn(ImportField::Ine, read.remark);
    }
    if (const QString phone = cells.rawText(ImportField::Phone, given.erased); !phone.isEmpty()) {
        const auto read = cells.taken(readPhones(phone), ImportField::Phone);
        student.phone = read.first;
        cells.warn(ImportField::Phone, read.remark);
        if (!read.second.isEmpty()) {
            cells.warn(ImportField::Phone,
                QCoreApplication::translate(
                    "exchange", "Two numbers in one cell: the first one is kept."));
        }
    }
    if (const QString email = cells.text(ImportField::Email, given.erased, 254); !email.isEmpty())
        student.email = cells.taken(base::checkedEmail(email), ImportField::Email);
}

void RowReader::readSchooling(RowCells &cells, GivenRow &given) const
{
    GivenSchooling &schooling = given.schooling;
    schooling.workshop = cells.text(ImportField::WorkshopGroup, given.erased);
    schooling.theory = cells.text(ImportField::TheoryGroup, given.erased);
    schooling.diploma = cells.text(ImportField::Diploma, given.erased, 200);
    for (const auto &[field, place] : {std::pair(ImportField::YearOfPath, &schooling.yearOfPath),
             std::pair(ImportField::PlannedYears, &schooling.plannedYears)}) {
        const QString text = cells.text(field, given.erased);
        if (text.isEmpty())
            continue;
        *place = readYearOfPath(text);
        if (!*place) {
            cells.warn(field,
                QCoreApplication::translate(
                    "exchange", "Not understood, left out: write a figure from 1 to 5."));
        }
    }
    if (const QString date = cells.text(ImportField::EntryDate, given.erased); !date.isEmpty())
        schooling.entryOn = cells.taken(base::parseDate(date), ImportField::EntryDate);
    const QString uai = cells.text(ImportField::Uai, given.erased).toUpper();
    if (!uai.isEmpty() && !m_uai.isEmpty() && uai != m_uai) {
        cells.warn(ImportField::Uai,
            QCoreApplication::translate(
                "exchange", "This row is of another school: this one's UAI is %1.")
                .arg(m_uai));
    }
}

} // namespace exchange
