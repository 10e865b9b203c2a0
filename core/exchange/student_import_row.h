#pragma once

#include "core/exchange/student_import_plan.h"

#include <QSet>

namespace exchange {

class RowCells;

// One adult of a row, as the row tells it: what is empty was not given. An organisation's number
// and who is in charge belong to the link.
struct GivenAdult {
    AdultSlot slot = AdultSlot::First;
    people::PartyDetails details;
    std::optional<people::Relation> relation;
    QString personInCharge;
    QString linkPhone;
    people::PostalAddress address;
    std::optional<bool> legal;
    std::optional<bool> authority;
    std::optional<bool> livesWith;
    std::optional<bool> receivesMail;
    std::optional<bool> pays;
    QSet<int> erased; // ImportField
};

struct GivenSchooling {
    QString workshop;
    QString theory;
    QString diploma;
    std::optional<int> yearOfPath;
    std::optional<int> plannedYears;
    QDate entryOn;
    [[nodiscard]] bool isEmpty() const
    {
        return workshop.isEmpty() && theory.isEmpty() && diploma.isEmpty() && !entryOn.isValid();
    }
};

// A row as values, each in its stored form; what is empty was not given.
struct GivenRow {
    people::StudentDetails student;
    people::PostalAddress home;
    std::vector<GivenAdult> adults;
    GivenSchooling schooling;
    QSet<int> erased; // ImportField
};

// Reads rows of one table through its mapping. What cannot be read, and what was read with a
// doubt, is told in the planned row.
class RowReader {
public:
    RowReader(const ImportSource &source, QDate today, const QString &uai);

    [[nodiscard]] GivenRow read(const Row &row, PlannedRow &told) const;
    // The column of a student's field, for a remark made later; -1 when the list has none.
    [[nodiscard]] int columnOf(ImportField field, AdultSlot slot = AdultSlot::None) const;
    [[nodiscard]] RowRemark remark(const Row &row, int column, const QString &text) const;

    [[nodiscard]] const ImportOptions &options() const;

private:
    void readNames(RowCells &cells, GivenRow &given) const;
    void readBirth(RowCells &cells, GivenRow &given) const;
    void readContacts(RowCells &cells, GivenRow &given) const;
    void readSchooling(RowCells &cells, GivenRow &given) const;
    void readAdult(RowCells cells, AdultSlot slot, GivenRow &given) const;

    const ImportSource &m_source;
    QDate m_today;
    QString m_uai;
    std::array<std::array<int, kImportFieldCount>, kAdultSlots.size() + 1> m_columns;
};

} // namespace exchange
