#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kBadMapping{"exchange.bad-mapping"};
inline constexpr base::ErrorCode kColumnsMissing{"exchange.columns-missing"};
inline constexpr base::ErrorCode kColumnTwice{"exchange.column-twice"};
} // namespace errors

// What a column of a list of young people can be. Those that begin with Adult are said of one of
// the adults of the row.
enum class ImportField {
    FullName, // "DUPONT Léa"
    LastName,
    UsedName,
    FirstNames,
    SecondFirstName,
    ThirdFirstName,
    UsedFirstName,
    BirthDate,
    BirthPlace,
    BirthInseeCode,
    BirthCountry,
    Sex,
    Ine,
    Phone,
    Email,
    AddressLine1,
    AddressLine2,
    PostalCode,
    Commune,
    Country,
    WorkshopGroup,
    TheoryGroup,
    Diploma,
    YearOfPath,
    PlannedYears,
    EntryDate,
    Uai,
    AdultRelation,
    AdultFullName,
    AdultLastName,
    AdultFirstName,
    AdultPhone,
    AdultSecondPhone,
    AdultEmail,
    AdultLine1,
    AdultLine2,
    AdultPostalCode,
    AdultCommune,
    AdultLegal,
    AdultAuthority,
    AdultLivesWith,
    AdultMail,
    AdultPays,
};
inline constexpr int kImportFieldCount = int(ImportField::AdultPays) + 1;

// Whose column: the young person's, or that of one of up to four adults; fathers and mothers may
// have columns of their own.
enum class AdultSlot { None, First, Second, Third, Fourth, Father, Mother };
inline constexpr std::array kAdultSlots{AdultSlot::First, AdultSlot::Second, AdultSlot::Third,
    AdultSlot::Fourth, AdultSlot::Father, AdultSlot::Mother};

struct ImportTarget {
    ImportField field = ImportField::LastName;
    AdultSlot slot = AdultSlot::None;
    friend bool operator==(const ImportTarget &, const ImportTarget &) = default;
};

[[nodiscard]] bool isOfAdult(ImportField field);
// "last_name", "father.phone": in saved mappings and on the command line.
[[nodiscard]] QString storedName(const ImportTarget &target);
[[nodiscard]] std::optional<ImportTarget> importTargetFrom(const QString &stored);
[[nodiscard]] QString titleOf(const ImportTarget &target); // "Mère · téléphone"
[[nodiscard]] QString titleOf(AdultSlot slot);
// All there are, in the order of a form: what a column may be chosen to be.
[[nodiscard]] const std::vector<ImportTarget> &importTargets();

enum class Confidence { None, Likely, Sure, Chosen };

struct MappedColumn {
    QString header;
    std::optional<ImportTarget> target; // none: the column is left out
    Confidence confidence = Confidence::None;
};

// What each column of a table is, in the table's order.
class ColumnMapping {
public:
    ColumnMapping() = default;
    explicit ColumnMapping(std::vector<MappedColumn> columns)
        : m_columns(std::move(columns))
    {
    }

    [[nodiscard]] const std::vector<MappedColumn> &columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const ImportTarget &target) const; // -1: none
    void choose(int column, const std::optional<ImportTarget> &target);

    // A young person must be told: by an INE, or by names and birth date. Errors: kColumnsMissing,
    // kColumnTwice.
    [[nodiscard]] base::Done check() const;

    // {"columns": {"Né(e) le": "birth_date", "Remarques": null}}: by the title of the column.
    [[nodiscard]] QByteArray toJson() const;
    // For a table with this header; columns the file does not name stay as proposed. Errors:
    // kBadMapping naming the entry.
    [[nodiscard]] static base::Result<ColumnMapping> fromJson(
        const QByteArray &json, const ColumnMapping &proposed);

private:
    std::vector<MappedColumn> m_columns;
};

// What the titles of a table seem to say, in French or English, in any order. No target is given
// twice: the surer column wins, else the first.
[[nodiscard]] ColumnMapping proposedMapping(const QStringList &header);

} // namespace exchange
