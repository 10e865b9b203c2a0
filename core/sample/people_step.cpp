#include "core/base/text.h"
#include "core/diplomas/content_operations.h"
#include "core/diplomas/diploma_service.h"
#include "core/enrolment/enrolment_service.h"
#include "core/people/family_service.h"
#include "core/people/student_service.h"
#include "core/sample/frameworks.h"
#include "core/sample/steps.h"

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace sample {

namespace {

constexpr int kShareOfGirls = 22;
constexpr int kUnaccompanied = 8;
constexpr int kSiblings = 12;

// Nobody's: the domain is kept for examples. Some families have none.
QString emailOf(const people::PartyDetails &adult)
{
    if (adult.lastName.size() % 4 == 0)
        return {};
    const QString name = base::folded(adult.firstName + u' ' + adult.lastName);
    return QString(name).replace(u' ', u'.') + u"@famille.example"_s;
}

// A household that may have several young people in the school.
struct Household {
    QString lastName;
    people::PartyId first;
    std::optional<people::PartyId> second;
    QString firstName;
    people::PostalAddress address;
    bool firstIsMother = true;
};

class PeopleStep {
public:
    PeopleStep(security::Transaction &transaction, Invention &invention, Plan &plan)
        : m_transaction(transaction)
        , m_invention(invention)
        , m_plan(plan)
    {
    }

    base::Done run()
    {
        ET_TRY(addDiplomas());
        ET_TRY(addServices());
        for (PlannedStudent &student : m_plan.students)
            ET_TRY(addStudent(student));
        return {};
    }

private:
    // In each session a path of the planned years ends with.
    [[nodiscard]] bool isExaminedThroughout(const QString &catalogueId) const
    {
        const auto *entry = diplomas::Catalogue::shipped().find(catalogueId);
        return entry && entry->sessions.contains(m_plan.years.front().dates.lastDay.year())
            && entry->sessions.contains(m_plan.years.back().dates.lastDay.year() + 1);
    }

    base::Done addDiplomas()
    {
        for (const Trade &trade : kTrades) {
            const QString name = QString::fromUtf16(trade.diploma);
            const QString catalogueId = QString::fromUtf16(trade.catalogueId);
            auto diploma = isExaminedThroughout(catalogueId)
                ? diplomas::DiplomaOperations::createFromCatalogue(m_transaction, catalogueId, name)
                : diplomas::DiplomaOperations::createOwn(
                    m_transaction, diplomas::DiplomaKind::Cap, name, name);
            if (!diploma)
                return base::fail(diploma.error());
            const auto version = diploma->versions.back().id;
            ET_TRY(diplomas::ContentOperations::add(m_transaction, version, frameworkOf(name)));
            m_plan.versions.push_back(version);
        }
        return {};
    }

    base::Done addServices()
    {
        people::PartyDetails service;
        service.kind = people::PartyKind::Organisation;
        service.organisationKind = people::OrganisationKind::Childcare;
        service.lastName = u"Département de la Loire – ASE"_s;
        service.phone = m_invention.landline();
        ET_ASSIGN(const auto saved, people::FamilyOperations::add(m_transaction, service));
        m_childcare = saved.id;
        return {};
    }

    base::Result<Household> newHousehold()
    {
        const bool woman = m_invention.chance(60);
        people::PartyDetails parent;
        parent.lastName = m_invention.lastName();
        parent.firstName = m_invention.adultFirstName(woman);
        parent.phone = m_invention.mobile();
        parent.email = emailOf(parent);
        const people::PostalAddress address = m_invention.address();
        ET_ASSIGN(const auto first, people::FamilyOperations::add(m_transaction, parent));
        ET_TRY(people::FamilyOperations::setAddress(m_transaction, first.id, first.rowVersion,
            people::AddressKind::Home, address, m_plan.years.front().dates.firstDay));
        Household household{parent.lastName, first.id, {}, parent.firstName, address, woman};
        if (m_invention.chance(55)) {
            people::PartyDetails other;
            other.lastName = m_invention.chance(80) ? parent.lastName : m_invention.lastName();
            other.firstName = m_invention.adultFirstName(!woman);
            other.phone = m_invention.mobile();
            ET_ASSIGN(const auto second, people::FamilyOperations::add(m_transaction, other));
            household.second = second.id;
        }
        return household;
    }

    [[nodiscard]] people::StudentDetails detailsFor(
        const PlannedStudent &student, const QString &name)
    {
        people::StudentDetails details;
        const bool girl = m_invention.chance(kShareOfGirls);
        details.sex = girl ? people::Sex::Female : people::Sex::Male;
        details.firstNames = girl ? m_invention.girl() : m_invention.boy();
        details.lastName = name;
        const int entryYear = student.entered < 0
            ? m_plan.years.front().dates.firstDay.year() - 1
            : m_plan.years[size_t(student.entered)].dates.firstDay.year();
        const int age = m_invention.between(15, 17);
        details.birthDate =
            m_invention.dayIn(QDate(entryYear - age, 1, 1), QDate(entryYear - age, 8, 31));
        details.birthPlace = m_invention.address().commune;
        details.birthCountry = u"France"_s;
        details.phone = m_invention.mobile();
        return details;
    }

    base::Result<people::SavedStudent> addIdentity(
        const PlannedStudent &student, const QString &name, bool unaccompanied)
    {
        people::StudentDetails details = detailsFor(student, name);
        if (unaccompanied)
            details.birthCountry = u"Guinée"_s;
        else
            details.ine = m_invention.ine();
        auto saved = people::StudentOperations::add(m_transaction, details);
        // The same INE twice in a hundred million: without one then.
        if (!saved && saved.error().code == people::errors::kIneTaken) {
            details.ine.clear();
            saved = people::StudentOperations::add(m_transaction, details);
        }
        return saved;
    }

    base::Done addStudent(PlannedStudent &student)
    {
        const bool unaccompanied = m_invention.chance(kUnaccompanied);
        std::optional<Household> household;
        if (!unaccompanied) {
            if (m_lastHousehold && m_invention.chance(kSiblings)) {
                household = m_lastHousehold;
            } else {
                ET_ASSIGN(household, newHousehold());
            }
            m_lastHousehold = household;
        }
        ET_ASSIGN(const auto saved,
            addIdentity(
                student, household ? household->lastName : m_invention.lastName(), unaccompanied));
        student.id = saved.id;
        ET_TRY(addFamily(student, household));
        ET_TRY(people::StudentOperations::setAddress(m_transaction, saved.id, saved.rowVersion,
            people::AddressKind::Home, household ? household->address : m_invention.address(),
            student.stays.front().entry));
        ET_TRY(addProfile(saved, unaccompanied));
        ET_TRY(addDailyLife(m_transaction, *student.id, student.stays.front().entry));
        for (PlannedStay &stay : student.stays)
            ET_TRY(addStay(student, stay));
        return {};
    }

    base::Done addFamily(PlannedStudent &student, const std::optional<Household> &household)
    {
        const QDate from = student.stays.front().entry;
        people::LinkDetails link;
        link.legalRepresentative = true;
        link.receivesMail = true;
        link.pays = true;
        if (!household) {
            link.relation = people::Relation::Childcare;
            link.personInCharge = m_invention.adultFirstName(true) + u' ' + m_invention.lastName();
            link.phone = m_invention.mobile();
            student.payer = m_childcare;
            student.payerName = u"Département de la Loire – ASE"_s;
            return people::FamilyOperations::link(
                m_transaction, *student.id, *m_childcare, link, from)
                .map([](const people::SavedLink &) {});
        }
        link.relation =
            household->firstIsMother ? people::Relation::Mother : people::Relation::Father;
        link.parentalAuthority = true;
        link.livesWith = true;
        student.payer = household->first;
        student.payerName = household->firstName + u' ' + household->lastName;
        ET_TRY(people::FamilyOperations::link(
            m_transaction, *student.id, household->first, link, from));
        if (household->second) {
            people::LinkDetails second;
            second.relation =
                household->firstIsMother ? people::Relation::Father : people::Relation::Mother;
            second.parentalAuthority = true;
            second.legalRepresentative = true;
            second.contactRank = 2;
            if (student.id->value() % 17 == 0) {
                second.restricted = true;
                second.restrictionSource = u"Ordonnance du juge aux affaires familiales"_s;
            }
            ET_TRY(people::FamilyOperations::link(
                m_transaction, *student.id, *household->second, second, from));
        }
        return {};
    }

    base::Done addProfile(const people::SavedStudent &student, bool unaccompanied)
    {
        people::SocialProfile profile;
        profile.rural = m_invention.chance(20);
        profile.priorityDistrict = m_invention.chance(40);
        profile.unaccompaniedMinor = unaccompanied;
        profile.dys = m_invention.chance(38);
        profile.bursary = m_invention.chance(30);
        return people::StudentOperations::setProfile(m_transaction, student.id, profile);
    }

    base::Done addStay(const PlannedStudent &student, PlannedStay &stay)
    {
        const PlannedYear &year = m_plan.years[size_t(stay.year)];
        const bool returns = stay.entry != year.dates.firstDay;
        const bool promoted = stay.yearOfPath > 1 && stay.year > 0;
        const QString code = returns ? u"return"_s : promoted ? u"promoted"_s : u"new"_s;
        ET_ASSIGN(const auto saved,
            enrolment::EnrolmentOperations::enrol(
                m_transaction, {*student.id, year.id, stay.entry, code}));
        stay.enrolment = saved.id;
        const PlannedGroup &group = m_plan.groups[size_t(student.group)];
        ET_ASSIGN(const auto grouped,
            enrolment::EnrolmentOperations::changeGroup(
                m_transaction, saved.id, saved.rowVersion, group.id, stay.entry));
        enrolment::PathForm path{m_plan.versions[size_t(group.trade)], stay.yearOfPath, 2};
        ET_ASSIGN(const auto onPath,
            enrolment::EnrolmentOperations::changePath(
                m_transaction, saved.id, grouped.rowVersion, path, stay.entry));
        if (!stay.exit && stay.yearOfPath == 2 && year.dates.lastDay < m_plan.today) {
            return enrolment::EnrolmentOperations::leave(
                m_transaction, saved.id, onPath.rowVersion, year.dates.lastDay, u"completed"_s)
                .map([](const security::Edited &) {});
        }
        if (stay.exit) {
            const QString why = m_invention.chance(50) ? u"reoriented"_s : u"dropped"_s;
            return enrolment::EnrolmentOperations::leave(
                m_transaction, saved.id, onPath.rowVersion, *stay.exit, why)
                .map([](const security::Edited &) {});
        }
        return {};
    }

    security::Transaction &m_transaction;
    Invention &m_invention;
    Plan &m_plan;
    std::optional<people::PartyId> m_childcare;
    std::optional<Household> m_lastHousehold;
};

} // namespace

base::Done addPeople(security::Workspace &workspace, Invention &invention, Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(PeopleStep(transaction, invention, plan).run());
    return transaction.commit();
}

} // namespace sample
