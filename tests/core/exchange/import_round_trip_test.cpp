// What was imported, exported under the titles of the program and imported again, changes nothing;
// and the same on both engines.
#include "core/base/contact_formats.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/import_school.h"
#include "tests/support/both_engines.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using exchange::AdultSlot;
using exchange::ImportField;
using tests::counted;
using tests::ImportSchool;

namespace {

constexpr std::array kNumbered{
    AdultSlot::First, AdultSlot::Second, AdultSlot::Third, AdultSlot::Fourth};

// One young person as a row of texts by field.
class ExportedRow {
public:
    ExportedRow(const exchange::ImportSnapshot &snapshot, const people::Student &student)
    {
        const people::StudentDetails &details = student.details;
        set(ImportField::LastName, details.lastName);
        set(ImportField::FirstNames, details.firstNames);
        set(ImportField::BirthDate, details.birthDate.toString(u"dd/MM/yyyy"_s));
        set(ImportField::BirthPlace, details.birthPlace);
        set(ImportField::Sex, people::storedName(details.sex));
        set(ImportField::Ine, details.ine);
        set(ImportField::Phone, base::shownPhone(details.phone));
        set(ImportField::Email, details.email);
        for (const auto &use : snapshot.studentAddresses.value(student.id.value())) {
            set(ImportField::AddressLine1, use.postal.line1);
            set(ImportField::PostalCode, use.postal.postalCode);
            set(ImportField::Commune, use.postal.commune);
        }
        schooling(snapshot, student);
        adults(snapshot, student);
    }
    [[nodiscard]] QString text(const exchange::ImportTarget &target) const
    {
        return m_cells.value(exchange::storedName(target));
    }

private:
    void set(ImportField field, const QString &text, AdultSlot slot = AdultSlot::None)
    {
        m_cells[exchange::storedName({field, slot})] = text;
    }
    void schooling(const exchange::ImportSnapshot &snapshot, const people::Student &student)
    {
        for (const auto &record : snapshot.enrolments.value(student.id.value())) {
            set(ImportField::EntryDate, record.enrolment.entryOn.toString(Qt::ISODate));
            for (const auto &membership : record.memberships)
                set(ImportField::WorkshopGroup, membership.groupName);
            for (const auto &path : record.paths) {
                set(ImportField::Diploma, path.diplomaName);
                set(ImportField::YearOfPath, QString::number(path.yearOfPath));
                set(ImportField::PlannedYears, QString::number(path.plannedYears));
            }
        }
    }
    void adults(const exchange::ImportSnapshot &snapshot, const people::Student &student)
    {
        size_t at = 0;
        for (const auto &link : snapshot.links) {
            if (link.student != student.id || at == kNumbered.size())
                continue;
            const AdultSlot slot = kNumbered[at++];
            const auto party = std::find_if(snapshot.parties.begin(), snapshot.parties.end(),
                [&](const people::Party &one) { return one.id == link.party; });
            const bool own = link.details.phone.isEmpty();
            set(ImportField::AdultRelation, people::titleOf(link.details.relation), slot);
            set(ImportField::AdultLastName, party->details.lastName, slot);
            set(ImportField::AdultFirstName, party->details.firstName, slot);
            set(ImportField::AdultPhone,
                base::shownPhone(own ? party->details.phone : link.details.phone), slot);
            set(ImportField::AdultLegal, link.details.legalRepresentative ? u"oui"_s : u"non"_s,
                slot);
        }
    }
    QHash<QString, QString> m_cells;
};

exchange::ListExport exported(const exchange::ImportSnapshot &snapshot)
{
    exchange::ListExport list;
    list.title = u"Élèves"_s;
    for (const auto &target : exchange::importTargets())
        list.columns.push_back({exchange::titleOf(target), exchange::ColumnKind::Text});
    for (const people::Student &student : snapshot.students) {
        const ExportedRow row(snapshot, student);
        std::vector<exchange::ExportCell> cells;
        for (const auto &target : exchange::importTargets())
            cells.push_back(row.text(target));
        list.rows.push_back(std::move(cells));
    }
    return list;
}

} // namespace

TEST_CASE("importing the export of what was imported changes nothing")
{
    ImportSchool school;
    for (const QString &list : {u"liste-eleves.csv"_s, u"eleves-officiel.csv"_s})
        (void)school.importFile(list);
    const auto snapshot = support::must(school.service.snapshot());
    const exchange::ListExport list = exported(*snapshot);
    for (const QByteArray &bytes :
        {support::must(exchange::writeCsv(list)), support::must(exchange::writeXlsx(list))}) {
        const auto again = support::must(school.service.preview(ImportSchool::source(bytes))).plan;
        for (const auto &row : again.rows) {
            for (const auto &change : row.changes) {
                INFO(row.name.toStdString()
                    << " " << change.field.toStdString() << ": "
                    << change.before.value_or(QString()).toStdString() << " → "
                    << change.after.value_or(QString()).toStdString());
                CHECK(row.state == exchange::RowState::Unchanged);
            }
        }
        CHECK(counted(again) == "0 0 88 0");
        CHECK(again.counts.warnings == 0);
    }
}

TEST_CASE("a list comes into a school on either engine, and a second time changes nothing")
{
    support::onBothEngines([](support::AnySchool &school) {
        school.clock.set(QDate(2026, 9, 7));
        support::rows::school(school.database());
        (void)support::rows::year(school.database(), u"2026-2027"_s, QDate(2026, 8, 24),
            QDate(2027, 7, 16), u"current"_s);
        school.signIn(u"sec"_s, {security::Role::Secretary});
        exchange::StudentImportService service(school.workspace());
        const auto source = ImportSchool::source(ImportSchool::data(u"liste-eleves.csv"_s));
        const auto first = support::must(service.preview(source));
        CHECK(support::must(service.apply(first)).counts.created == 86);
        CHECK(support::must(service.preview(source)).plan.counts.unchanged == 86);

        const auto small = support::must(service.preview(ImportSchool::source(
            "Nom;Prénom;Né le;Tél.;Ville;Père\nMarchand;Ismaël;08/12/2008;0611111111;Bron;DUPONT "
            "Jean\n"
            "Neuf;Tom;08/12/2009;0612345679;Bron;NEUF Jean\n")));
        const auto imported = support::must(service.apply(small));
        REQUIRE(imported.undo);
        support::must(service.undo(*imported.undo));
        CHECK(support::must(service.preview(source)).plan.counts.unchanged == 86);
    });
}
