// The adults of a row: parents, and organisations that stand in their place.
#include "core/base/contact_formats.h"
#include "core/exchange/student_import_cells.h"
#include "core/exchange/student_import_row.h"
#include "core/exchange/student_import_values.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr std::array kAddress{ImportField::AdultLine1, ImportField::AdultLine2,
    ImportField::AdultCommune, ImportField::AdultPostalCode};

void readRelationOf(RowCells &cells, GivenAdult &adult)
{
    const QString relation = cells.text(ImportField::AdultRelation, adult.erased);
    if (relation.isEmpty()) {
        if (adult.slot == AdultSlot::Father)
            adult.relation = people::Relation::Father;
        else if (adult.slot == AdultSlot::Mother)
            adult.relation = people::Relation::Mother;
        return;
    }
    adult.relation = readRelation(relation);
    if (!adult.relation) {
        cells.warn(ImportField::AdultRelation,
            QCoreApplication::translate("exchange", "Not a known relation: kept as “other”."));
        adult.relation = people::Relation::Other;
    }
}

people::OrganisationKind kindOf(const GivenAdult &adult, const QString &name)
{
    const auto relation = adult.relation.value_or(people::Relation::Other);
    const auto kind = organisationKindOf(relation);
    const bool parent =
        relation == people::Relation::Mother || relation == people::Relation::Father;
    if (kind != people::OrganisationKind::None || parent || !adult.details.firstName.isEmpty())
        return kind;
    return organisationKindOf(name).value_or(people::OrganisationKind::None);
}

void readWho(RowCells &cells, GivenAdult &adult)
{
    people::PartyDetails &details = adult.details;
    details.lastName = cells.text(ImportField::AdultLastName, adult.erased);
    details.firstName = cells.text(ImportField::AdultFirstName, adult.erased);
    const QString full = cells.text(ImportField::AdultFullName, adult.erased, 200);
    const QString named = details.lastName.isEmpty() ? full : details.lastName;
    const auto kind = kindOf(adult, named);
    if (kind != people::OrganisationKind::None && !named.isEmpty()) {
        details.kind = people::PartyKind::Organisation;
        details.organisationKind = kind;
        details.lastName = named;
        adult.personInCharge = std::exchange(details.firstName, QString());
    } else if (details.lastName.isEmpty() && !full.isEmpty()) {
        const SplitName name = splitName(full);
        details.lastName = name.lastName;
        details.firstName = name.firstName;
    }
}

void readNumbers(RowCells &cells, GivenAdult &adult)
{
    people::PartyDetails &details = adult.details;
    if (const QString text = cells.rawText(ImportField::AdultPhone, adult.erased);
        !text.isEmpty()) {
        const auto read = cells.taken(readPhones(text), ImportField::AdultPhone);
        details.phone = read.first;
        details.secondPhone = read.second;
        cells.warn(ImportField::AdultPhone, read.remark);
    }
    if (const QString text = cells.text(ImportField::AdultSecondPhone, adult.erased);
        !text.isEmpty()) {
        const auto read = cells.taken(readPhone(text), ImportField::AdultSecondPhone);
        details.secondPhone = read.value;
        cells.warn(ImportField::AdultSecondPhone, read.remark);
    }
    if (const QString text = cells.text(ImportField::AdultEmail, adult.erased, 254);
        !text.isEmpty())
        details.email = cells.taken(base::checkedEmail(text), ImportField::AdultEmail);
    if (details.kind != people::PartyKind::Organisation)
        return;
    const QString second = std::exchange(details.secondPhone, QString());
    const QString first = std::exchange(details.phone, QString());
    adult.linkPhone = first.isEmpty() ? second : first;
}

void readMarks(RowCells &cells, GivenAdult &adult)
{
    for (const auto &[field, place] : {std::pair(ImportField::AdultLegal, &adult.legal),
             std::pair(ImportField::AdultAuthority, &adult.authority),
             std::pair(ImportField::AdultLivesWith, &adult.livesWith),
             std::pair(ImportField::AdultMail, &adult.receivesMail),
             std::pair(ImportField::AdultPays, &adult.pays)}) {
        const QString text = cells.text(field, adult.erased);
        if (text.isEmpty())
            continue;
        *place = readYesNo(text);
        if (!*place) {
            cells.warn(field,
                QCoreApplication::translate(
                    "exchange", "Not understood, left out: write yes or no."));
        }
    }
}

bool saysSomething(const GivenAdult &adult)
{
    const people::PartyDetails &details = adult.details;
    return !details.lastName.isEmpty() || !details.phone.isEmpty() || !details.secondPhone.isEmpty()
        || !details.email.isEmpty() || !adult.address.isEmpty() || !adult.erased.isEmpty();
}

} // namespace

void RowReader::readAdult(RowCells cells, AdultSlot slot, GivenRow &given) const
{
    GivenAdult adult;
    adult.slot = slot;
    readRelationOf(cells, adult);
    readWho(cells, adult);
    readNumbers(cells, adult);
    readMarks(cells, adult);
    adult.address = cells.address(kAddress, {}, adult.erased);
    if (saysSomething(adult))
        given.adults.push_back(std::move(adult));
}

} // namespace exchange
