#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/student_file.h"
#include "core/people/address_repository.h"
#include "core/people/family_service.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

namespace enrolment {

using people::FamilyOperations;
using security::Transaction;

namespace {

// Writes one form, piece by piece, and gathers what it leaves behind.
class Saving {
public:
    Saving(Transaction &transaction, const StudentFileForm &form, SavedFile start)
        : m_transaction(transaction)
        , m_form(form)
        , m_from(form.from.isValid() ? form.from : transaction.today())
        , m_saved(std::move(start))
    {
    }
    base::Done home();
    base::Done contact(const ContactForm &contact);
    base::Done enrolment(const EnrolmentForm &typed);
    base::Done daily(const people::DailyLife &typed);
    SavedFile take() { return std::move(m_saved); }

private:
    base::Result<people::PartyId> party(const ContactForm &contact);
    base::Done partyHome(people::PartyId id, int rowVersion, const people::PostalAddress &typed);
    base::Done link(const ContactForm &contact, people::PartyId party);
    base::Result<bool> livesThere(
        const people::AddressOwner &owner, const people::PostalAddress &typed);

    Transaction &m_transaction;
    const StudentFileForm &m_form;
    QDate m_from;
    SavedFile m_saved;
};

base::Result<bool> Saving::livesThere(
    const people::AddressOwner &owner, const people::PostalAddress &typed)
{
    ET_ASSIGN(const people::PostalAddress address, people::checkedAddress(typed));
    ET_ASSIGN(const auto uses,
        people::AddressRepository::usesOf(m_transaction.database(), m_transaction.permit(), owner));
    for (const people::AddressUse &use : uses) {
        if (use.kind == people::AddressKind::Home && use.dates.contains(m_from))
            return use.postal == address;
    }
    return address.isEmpty();
}

base::Done Saving::home()
{
    if (!m_form.home)
        return {};
    ET_ASSIGN(const bool same, livesThere(m_saved.student, *m_form.home));
    if (same)
        return {};
    ET_ASSIGN(security::Edited edited,
        people::StudentOperations::setAddress(m_transaction, m_saved.student, m_saved.rowVersion,
            people::AddressKind::Home, *m_form.home, m_from));
    m_saved.rowVersion = edited.rowVersion;
    m_saved.undo.add(std::move(edited.undo));
    return {};
}

base::Done Saving::partyHome(people::PartyId id, int rowVersion, const people::PostalAddress &typed)
{
    ET_ASSIGN(const bool same, livesThere(id, typed));
    if (same)
        return {};
    ET_ASSIGN(security::Edited edited,
        FamilyOperations::setAddress(
            m_transaction, id, rowVersion, people::AddressKind::Home, typed, m_from));
    m_saved.undo.add(std::move(edited.undo));
    return {};
}

base::Result<people::PartyId> Saving::party(const ContactForm &contact)
{
    int rowVersion = contact.partyVersion;
    std::optional<people::PartyId> id = contact.party;
    if (!id) {
        ET_ASSIGN(people::SavedParty added, FamilyOperations::add(m_transaction, contact.details));
        id = added.id;
        rowVersion = added.rowVersion;
        m_saved.undo.add(std::move(added.undo));
    } else {
        ET_ASSIGN(const auto known,
            people::PartyRepository::find(m_transaction.database(), m_transaction.permit(), *id));
        ET_ASSIGN(const people::PartyDetails details, people::checkedDetails(contact.details));
        if (!known)
            return base::fail(security::notThere());
        if (!(known->details == details)) {
            ET_ASSIGN(security::Edited edited,
                FamilyOperations::edit(m_transaction, *id, rowVersion, details));
            rowVersion = edited.rowVersion;
            m_saved.undo.add(std::move(edited.undo));
        }
    }
    if (contact.home)
        ET_TRY(partyHome(*id, rowVersion, *contact.home));
    return *id;
}

base::Done Saving::link(const ContactForm &contact, people::PartyId party)
{
    if (!contact.link) {
        ET_ASSIGN(people::SavedLink added,
            FamilyOperations::link(m_transaction, m_saved.student, party, contact.role, m_from));
        m_saved.undo.add(std::move(added.undo));
        return {};
    }
    ET_ASSIGN(const auto known,
        people::LinkRepository::find(
            m_transaction.database(), m_transaction.permit(), *contact.link));
    if (!known || known->student != m_saved.student)
        return base::fail(security::notThere());
    ET_ASSIGN(const people::LinkDetails role, people::checkedDetails(contact.role));
    if (known->details == role)
        return {};
    if (m_form.isDated && known->dates.from < m_from) {
        ET_ASSIGN(security::Edited ended,
            FamilyOperations::endLink(
                m_transaction, *contact.link, contact.linkVersion, m_from.addDays(-1)));
        m_saved.undo.add(std::move(ended.undo));
        ET_ASSIGN(people::SavedLink begun,
            FamilyOperations::link(m_transaction, m_saved.student, party, role, m_from));
        m_saved.undo.add(std::move(begun.undo));
        return {};
    }
    ET_ASSIGN(security::Edited edited,
        FamilyOperations::editLink(m_transaction, *contact.link, contact.linkVersion, role));
    m_saved.undo.add(std::move(edited.undo));
    return {};
}

base::Done Saving::contact(const ContactForm &contact)
{
    if (contact.link && contact.ended) {
        ET_ASSIGN(security::Edited edited,
            FamilyOperations::endLink(
                m_transaction, *contact.link, contact.linkVersion, m_from.addDays(-1)));
        m_saved.undo.add(std::move(edited.undo));
        if (contact.party)
            m_saved.parties.push_back(*contact.party);
        return {};
    }
    ET_ASSIGN(const people::PartyId id, party(contact));
    m_saved.parties.push_back(id);
    return link(contact, id);
}

base::Done Saving::enrolment(const EnrolmentForm &typed)
{
    std::optional<EnrolmentId> id = typed.enrolment;
    int version = typed.rowVersion;
    QDate from = m_from;
    if (!id) {
        if (!typed.year)
            return base::fail(security::notThere());
        ET_ASSIGN(SavedEnrolment added,
            EnrolmentOperations::enrol(
                m_transaction, {m_saved.student, *typed.year, typed.entryOn, typed.entryCode}));
        id = added.id;
        version = added.rowVersion;
        from = typed.entryOn;
        m_saved.undo.add(std::move(added.undo));
    } else if (typed.entryOn.isValid()) {
        ET_ASSIGN(security::Edited edited,
            EnrolmentOperations::correctEntry(m_transaction, *id, version, typed.entryOn));
        version = edited.rowVersion;
        m_saved.undo.add(std::move(edited.undo));
    }
    m_saved.enrolment = id;
    for (const auto &group : {typed.workshop, typed.theory}) {
        if (!group)
            continue;
        ET_ASSIGN(GroupChange changed,
            EnrolmentOperations::changeGroup(m_transaction, *id, version, *group, from));
        version = changed.rowVersion;
        m_saved.fills.push_back(changed.fill);
        m_saved.undo.add(std::move(changed.undo));
    }
    if (!typed.path)
        return {};
    ET_ASSIGN(security::Edited edited,
        EnrolmentOperations::changePath(m_transaction, *id, version, *typed.path, from));
    m_saved.undo.add(std::move(edited.undo));
    return {};
}

base::Done Saving::daily(const people::DailyLife &typed)
{
    ET_ASSIGN(const people::DailyLife life, people::checkedLife(typed));
    ET_ASSIGN(const people::DailyLife known,
        people::DailyLifeRepository::of(
            m_transaction.database(), m_transaction.permit(), m_saved.student));
    if (known.saysTheSame(life))
        return {};
    ET_ASSIGN(
        security::Edited edited, people::editDailyLife(m_transaction, m_saved.student, typed));
    m_saved.undo.add(std::move(edited.undo));
    return {};
}

// The student's own row: added, edited, or left alone when it says the same.
base::Result<SavedFile> saveIdentity(Transaction &transaction, const StudentFileForm &form)
{
    using people::StudentOperations;
    const auto started = [](people::SavedStudent saved) {
        SavedFile file{saved.id, saved.uuid, saved.rowVersion, {}, {}, {}, {}, {}, {}};
        file.nearDuplicates = std::move(saved.nearDuplicates);
        file.undo = std::move(saved.undo);
        return file;
    };
    if (!form.student)
        return StudentOperations::add(transaction, form.details).map(started);
    ET_ASSIGN(const auto known,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), *form.student));
    if (!known)
        return base::fail(security::notThere());
    ET_ASSIGN(const people::StudentDetails details,
        people::checkedDetails(form.details, transaction.today()));
    if (known->details == details)
        return SavedFile{known->id, known->uuid, form.rowVersion, {}, {}, {}, {}, {}, {}};
    return StudentOperations::edit(transaction, *form.student, form.rowVersion, details)
        .map(started);
}

} // namespace

base::Result<SavedFile> saveStudentFile(Transaction &transaction, const StudentFileForm &form)
{
    ET_ASSIGN(SavedFile start, saveIdentity(transaction, form));
    start.ageRemark = people::ageRemark(form.details.birthDate, transaction.today());
    Saving saving(transaction, form, std::move(start));
    ET_TRY(saving.home());
    for (const ContactForm &contact : form.contacts)
        ET_TRY(saving.contact(contact));
    if (form.enrolment)
        ET_TRY(saving.enrolment(*form.enrolment));
    if (form.daily)
        ET_TRY(saving.daily(*form.daily));
    return saving.take();
}

} // namespace enrolment
