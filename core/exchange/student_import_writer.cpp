#include "core/exchange/student_import_writer.h"

#include "core/base/text.h"
#include "core/diplomas/diploma_repository.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/exchange/student_import_undo.h"
#include "core/people/address_repository.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/school/group_service.h"
#include "core/security/conflict.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

using people::AddressKind;
using people::AddressRepository;

namespace {

constexpr int kProgressStep = 100;
constexpr int kLongestShortName = 40;

base::Done unlessChanged(security::Transaction &transaction, bool written, const QString &uuid)
{
    if (written)
        return {};
    return base::fail(security::changedMeanwhile(transaction.database(), uuid));
}

base::Done moveHome(security::Transaction &transaction, const people::AddressOwner &owner,
    const people::AddressMove &move)
{
    if (!move.before.empty())
        return AddressRepository::replaceUses(transaction, owner, AddressKind::Home, move.after);
    for (const people::AddressUse &use : move.after)
        ET_TRY(AddressRepository::add(transaction, owner, use));
    return {};
}

// A place below zero in the plan's own lists.
size_t placeOf(qint64 key)
{
    return size_t(-1 - key);
}

} // namespace

ImportWriter::ImportWriter(
    security::Transaction &transaction, const ImportSource &source, const ImportPlan &plan)
    : m_transaction(transaction)
    , m_source(source)
    , m_plan(plan)
    , m_groups(plan.groups.size())
    , m_versions(plan.diplomas.size())
    , m_parties(plan.parties.size())
{
}

base::Done ImportWriter::write(bool keepSteps, const ImportProgress &progress)
{
    m_keepSteps = keepSteps;
    if (m_source.options.createGroups)
        ET_TRY(createGroups());
    if (m_source.options.createDiplomas)
        ET_TRY(createDiplomas());
    for (size_t i = 0; i < m_plan.parties.size(); ++i)
        ET_TRY(writeParty(i));
    const int total = int(m_plan.students.size());
    for (int i = 0; i < total; ++i) {
        if (progress && i % kProgressStep == 0 && !progress(i, total)) {
            return base::fail(errors::kCancelled,
                QCoreApplication::translate("exchange", "Stopped: nothing was changed."));
        }
        ET_TRY(writeStudent(m_plan.students[size_t(i)]));
    }
    return recordSummary();
}

base::Done ImportWriter::createGroups()
{
    for (size_t i = 0; i < m_plan.groups.size(); ++i) {
        const MissingGroup &missing = m_plan.groups[i];
        const auto kind = missing.kind == enrolment::GroupKind::Workshop
            ? school::GroupKind::Workshop
            : school::GroupKind::Theory;
        ET_ASSIGN(m_groups[i],
            school::GroupService::add(
                m_transaction, {kind, missing.name, {}, school::kUsualCapacity}));
    }
    return {};
}

base::Done ImportWriter::createDiplomas()
{
    for (size_t i = 0; i < m_plan.diplomas.size(); ++i) {
        ET_ASSIGN(m_versions[i], rulesOf(m_plan.diplomas[i]));
    }
    return {};
}

// A further version of a diploma the school has, of the catalogue where one fits; else a new one.
base::Result<diplomas::DiplomaVersionId> ImportWriter::rulesOf(const MissingDiploma &missing)
{
    using diplomas::DiplomaOperations;
    using diplomas::DiplomaRepository;
    storage::Database &database = m_transaction.database();
    ET_ASSIGN(auto diploma,
        DiplomaOperations::named(database, m_transaction.permit(), missing.shortName));
    if (diploma && !diplomas::versionFor(*diploma, missing.session) && !missing.catalogueId) {
        ET_TRY(DiplomaRepository::insertVersion(m_transaction, diploma->id,
            {diplomas::DiplomaVersionId(0), security::Workspace::newUuid(), {}, {}, {}, {}}));
        ET_TRY(m_transaction.record(u"diploma.version"_s, {u"diploma"_s, diploma->uuid},
            {{u"session"_s, {}, QString::number(missing.session)}}));
    }
    const bool fits = diploma && diplomas::versionFor(*diploma, missing.session);
    if (!fits && (!diploma || missing.catalogueId)) {
        auto proposal = diplomas::proposalFor(
            diplomas::Catalogue::shipped(), missing.shortName, missing.session);
        proposal.shortName = proposal.shortName.left(kLongestShortName);
        ET_ASSIGN(const auto made, DiplomaOperations::create(m_transaction, proposal));
        ET_TRY(DiplomaRepository::addAlias(m_transaction, made.id, missing.shortName));
    }
    ET_ASSIGN(
        diploma, DiplomaOperations::named(database, m_transaction.permit(), missing.shortName));
    const auto *version = diploma ? diplomas::versionFor(*diploma, missing.session) : nullptr;
    if (version)
        return version->id;
    return base::fail(diplomas::errors::kNotInCatalogue,
        QCoreApplication::translate("exchange",
            "The diploma “%1” could not be made. Make it in the settings, then import again.")
            .arg(missing.shortName));
}

base::Done ImportWriter::writeParty(size_t place)
{
    const PlannedParty &party = m_plan.parties[place];
    if (party.existing)
        m_parties[place] = party.existing->id;
    if (!party.isWritten)
        return {};
    if (!party.existing) {
        ET_ASSIGN(m_parties[place],
            people::PartyRepository::insert(m_transaction, party.uuid, party.details));
        if (m_keepSteps)
            m_steps.push_back(undo::addedParty(*m_parties[place], party.uuid));
    } else {
        const people::Party &before = *party.existing;
        ET_ASSIGN(const bool written,
            people::PartyRepository::update(
                m_transaction, before.id, before.rowVersion, party.details));
        ET_TRY(unlessChanged(m_transaction, written, before.uuid));
        auto changes = people::changesBetween(before.details, party.details);
        if (party.home)
            changes.push_back(party.home->changes[0]);
        ET_TRY(m_transaction.record(u"party.import"_s, {u"party"_s, before.uuid}, changes));
        if (m_keepSteps)
            m_steps.push_back(undo::editedParty(before, party.home));
    }
    return party.home ? moveHome(m_transaction, *m_parties[place], *party.home) : base::Done();
}

base::Done ImportWriter::writeStudent(const PlannedStudent &planned)
{
    ET_ASSIGN(const people::StudentId id, writeIdentity(planned));
    if (planned.home)
        ET_TRY(moveHome(m_transaction, id, *planned.home));
    for (const PlannedContact &contact : planned.contacts)
        ET_TRY(writeContact(contact, id));
    if (planned.enrolment)
        ET_TRY(writeEnrolment(planned, id));
    return m_transaction.record(planned.existing ? u"student.import"_s : u"student.import-add"_s,
        {u"student"_s, planned.uuid}, m_plan.rows[planned.row].changes);
}

base::Result<people::StudentId> ImportWriter::writeIdentity(const PlannedStudent &planned)
{
    using people::StudentRepository;
    if (!planned.existing) {
        ET_ASSIGN(const people::StudentId id,
            StudentRepository::insert(m_transaction, planned.uuid, planned.details));
        if (m_keepSteps)
            m_steps.push_back(undo::addedStudent(id, planned.uuid));
        return id;
    }
    const people::Student &before = *planned.existing;
    if (planned.details == before.details && !planned.home)
        return before.id;
    ET_ASSIGN(const bool written,
        StudentRepository::update(m_transaction, before.id, before.rowVersion, planned.details));
    ET_TRY(unlessChanged(m_transaction, written, before.uuid));
    if (m_keepSteps)
        m_steps.push_back(undo::editedStudent(before, planned.home));
    return before.id;
}

base::Done ImportWriter::writeContact(const PlannedContact &contact, people::StudentId student)
{
    using people::LinkRepository;
    if (!contact.existing) {
        const QString uuid = security::Workspace::newUuid();
        ET_ASSIGN(const auto id,
            LinkRepository::insert(m_transaction, uuid, student, *m_parties[contact.party],
                contact.details, {contact.from, std::nullopt}));
        if (m_keepSteps)
            m_steps.push_back(undo::addedLink(id, uuid));
        return {};
    }
    const people::StudentParty &before = *contact.existing;
    ET_ASSIGN(const bool written,
        LinkRepository::update(
            m_transaction, before.id, before.rowVersion, contact.details, before.dates));
    ET_TRY(unlessChanged(m_transaction, written, before.uuid));
    if (m_keepSteps)
        m_steps.push_back(undo::editedLink(before));
    return {};
}

enrolment::EnrolmentRecord ImportWriter::withRealKeys(
    const enrolment::EnrolmentRecord &record) const
{
    enrolment::EnrolmentRecord real = record;
    for (enrolment::Membership &membership : real.memberships) {
        if (membership.group.value() < 0)
            membership.group = *m_groups[placeOf(membership.group.value())];
    }
    for (enrolment::Path &path : real.paths) {
        if (path.version.value() < 0)
            path.version = *m_versions[placeOf(path.version.value())];
    }
    return real;
}

base::Done ImportWriter::writeEnrolment(const PlannedStudent &planned, people::StudentId student)
{
    using enrolment::EnrolmentRepository;
    enrolment::EnrolmentRecord record = withRealKeys(*planned.enrolment);
    if (planned.enrolmentBefore) {
        const auto &before = *planned.enrolmentBefore;
        ET_ASSIGN(const bool written, EnrolmentRepository::update(m_transaction, before, record));
        ET_TRY(unlessChanged(m_transaction, written, before.enrolment.uuid));
        if (m_keepSteps)
            m_steps.push_back(undo::editedEnrolment(before));
        return {};
    }
    record.enrolment.student = student;
    ET_ASSIGN(const enrolment::EnrolmentId id, EnrolmentRepository::insert(m_transaction, record));
    if (m_keepSteps)
        m_steps.push_back(undo::addedEnrolment(id, record.enrolment.uuid));
    return {};
}

// One line for the import, and one for each other kind of data it changed, so that whatever shows
// these is told.
base::Done ImportWriter::recordSummary()
{
    const ImportCounts &counts = m_plan.counts;
    const auto number = [](qint64 value) { return QString::number(value); };
    ET_TRY(m_transaction.record(u"import.students"_s, {u"import"_s, m_plan.uuid},
        {{u"rows"_s, {}, number(counts.rows)}, {u"created"_s, {}, number(counts.created)},
            {u"updated"_s, {}, number(counts.updated)},
            {u"unchanged"_s, {}, number(counts.unchanged)},
            {u"refused"_s, {}, number(counts.refused)}}));
    const auto &students = m_plan.students;
    const auto enrolled = std::count_if(students.begin(), students.end(),
        [](const PlannedStudent &one) { return one.enrolment.has_value(); });
    const auto linked = std::count_if(students.begin(), students.end(),
        [](const PlannedStudent &one) { return !one.contacts.empty(); });
    const auto parties = std::count_if(m_plan.parties.begin(), m_plan.parties.end(),
        [](const PlannedParty &one) { return one.isWritten; });
    const QList<std::pair<QString, qint64>> touched{
        {u"enrolment"_s, enrolled}, {u"student_party"_s, linked}, {u"party"_s, parties}};
    for (const auto &[kind, count] : touched) {
        if (count > 0) {
            ET_TRY(m_transaction.record(
                u"import.students"_s, {kind, m_plan.uuid}, {{u"rows"_s, {}, number(count)}}));
        }
    }
    return {};
}

} // namespace exchange
