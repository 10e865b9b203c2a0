#include "core/exchange/student_import_cells.h"

#include "core/exchange/student_import_values.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr std::array kErasable{ImportField::UsedName, ImportField::UsedFirstName,
    ImportField::BirthPlace, ImportField::BirthInseeCode, ImportField::BirthCountry,
    ImportField::Ine, ImportField::Phone, ImportField::Email, ImportField::AddressLine1,
    ImportField::AddressLine2, ImportField::PostalCode, ImportField::Commune,
    ImportField::AdultPhone, ImportField::AdultSecondPhone, ImportField::AdultEmail};

bool isEraseMarker(const QString &text)
{
    return text.compare(kEraseMarker, Qt::CaseInsensitive) == 0
        || text.compare(u"<erase>", Qt::CaseInsensitive) == 0;
}

} // namespace

QString RowCells::text(ImportField field, QSet<int> &erased, int maximum)
{
    const int column = m_reader.columnOf(field, m_slot);
    if (column < 0 || column >= m_row.cells.size() || m_row.cells[column].isEmpty())
        return {};
    if (hasErrorValue(column)) {
        refuse(field,
            QCoreApplication::translate(
                "exchange", "The spreadsheet shows an error here: mend the formula."));
        return {};
    }
    const auto clean =
        base::cleanLine(m_row.cells[column], titleOf(ImportTarget{field, m_slot}), maximum);
    if (!clean) {
        refuse(field, clean.error().message);
        return {};
    }
    if (!isEraseMarker(*clean))
        return *clean;
    markErased(field, erased);
    return {};
}

QString RowCells::rawText(ImportField field, QSet<int> &erased)
{
    const QString clean = text(field, erased, 200);
    return clean.isEmpty() ? clean : m_row.cells[m_reader.columnOf(field, m_slot)];
}

void RowCells::refuse(ImportField field, const QString &why)
{
    m_told.refusals.push_back(m_reader.remark(m_row, m_reader.columnOf(field, m_slot), why));
}

void RowCells::warn(ImportField field, const QString &text)
{
    if (!text.isEmpty())
        m_told.warnings.push_back(m_reader.remark(m_row, m_reader.columnOf(field, m_slot), text));
}

people::PostalAddress RowCells::address(
    const std::array<ImportField, 4> &fields, const QString &country, QSet<int> &erased)
{
    people::PostalAddress address;
    address.line1 = text(fields[0], erased);
    address.line2 = text(fields[1], erased);
    address.commune = text(fields[2], erased);
    address.country = country;
    address.postalCode = text(fields[3], erased, 20);
    if (country.isEmpty()) {
        const auto postal = readPostalCode(address.postalCode);
        address.postalCode = postal.value;
        warn(fields[3], postal.remark);
    }
    return taken(people::checkedAddress(address), fields[3]);
}

bool RowCells::hasErrorValue(int column) const
{
    return std::any_of(m_row.notes.begin(), m_row.notes.end(), [&](const CellNote &note) {
        return note.column == column && note.kind == CellNote::Kind::ErrorValue;
    });
}

void RowCells::markErased(ImportField field, QSet<int> &erased)
{
    if (std::find(kErasable.begin(), kErasable.end(), field) == kErasable.end()) {
        refuse(field, QCoreApplication::translate("exchange", "A list cannot empty this field."));
    } else if (!m_reader.options().allowEmpty) {
        warn(field,
            QCoreApplication::translate(
                "exchange", "Not emptied: emptying fields must be allowed for this import."));
    } else {
        erased += int(field);
    }
}

} // namespace exchange
