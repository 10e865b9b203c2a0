#include "core/exchange/student_import_overlay.h"

#include "core/base/text.h"
#include "core/exchange/student_import_matching.h"

namespace exchange {

namespace {

QString overlaidFirstNames(const QString &kept, const QString &given)
{
    if (given.isEmpty() || kept.isEmpty())
        return given.isEmpty() ? kept : given;
    const QString before = people::foldedName(kept);
    const QString after = people::foldedName(given);
    // "Léa" says no less than "Léa, Marie": lists seldom have the others.
    if (before == after || people::foldedName(firstGivenName(kept)) == after)
        return kept;
    return given;
}

// Accents count in an address of e-mail, capitals do not.
QString overlaidEmail(const QString &kept, const QString &given)
{
    return given.isEmpty() || kept.compare(given, Qt::CaseInsensitive) == 0 ? kept : given;
}

QString overlaidExactly(const QString &kept, const QString &given)
{
    return given.isEmpty() ? kept : given;
}

} // namespace

QString overlaid(const QString &kept, const QString &given)
{
    if (given.isEmpty() || people::foldedName(kept) == people::foldedName(given))
        return kept.isEmpty() ? given : kept;
    return given;
}

people::StudentDetails overlaid(const people::StudentDetails &kept, const GivenRow &given)
{
    const people::StudentDetails &row = given.student;
    const auto unlessErased = [&](ImportField field, const QString &text) {
        return given.erased.contains(int(field)) ? QString() : text;
    };
    people::StudentDetails now = kept;
    now.lastName = overlaid(kept.lastName, row.lastName);
    now.usedName = unlessErased(ImportField::UsedName, overlaid(kept.usedName, row.usedName));
    now.firstNames = overlaidFirstNames(kept.firstNames, row.firstNames);
    now.usedFirstName =
        unlessErased(ImportField::UsedFirstName, overlaid(kept.usedFirstName, row.usedFirstName));
    if (row.birthDate.isValid())
        now.birthDate = row.birthDate;
    now.birthPlace =
        unlessErased(ImportField::BirthPlace, overlaid(kept.birthPlace, row.birthPlace));
    now.birthInseeCode = unlessErased(
        ImportField::BirthInseeCode, overlaidExactly(kept.birthInseeCode, row.birthInseeCode));
    now.birthCountry =
        unlessErased(ImportField::BirthCountry, overlaid(kept.birthCountry, row.birthCountry));
    if (row.sex != people::Sex::Unknown)
        now.sex = row.sex;
    now.ine = unlessErased(ImportField::Ine, overlaidExactly(kept.ine, row.ine));
    now.phone = unlessErased(ImportField::Phone, overlaidExactly(kept.phone, row.phone));
    now.email = unlessErased(ImportField::Email, overlaidEmail(kept.email, row.email));
    return now;
}

PlannedMove overlaid(const std::vector<people::AddressUse> &uses,
    const people::PostalAddress &given, const ErasedParts &erased, QDate from)
{
    PlannedMove planned;
    people::PostalAddress held;
    for (const people::AddressUse &use : uses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(from))
            held = use.postal;
    }
    people::PostalAddress now = held;
    now.line1 = erased.line1 ? QString() : overlaid(held.line1, given.line1);
    now.line2 = erased.line2 ? QString() : overlaid(held.line2, given.line2);
    now.postalCode =
        erased.postalCode ? QString() : overlaidExactly(held.postalCode, given.postalCode);
    now.commune = erased.commune ? QString() : overlaid(held.commune, given.commune);
    now.country = overlaid(held.country, given.country);
    planned.now = now;
    if (now == held)
        return planned;
    const bool elsewhere = now.commune != held.commune || now.postalCode != held.postalCode;
    if (elsewhere)
        now.inseeCode.clear();
    const bool streetStayed = elsewhere && !held.line1.isEmpty() && now.line1 == held.line1
        && given.line1.isEmpty() && !erased.line1;
    const bool lineStayed = !held.line1.isEmpty() && now.line1 != held.line1
        && !held.line2.isEmpty() && given.line2.isEmpty() && !erased.line2;
    planned.partStayed = streetStayed || lineStayed;
    planned.now = now;
    planned.move = people::moved(uses, people::AddressKind::Home, now, from);
    return planned;
}

} // namespace exchange
