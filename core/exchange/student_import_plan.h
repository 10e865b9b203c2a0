#pragma once

#include "core/exchange/sheet.h"
#include "core/exchange/student_import_columns.h"
#include "core/exchange/student_import_snapshot.h"
#include "core/people/address_steps.h"
#include "core/security/transaction.h"

#include <functional>
#include <memory>

namespace exchange {

namespace errors {
inline constexpr base::ErrorCode kCancelled{"exchange.cancelled"};
} // namespace errors

// What an erased field holds in a list; it counts only with ImportOptions::allowEmpty.
inline constexpr QStringView kEraseMarker = u"<effacer>";

struct ImportOptions {
    bool createGroups = false; // those the school does not have yet
    bool createDiplomas = false;
    bool allowEmpty = false; // <effacer> empties a field
    friend bool operator==(const ImportOptions &, const ImportOptions &) = default;
};

enum class RowState { Created, Updated, Unchanged, Refused };
[[nodiscard]] QString titleOf(RowState state);

// Something to say about a row: where, what stood there, why. column: -1 for the row as a whole.
struct RowRemark {
    int column = -1;
    QString columnTitle;
    QString value;
    QString text;
};

// One row of the list and what the import would do with it.
struct PlannedRow {
    int line = 0;
    QString name; // as lists show it; what could be read of it when the row is refused
    RowState state = RowState::Unchanged;
    std::vector<RowRemark> refusals; // of a refused row: one at least
    std::vector<RowRemark> warnings;
    std::vector<security::FieldChange> changes; // field by field, new values alone when created
    std::optional<people::StudentId> student;   // whom the row was found to be
};

// What is written for one young person. Keys below zero stand for what the import itself creates:
// -1 is the first of groups or diplomas of the plan.
struct PlannedContact {
    size_t party = 0; // in ImportPlan::parties
    std::optional<people::StudentParty> existing;
    people::LinkDetails details;
    QDate from;
};

struct PlannedStudent {
    size_t row = 0; // in ImportPlan::rows
    std::optional<people::Student> existing;
    QString uuid;
    people::StudentDetails details;
    std::optional<people::AddressMove> home;
    std::vector<PlannedContact> contacts; // those that change
    std::optional<enrolment::EnrolmentRecord> enrolmentBefore;
    std::optional<enrolment::EnrolmentRecord> enrolment;
};

struct PlannedParty {
    std::optional<people::Party> existing;
    QString uuid;
    people::PartyDetails details;
    std::optional<people::AddressMove> home;
    bool isWritten = false; // new or changed
};

// A group or diploma the list names and the school does not have.
struct MissingGroup {
    QString name;
    enrolment::GroupKind kind = enrolment::GroupKind::Workshop;
    int rows = 0;
};

struct MissingDiploma {
    QString shortName;
    int session = 0; // with which the paths end
    QString title;   // what would be made
    QString remark;  // why it follows no rules of the catalogue; may be empty
    int rows = 0;
    std::optional<size_t> known; // place in the snapshot's diplomas of one that lacks these rules
    std::optional<QString> catalogueId;
};

struct ImportCounts {
    int rows = 0;
    int created = 0;
    int updated = 0;
    int unchanged = 0;
    int refused = 0;
    int warnings = 0; // rows with at least one
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

// What an import would do, as a value; written by StudentImportService.
struct ImportPlan {
    std::vector<PlannedRow> rows;
    std::vector<PlannedStudent> students; // created and updated, in the order of the list
    std::vector<PlannedParty> parties;
    std::vector<MissingGroup> groups;
    std::vector<MissingDiploma> diplomas;
    ImportCounts counts;
    int filledFields = 0;  // of known young people, among the columns of the list
    int changedFields = 0; // of these, given another value
    int erasedFields = 0;
    QString uuid; // of this import

    // More than one filled field in twenty would change: asked about before it is done.
    [[nodiscard]] bool changesMuch() const;
    [[nodiscard]] QString muchChangedText() const;
};

// What the plan is made from, kept to make it again when something was written meanwhile.
struct ImportSource {
    Sheet sheet;
    ColumnMapping mapping;
    ImportOptions options;
};

// done and total rows; false stops with kCancelled.
using ImportProgress = std::function<bool(int done, int total)>;

// Pure: may run in a worker. Errors: those of ColumnMapping::check() and checkColumnsAreWhole(),
// kCancelled.
[[nodiscard]] base::Result<ImportPlan> planImport(const ImportSource &source,
    const ImportSnapshot &snapshot, const ImportProgress &progress = {});

} // namespace exchange
