#include "core/reports/student_sheet.h"

#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString homeOf(const std::vector<people::AddressUse> &addresses, QDate today)
{
    for (const people::AddressUse &use : addresses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(today))
            return people::oneLine(use.postal);
    }
    return {};
}

documents::KeyValues identityOf(const enrolment::StudentFile &file, QDate today)
{
    const people::StudentDetails &who = file.student.details;
    const QString birth =
        base::joined({base::formatDate(who.birthDate), who.birthPlace, who.birthCountry}, u", "_s);
    return {{{said(QT_TRANSLATE_NOOP("reports", "Last name")), who.lastName},
                {said(QT_TRANSLATE_NOOP("reports", "First names")), who.firstNames},
                {said(QT_TRANSLATE_NOOP("reports", "Birth")), birth},
                {said(QT_TRANSLATE_NOOP("reports", "INE")), who.ine},
                {said(QT_TRANSLATE_NOOP("reports", "Phone")), base::shownPhone(who.phone)},
                {said(QT_TRANSLATE_NOOP("reports", "E-mail")), who.email},
                {said(QT_TRANSLATE_NOOP("reports", "Address")), homeOf(file.addresses, today)}},
        2};
}

QString rightsOf(const people::LinkDetails &link)
{
    QStringList rights;
    const auto add = [&](bool has, const char *text) {
        if (has)
            rights += said(text);
    };
    add(link.legalRepresentative, QT_TRANSLATE_NOOP("reports", "legal representative"));
    add(link.parentalAuthority, QT_TRANSLATE_NOOP("reports", "parental authority"));
    add(link.livesWith, QT_TRANSLATE_NOOP("reports", "lives with the student"));
    add(link.receivesMail, QT_TRANSLATE_NOOP("reports", "receives the mail"));
    add(link.pays, QT_TRANSLATE_NOOP("reports", "pays"));
    return rights.join(u", "_s);
}

documents::Row rowOf(const enrolment::FileContact &one, QDate today)
{
    const people::LinkDetails &link = one.contact.link.details;
    const people::PartyDetails &party = one.contact.party.details;
    const QString phones =
        base::joined({base::shownPhone(link.phone), base::shownPhone(party.phone),
                         base::shownPhone(party.secondPhone)},
            u"\n"_s);
    // Somebody who comes with a change of situation stands here before, with the day.
    const base::DateRange &dates = one.contact.link.dates;
    documents::Cell rights(base::joined(
        {rightsOf(link), dates.from > today || dates.to ? base::formatRange(dates) : QString()},
        u"\n"_s));
    if (link.restricted) {
        rights = {base::joined({said(QT_TRANSLATE_NOOP("reports", "No contact, no information")),
                                   link.restrictionSource},
                      u": "_s),
            documents::Tone::Bad};
    }
    return {{{base::joined(
                 {people::letterName(party), link.personInCharge, homeOf(one.addresses, today)},
                 u"\n"_s)},
        {people::titleOf(link.relation)}, {phones}, {party.email}, rights}};
}

documents::Table contactsOf(const enrolment::StudentFile &file, QDate today)
{
    documents::Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Contact")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Relation")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "Phone")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "E-mail")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "Rights")), 2}};
    table.emptyText = said(QT_TRANSLATE_NOOP("reports", "No contact in the file."));
    for (const enrolment::FileContact &one : file.contacts) {
        if (one.current)
            table.rows.push_back(rowOf(one, today));
    }
    return table;
}

QString pathText(const enrolment::Path &path)
{
    return said(QT_TRANSLATE_NOOP("reports", "%1 · year %2 of %3"))
        .arg(
            path.diplomaName, QString::number(path.yearOfPath), QString::number(path.plannedYears));
}

documents::KeyValues dailyOf(const people::DailyLife &life)
{
    const QString sizes = base::joined(
        {life.clothingSize, life.trousersSize, life.shoeSize, life.gloveSize}, u" · "_s);
    return {{{said(QT_TRANSLATE_NOOP("reports", "Meals")),
                 base::joined({people::mealText(life), life.mealNote}, u" · "_s)},
                {said(QT_TRANSLATE_NOOP("reports", "Permission to go out")),
                    life.exits == people::ExitPermission::Unknown ? QString()
                                                                  : people::titleOf(life.exits)},
                {said(QT_TRANSLATE_NOOP("reports", "Image right")), people::imageText(life)},
                {said(QT_TRANSLATE_NOOP("reports", "Transport")), life.transport},
                {said(QT_TRANSLATE_NOOP("reports", "Jacket · trousers · shoes · gloves")), sizes}},
        2};
}

documents::Table staysOf(const enrolment::StudentFile &file)
{
    documents::Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "School year")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "Group or diploma")), 1},
        {said(QT_TRANSLATE_NOOP("reports", "Dates")), 0}};
    table.emptyText = said(QT_TRANSLATE_NOOP("reports", "Not enrolled yet."));
    for (auto stay = file.enrolments.rbegin(); stay != file.enrolments.rend(); ++stay) {
        const enrolment::Enrolment &held = stay->enrolment;
        table.rows.push_back({{{held.year.label}, {said(QT_TRANSLATE_NOOP("reports", "Enrolment"))},
            {base::formatRange({held.entryOn, held.exitOn})}}});
        for (const enrolment::Membership &group : stay->memberships)
            table.rows.push_back({{{}, {group.groupName}, {base::formatRange(group.dates)}}});
        for (const enrolment::Path &path : stay->paths)
            table.rows.push_back({{{}, {pathText(path)}, {base::formatRange(path.dates)}}});
    }
    return table;
}

} // namespace

documents::Content studentSheet(
    const enrolment::StudentFile &file, const documents::Letterhead &letterhead, QDate today)
{
    using documents::Heading;
    const QString name = people::letterName(file.student.details);
    documents::Content content{
        said(QT_TRANSLATE_NOOP("reports", "File of %1")).arg(name), letterhead};
    content.footer.issued = today;
    content.blocks = {{Heading{name, documents::HeadingLevel::Title,
                          said(QT_TRANSLATE_NOOP("reports", "Student file"))}},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Identity"))}}, {identityOf(file, today)},
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Family and contacts"))}},
        {contactsOf(file, today)}, {Heading{said(QT_TRANSLATE_NOOP("reports", "Schooling"))}},
        {staysOf(file)}};
    if (file.daily.rowVersion > 0) {
        content.blocks.push_back({Heading{said(QT_TRANSLATE_NOOP("reports", "Everyday life"))}});
        content.blocks.push_back({dailyOf(file.daily)});
    }
    return content;
}

} // namespace reports
