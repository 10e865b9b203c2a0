#include "core/letters/letter_plan.h"

#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

const QString kIsAdmitted =
    u"SELECT 1 FROM application a JOIN application_state t ON t.code = a.state WHERE "
    "a.student_id = ? AND t.meaning IN ('accepted', 'enrolled') LIMIT 1"_s;

// Gathers the mail about each, and puts it into envelopes.
struct Gathering {
    std::vector<people::StudentMail> mail;
    QHash<people::StudentId, QString> names;
    LetterPlan plan;

    void add(const people::MailFile &file, people::StudentMail ofStudent)
    {
        const QString name = people::listName(file.student.details);
        names.insert(file.student.id, name);
        for (const people::MailRemark &remark : ofStudent.remarks) {
            QStringList &told =
                remark.gap == people::MailGap::Nobody || remark.gap == people::MailGap::Restricted
                ? plan.notWritten
                : plan.remarks;
            // A remark about an adult says about whom the letter is: that is the file to mend.
            const bool isOfAdult = remark.gap == people::MailGap::NoAddress
                || remark.gap == people::MailGap::Restricted;
            told += isOfAdult
                ? QCoreApplication::translate("letters", "%1: %2").arg(name, people::textOf(remark))
                : people::textOf(remark);
        }
        mail.push_back(std::move(ofStudent));
    }
    [[nodiscard]] LetterPlan envelopes()
    {
        for (const people::FamilyMail &envelope : people::byHousehold(mail)) {
            ++plan.envelopes;
            for (const people::StudentId student : envelope.students)
                plan.letters.push_back({student, names.value(student), envelope.household});
        }
        return std::move(plan);
    }
};

base::Result<people::MailFile> fileOf(storage::Database &database, const security::Permit &permit,
    people::StudentId student, QDate day)
{
    ET_ASSIGN(auto file, people::mailFile(database, permit, student, day));
    if (!file)
        return base::fail(security::notThere());
    return std::move(*file);
}

bool isRestricted(const people::MailFile &file, people::PartyId party)
{
    return std::any_of(
        file.adults.begin(), file.adults.end(), [&](const people::MailFile::Adult &adult) {
            return adult.contact.party.id == party && adult.contact.link.details.restricted;
        });
}

// Who is no contact any more may still have paid: the address is then the party's own.
base::Result<people::PostalAddress> addressOf(storage::Database &database,
    const security::Permit &permit, const people::MailFile &file, people::PartyId party)
{
    if (people::PostalAddress known = people::mailAddress(file, party); !known.isEmpty())
        return known;
    ET_ASSIGN(const auto uses, people::AddressRepository::usesOf(database, permit, party));
    people::PostalAddress address;
    for (const people::AddressUse &use : uses) {
        if (use.dates.contains(file.day)
            && (address.isEmpty() || use.kind == people::AddressKind::Mail))
            address = use.postal;
    }
    return address;
}

base::Result<people::MailHousehold> householdOf(storage::Database &database,
    const security::Permit &permit, const people::MailFile &file, people::PartyId id)
{
    ET_ASSIGN(const auto party, people::PartyRepository::find(database, permit, id));
    if (!party)
        return base::fail(security::notThere());
    const people::PartyDetails &details = party->details;
    people::Recipient recipient{
        id, details.kind, details.lastName, details.firstName, {}, details.email};
    for (const people::MailFile::Adult &adult : file.adults) {
        if (adult.contact.party.id == id)
            recipient.attention = adult.contact.link.details.personInCharge;
    }
    ET_ASSIGN(const people::PostalAddress address, addressOf(database, permit, file, id));
    return people::MailHousehold{{recipient}, address};
}

QString nobodyPaid(const people::MailFile &file)
{
    return QCoreApplication::translate(
        "letters", "Nothing was charged or paid for %1 in this period: no attestation.")
        .arg(people::letterName(file.student.details));
}

} // namespace

base::Result<LetterPlan> planToFamilies(storage::Database &database, const security::Permit &permit,
    const std::vector<people::StudentId> &students, QDate day)
{
    Gathering gathering;
    for (const people::StudentId student : students) {
        ET_ASSIGN(const people::MailFile file, fileOf(database, permit, student, day));
        gathering.add(file, people::mailOf(file));
    }
    return gathering.envelopes();
}

base::Result<LetterPlan> planToPayers(storage::Database &database, const security::Permit &permit,
    const security::Permit &fees, const std::vector<people::StudentId> &students,
    const fees::AttestationPeriod &period, QDate day)
{
    Gathering gathering;
    for (const people::StudentId student : students) {
        ET_ASSIGN(const people::MailFile file, fileOf(database, permit, student, day));
        ET_ASSIGN(const auto payers,
            fees::AttestationRepository::payers(database, fees, student, period));
        people::StudentMail mail{student, {}, {}};
        for (const fees::PayerName &payer : payers) {
            if (isRestricted(file, payer.id)) {
                mail.remarks.push_back({people::MailGap::Restricted, payer.name});
                continue;
            }
            ET_ASSIGN(auto household, householdOf(database, permit, file, payer.id));
            if (household.address.isEmpty())
                mail.remarks.push_back({people::MailGap::NoAddress, payer.name});
            mail.households.push_back(std::move(household));
        }
        if (payers.empty())
            gathering.plan.notWritten += nobodyPaid(file);
        gathering.add(file, std::move(mail));
    }
    return gathering.envelopes();
}

base::Result<std::vector<people::StudentId>> admittedOf(storage::Database &database,
    const security::Permit &permit, const std::vector<people::StudentId> &students,
    QStringList &notWritten)
{
    std::vector<people::StudentId> admitted;
    for (const people::StudentId student : students) {
        storage::Statement row(database, kIsAdmitted);
        ET_TRY(row.run(student));
        if (row.next()) {
            admitted.push_back(student);
            continue;
        }
        ET_TRY(row.finished());
        ET_ASSIGN(const auto who, people::StudentRepository::find(database, permit, student));
        if (!who)
            return base::fail(security::notThere());
        notWritten += QCoreApplication::translate("letters",
            "%1 was not admitted as a candidate: the letter of admission has nothing to say.")
                          .arg(people::listName(who->details));
    }
    return admitted;
}

} // namespace letters
