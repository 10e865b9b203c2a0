#include "core/reports/roster_documents.h"

#include "core/base/contact_formats.h"
#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Cell;
using documents::Heading;
using documents::HeadingLevel;
using documents::Row;
using documents::Table;
using documents::Tone;

QString said(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString phonesOf(const QStringList &phones)
{
    return phones.isEmpty() ? said(QT_TRANSLATE_NOOP("reports", "no number"))
                            : phones.join(u"\n"_s);
}

// A heading for each young person, which comes again after a page break, and a row for each
// contact: a number can never be taken for another's.
void addCalls(Table &table, const QString &who, const rosters::EmergencyCalls &calls)
{
    table.rows.push_back({{{who}}, Row::Kind::Group});
    const auto add = [&](const QString &rank, Cell name, Cell phone) {
        table.rows.push_back({{{rank}, std::move(name), std::move(phone)}});
    };
    for (const QString &name : calls.forbidden) {
        add(u"✕"_s,
            {said(QT_TRANSLATE_NOOP("reports", "DO NOT CALL, give no information: %1")).arg(name),
                Tone::Bad},
            {u"—"_s, Tone::Bad});
    }
    int rank = 0;
    for (const rosters::EmergencyContact &contact : calls.contacts) {
        const QString called = contact.name.isEmpty()
            ? said(QT_TRANSLATE_NOOP("reports", "Number given for the stay"))
            : contact.name;
        const QString name = base::joined({called, contact.relation}, u" · "_s);
        add(QString::number(++rank), {base::joined({name, contact.inCharge}, u" — "_s)},
            {phonesOf(contact.phones), contact.phones.isEmpty() ? Tone::Warning : Tone::Strong});
    }
    if (calls.contacts.empty()) {
        add(u"—"_s,
            {said(QT_TRANSLATE_NOOP("reports", "Nobody to call is in the file")), Tone::Warning},
            {});
    }
}

Table callTable(const QString &emptyText)
{
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Order")), 0, documents::Align::Center},
        {said(QT_TRANSLATE_NOOP("reports", "To call")), 1},
        {said(QT_TRANSLATE_NOOP("reports", "Phone")), 0}};
    table.emptyText = emptyText;
    return table;
}

QString birthOf(QDate birthDate)
{
    return said(QT_TRANSLATE_NOOP("reports", "birth: %1")).arg(base::formatDate(birthDate));
}

Table studentsOf(const rosters::EmergencySheet &sheet)
{
    Table table = callTable(said(QT_TRANSLATE_NOOP("reports", "Nobody is enrolled that day.")));
    for (const rosters::EmergencySheet::Student &one : sheet.students) {
        addCalls(table,
            base::joined(
                {one.who.listName(), birthOf(one.who.birthDate), base::shownPhone(one.who.phone)},
                u" · "_s),
            one.calls);
    }
    return table;
}

Table visitorsOf(const rosters::EmergencySheet &sheet)
{
    Table table = callTable({});
    for (const rosters::EmergencySheet::Visitor &one : sheet.visitors) {
        addCalls(table,
            base::joined(
                {people::listName(one.who.lastName, one.who.firstName), birthOf(one.who.birthDate),
                    admissions::titleOf(one.who.kind), one.who.workshopName, one.who.hours},
                u" · "_s),
            one.calls);
    }
    return table;
}

QString subtitleOf(const rosters::RosterHeading &heading)
{
    return base::joined(
        {heading.workshop, heading.inCharge.join(u", "_s), base::formatLongDate(heading.day)},
        u" · "_s);
}

QString orElse(const QString &title, const char *other)
{
    return title.isEmpty() ? said(other) : title;
}

void addEntry(Table &table, const rosters::Directory::Entry &entry)
{
    const rosters::RosterPerson &who = entry.who;
    table.rows.push_back(
        {{{base::joined(
             {who.listName(), base::joined({who.workshopGroup, who.theoryGroup}, u", "_s),
                 base::shownPhone(who.phone), who.email, entry.address},
             u" · "_s)}},
            Row::Kind::Group});
    for (const rosters::Directory::Family &family : entry.families) {
        table.rows.push_back(
            {{{base::joined(
                  {base::joined({family.name, family.relation}, u" · "_s), family.inCharge},
                  u" — "_s)},
                {family.phones.join(u"\n"_s)},
                {base::joined({family.email, family.address}, u"\n"_s)}}});
    }
    if (entry.families.empty())
        table.rows.push_back({{{said(QT_TRANSLATE_NOOP("reports", "No contact in the file."))}}});
}

} // namespace

documents::Content emergencySheet(
    const rosters::EmergencySheet &sheet, const documents::Letterhead &letterhead, QDate issued)
{
    const QString group = orElse(sheet.heading.title, QT_TRANSLATE_NOOP("reports", "Whole school"));
    documents::Content content{
        said(QT_TRANSLATE_NOOP("reports", "Emergency sheet %1")).arg(group), letterhead};
    content.footer = {issued, {}};
    content.blocks = {{Heading{said(QT_TRANSLATE_NOOP("reports", "In an emergency: %1")).arg(group),
                          HeadingLevel::Title, subtitleOf(sheet.heading)}},
        {documents::Note{said(QT_TRANSLATE_NOOP("reports",
            "First the emergency services: 15 (medical), 18 (fire), 112 (all). Then the first "
            "number of the young person, then the next ones. For the staff alone: put away, and "
            "destroyed when a newer one is printed."))}},
        {studentsOf(sheet)}};
    if (!sheet.visitors.empty()) {
        content.blocks.push_back(
            {Heading{said(QT_TRANSLATE_NOOP("reports", "On a stay in the workshop that day")),
                HeadingLevel::Section,
                said(QT_TRANSLATE_NOOP(
                    "reports", "Guests of the school: never on a regulated machine or work"))}});
        content.blocks.push_back({visitorsOf(sheet)});
    }
    return content;
}

documents::Content directoryContent(
    const rosters::Directory &directory, const documents::Letterhead &letterhead, QDate issued)
{
    const QString title =
        orElse(directory.heading.title, QT_TRANSLATE_NOOP("reports", "Whole school"));
    documents::Content content{
        said(QT_TRANSLATE_NOOP("reports", "Directory %1")).arg(title), letterhead};
    content.footer = {issued, {}};
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Family and contacts")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Phone")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "E-mail and other address")), 3}};
    for (const rosters::Directory::Entry &entry : directory.entries)
        addEntry(table, entry);
    content.blocks = {
        {Heading{said(QT_TRANSLATE_NOOP("reports", "Directory of young people and families")),
            HeadingLevel::Title, base::joined({title, subtitleOf(directory.heading)}, u" · "_s)}},
        {documents::Note{said(QT_TRANSLATE_NOOP("reports",
            "For the school’s own use: not to be handed to families or companies. Contacts that a "
            "decision keeps away are left out."))}},
        {std::move(table)}};
    return content;
}

documents::Content staffContent(
    const rosters::StaffDirectory &directory, const documents::Letterhead &letterhead)
{
    documents::Content content{said(QT_TRANSLATE_NOOP("reports", "Staff directory")), letterhead};
    content.footer = {directory.day, {}};
    Table table;
    table.columns = {{said(QT_TRANSLATE_NOOP("reports", "Name")), 3},
        {said(QT_TRANSLATE_NOOP("reports", "Role")), 2},
        {said(QT_TRANSLATE_NOOP("reports", "Phone")), 0},
        {said(QT_TRANSLATE_NOOP("reports", "E-mail")), 3}};
    table.style = Table::Style::Zebra;
    table.emptyText = said(QT_TRANSLATE_NOOP("reports", "No staff member is recorded."));
    for (const rosters::StaffDirectory::Entry &one : directory.entries)
        table.rows.push_back({{{one.name}, {one.role}, {one.phone}, {one.email}}});
    content.blocks = {
        {Heading{content.title, HeadingLevel::Title, base::formatLongDate(directory.day)}},
        {std::move(table)}};
    return content;
}

} // namespace reports
