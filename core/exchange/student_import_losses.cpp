#include "core/exchange/student_import_losses.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr int kFewRows = 3;   // an empty column of fewer says nothing
constexpr int kFewValues = 3; // nor do fewer values than these
// Titles of the official list (base élèves), folded; three of them are its signature.
const QStringList kOfficialTitles{u"code mef"_s, u"division"_s, u"statut"_s, u"code sexe"_s,
    u"code pays naissance"_s, u"premier prenom"_s, u"nom de famille"_s};
constexpr int kSignature = 3;

bool isWhole(const Sheet &sheet, int column)
{
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const Row &row) {
        const QString cell = column < row.cells.size() ? row.cells[column].trimmed() : QString();
        return !cell.isEmpty() && cell != kEraseMarker;
    });
}

bool isOfficial(const QStringList &header)
{
    int known = 0;
    for (const QString &title : header)
        known += kOfficialTitles.contains(base::folded(title)) ? 1 : 0;
    return known >= kSignature;
}

// An adult's name stands in one column or in two, and a father or a mother may be among the
// numbered adults: a column is not missed where another one says the same.
bool isSaidOtherwise(const ImportSource &source, const ImportTarget &target)
{
    std::vector<ImportField> fields{target.field};
    if (target.field == ImportField::AdultFullName || target.field == ImportField::AdultLastName)
        fields = {ImportField::AdultFullName, ImportField::AdultLastName};
    std::vector<AdultSlot> alike{target.slot};
    if (target.slot == AdultSlot::Father || target.slot == AdultSlot::Mother)
        alike.push_back(AdultSlot::First);
    for (const ImportField field : fields) {
        for (const AdultSlot slot : alike) {
            const int column = source.mapping.columnOf({field, slot});
            if (column >= 0 && isWhole(source.sheet, column))
                return true;
        }
    }
    return false;
}

// The known young people of the list, and what is kept of them.
class Kept {
public:
    Kept(const ImportPlan &plan, const ImportSnapshot &snapshot)
        : m_snapshot(snapshot)
    {
        for (const PlannedRow &row : plan.rows) {
            if (row.student)
                m_known.insert(row.student->value());
        }
        for (size_t at = 0; at < snapshot.parties.size(); ++at)
            m_parties.insert(snapshot.parties[at].id.value(), at);
    }
    // How many have a value where this column says nothing.
    [[nodiscard]] int values(const ImportTarget &target) const
    {
        return isOfAdult(target.field) ? valuesOfAdults(target) : valuesOfStudents(target.field);
    }

private:
    [[nodiscard]] int valuesOfStudents(ImportField field) const
    {
        return int(std::ranges::count_if(m_snapshot.students, [&](const people::Student &one) {
            if (!m_known.contains(one.id.value()))
                return false;
            if (field == ImportField::Ine)
                return !one.details.ine.isEmpty();
            if (field == ImportField::Phone)
                return !one.details.phone.isEmpty();
            return field == ImportField::Email && !one.details.email.isEmpty();
        }));
    }
    [[nodiscard]] int valuesOfAdults(const ImportTarget &target) const
    {
        return int(std::ranges::count_if(m_snapshot.links, [&](const people::StudentParty &link) {
            const auto party = m_parties.constFind(link.party.value());
            return m_known.contains(link.student.value()) && party != m_parties.cend()
                && isOf(target.slot, link.details.relation)
                && hasValue(target.field, m_snapshot.parties[*party].details, link.details);
        }));
    }
    static bool isOf(AdultSlot slot, people::Relation relation)
    {
        if (slot == AdultSlot::Father)
            return relation == people::Relation::Father;
        if (slot == AdultSlot::Mother)
            return relation == people::Relation::Mother;
        // The others are in the list's order, which is not kept.
        return slot == AdultSlot::First;
    }
    static bool hasValue(
        ImportField field, const people::PartyDetails &party, const people::LinkDetails &link)
    {
        if (field == ImportField::AdultFullName || field == ImportField::AdultLastName)
            return true;
        if (field == ImportField::AdultPhone)
            return !party.phone.isEmpty() || !link.phone.isEmpty();
        return field == ImportField::AdultEmail && !party.email.isEmpty();
    }

    const ImportSnapshot &m_snapshot;
    QSet<qint64> m_known;
    QHash<qint64, size_t> m_parties;
};

} // namespace

base::Done checkColumnsAreWhole(
    const ImportSource &source, const ImportPlan &plan, const ImportSnapshot &snapshot)
{
    if (int(source.sheet.rows.size()) < kFewRows)
        return {};
    const Kept kept(plan, snapshot);
    const auto &columns = source.mapping.columns();
    for (int column = 0; column < int(columns.size()); ++column) {
        const auto &target = columns[size_t(column)].target;
        if (!target || isWhole(source.sheet, column) || isSaidOtherwise(source, *target))
            continue;
        const int values = kept.values(*target);
        if (values < kFewValues)
            continue;
        return base::fail(errors::kColumnEmptied,
            QCoreApplication::translate("exchange",
                "The column “%1” is empty from the first line to the last: %n value(s) of the "
                "school would be erased. Import stopped. Make the list again with this column "
                "filled, or leave the column out.",
                nullptr, values)
                .arg(columns[size_t(column)].header));
    }
    const ImportTarget ine{ImportField::Ine, AdultSlot::None};
    const int numbers = kept.values(ine);
    if (isOfficial(source.sheet.header) && source.mapping.columnOf(ine) < 0
        && numbers >= kFewValues) {
        return base::fail(errors::kColumnRenamed,
            QCoreApplication::translate("exchange",
                "The official list has no column with the INE any more, which %n file(s) of the "
                "school have: it was renamed or left out. Import stopped. Say which column holds "
                "the INE, or make the list again.",
                nullptr, numbers));
    }
    return {};
}

} // namespace exchange
