#include "core/admissions/stay_service.h"
#include "core/people/party.h"
#include "core/sample/steps.h"
#include "core/school/workshop_repository.h"

using namespace Qt::Literals::StringLiterals;
using admissions::StayOutcome;
using security::Operation;

namespace sample {

namespace {

// A candidate of the sample: how far along, for which trade, since how many days.
struct PlannedCandidate {
    const char16_t *state; // the step reached
    int trade;             // index of kTrades; -1: not known yet
    const char16_t *source;
    const char16_t *origin;
    const char16_t *reason;
    const char16_t *next;
    int days;
    int stay; // 0: none, 1: the session that is over, 2: the one that comes, 3 and 4: this week
};
constexpr PlannedCandidate kCandidates[]{
    {u"contact", -1, u"mission-locale", u"Mission locale, sans école depuis juin", u"",
        u"Rappeler la famille", 2, 0},
    {u"contact", 0, u"family", u"3e, collège Jean-Moulin", u"", u"Envoyer la plaquette", 4, 0},
    {u"contact", 1, u"open-day", u"3e Segpa, collège Gambetta", u"", u"", 5, 0},
    {u"appointment", 2, u"college", u"3e, collège Louis-Grüner", u"", u"Visite avec la mère", 8, 0},
    {u"appointment", 0, u"cio", u"2de pro, lycée Hippolyte-Carnot", u"", u"", 11, 0},
    {u"stay", 0, u"college", u"3e, collège Jules-Vallès", u"", u"Convention à faire signer", 13, 2},
    {u"stay", 1, u"mission-locale", u"Mission locale", u"", u"Attestation d’assurance", 15, 2},
    {u"stay", 2, u"ase", u"Foyer Les Tilleuls", u"", u"", 16, 2},
    {u"stay", 0, u"family", u"2de générale, lycée Claude-Lebois", u"", u"", 18, 3},
    {u"stay", 2, u"college", u"3e, collège Jules-Vallès", u"", u"Bilan avec le collège", 20, 4},
    {u"stay", 0, u"college", u"3e Segpa, collège Gambetta", u"", u"", 21, 4},
    {u"stay-done", 0, u"college", u"3e, collège Jean-Moulin", u"", u"Entretien à fixer", 24, 1},
    {u"stay-done", 1, u"web", u"2de générale, lycée Claude-Lebois", u"", u"", 26, 1},
    {u"interview", 2, u"family", u"3e, collège Gambetta", u"", u"Décision de l’équipe", 28, 1},
    {u"accepted", 0, u"college", u"3e, collège Louis-Grüner", u"", u"Dossier à compléter", 33, 1},
    {u"accepted", 1, u"company", u"Apprentissage rompu", u"", u"", 35, 0},
    {u"waiting", 2, u"college", u"3e, collège Jules-Vallès", u"", u"", 36, 1},
    {u"refused", 0, u"web", u"2de pro, lycée Carnot", u"Projet dans un autre métier", u"", 40, 0},
    {u"withdrawn", 1, u"open-day", u"3e, collège Gambetta", u"Entre au lycée de son quartier", u"",
        38, 1},
};

class AdmissionsStep {
public:
    AdmissionsStep(security::Transaction &transaction, Invention &invention, const Plan &plan)
        : m_transaction(transaction)
        , m_invention(invention)
        , m_plan(plan)
    {
    }

    base::Done run()
    {
        ET_ASSIGN(const auto workshops,
            school::WorkshopRepository::all(m_transaction.database(), m_transaction.permit()));
        for (const Trade &trade : kTrades) {
            for (const school::Workshop &one : workshops) {
                if (one.details.name == QStringView(trade.workshop))
                    m_workshops.push_back(one.id);
            }
        }
        if (m_workshops.size() != std::size(kTrades))
            return {};
        ET_TRY(addSessions());
        for (const PlannedCandidate &one : kCandidates)
            ET_TRY(addCandidate(one));
        return {};
    }

private:
    base::Done addSessions()
    {
        using admissions::StayKind;
        const auto add = [this](const QString &name, int daysFromToday,
                             StayKind kind = StayKind::Discovery) -> base::Done {
            admissions::StaySessionDetails details;
            details.name = name;
            details.kind = kind;
            details.firstDay = m_plan.today.addDays(daysFromToday);
            details.firstDay = details.firstDay.addDays(1 - details.firstDay.dayOfWeek());
            details.lastDay = details.firstDay.addDays(daysFromToday == 0 ? 4 : 2);
            details.hours = u"8 h 30 – 12 h, 13 h – 16 h"_s;
            for (const school::WorkshopId workshop : m_workshops)
                details.places.push_back({workshop, 4});
            ET_ASSIGN(
                const auto saved, admissions::StayOperations::addSession(m_transaction, details));
            m_sessions.push_back({saved.id, details});
            return {};
        };
        ET_TRY(add(u"Séjours d’automne"_s, -21));
        ET_TRY(add(u"Séjours d’hiver"_s, 14));
        ET_TRY(add(u"Séjours de la semaine"_s, 0));
        return add(u"Stages de 3e"_s, 0, StayKind::Observation);
    }

    [[nodiscard]] admissions::NewCandidate invented(const PlannedCandidate &planned)
    {
        admissions::NewCandidate typed;
        people::StudentDetails &who = typed.file.details;
        who.lastName = m_invention.lastName();
        const bool girl = m_invention.chance(25);
        who.sex = girl ? people::Sex::Female : people::Sex::Male;
        who.firstNames = girl ? m_invention.girl() : m_invention.boy();
        const int born = m_plan.years.back().dates.firstDay.year() - m_invention.between(15, 17);
        who.birthDate = m_invention.dayIn(QDate(born, 1, 1), QDate(born, 8, 31));
        enrolment::ContactForm parent;
        parent.details.lastName = who.lastName;
        parent.details.firstName = m_invention.adultFirstName(true);
        parent.details.phone = m_invention.mobile();
        parent.role.relation = people::Relation::Mother;
        parent.role.parentalAuthority = true;
        parent.role.legalRepresentative = true;
        typed.file.contacts.push_back(parent);
        typed.details.year = m_plan.years.back().id;
        if (planned.trade >= 0)
            typed.details.workshop = m_workshops[size_t(planned.trade)];
        typed.details.source = QString::fromUtf16(planned.source);
        typed.details.origin = QString::fromUtf16(planned.origin);
        typed.contactedOn = m_plan.today.addDays(-planned.days);
        typed.words = u"Premier appel."_s;
        return typed;
    }

    base::Done addStay(const PlannedCandidate &planned, admissions::ApplicationId id,
        const people::PartyDetails &mother)
    {
        const auto &[session, of] = m_sessions[size_t(planned.stay) - 1];
        admissions::StayDetails details;
        details.session = session;
        details.workshop = m_workshops[size_t(planned.trade)];
        details.firstDay = of.firstDay;
        details.lastDay = of.lastDay;
        details.hours = of.hours;
        details.insurance = u"MAIF, contrat scolaire"_s;
        details.emergencyName = people::letterName(mother);
        details.emergencyPhone = mother.phone;
        if (planned.stay != 2)
            details.signedOn = of.firstDay.addDays(-3);
        ET_ASSIGN(const auto stay, admissions::StayOperations::plan(m_transaction, id, details));
        if (planned.stay != 1)
            return {};
        ET_TRY(admissions::StayOperations::conclude(m_transaction, stay.id, 1, StayOutcome::Done));
        admissions::StayObservation seen;
        for (const QString &criterion :
            {u"punctuality"_s, u"safety"_s, u"motivation"_s, u"order"_s, u"respect"_s})
            seen.marks.insert(criterion, m_invention.between(2, 4));
        return admissions::StayOperations::observe(m_transaction, stay.id, seen)
            .map([](const security::Undo &) {});
    }

    base::Done addCandidate(const PlannedCandidate &planned)
    {
        admissions::NewCandidate typed = invented(planned);
        ET_ASSIGN(const auto saved, admissions::ApplicationOperations::add(m_transaction, typed));
        if (planned.stay > 0)
            ET_TRY(addStay(planned, saved.id, typed.file.contacts.front().details));
        ET_ASSIGN(auto application,
            admissions::ApplicationRepository::find(
                m_transaction.database(), m_transaction.permit(), saved.id));
        const QString state = QString::fromUtf16(planned.state);
        int version = application->rowVersion;
        if (application->state != state) {
            ET_ASSIGN(const auto moved,
                admissions::ApplicationOperations::changeState(m_transaction, saved.id, version,
                    {state, m_plan.today.addDays(-planned.days / 3),
                        QString::fromUtf16(planned.reason)}));
            version = moved.rowVersion;
        }
        const QString next = QString::fromUtf16(planned.next);
        if (next.isEmpty())
            return {};
        ET_ASSIGN(application,
            admissions::ApplicationRepository::find(
                m_transaction.database(), m_transaction.permit(), saved.id));
        application->details.nextAction = next;
        application->details.nextOn = m_plan.today.addDays(m_invention.between(-2, 9));
        return admissions::ApplicationOperations::edit(
            m_transaction, saved.id, version, application->details)
            .map([](const security::Edited &) {});
    }

    security::Transaction &m_transaction;
    Invention &m_invention;
    const Plan &m_plan;
    std::vector<school::WorkshopId> m_workshops; // by trade
    std::vector<std::pair<admissions::StaySessionId, admissions::StaySessionDetails>> m_sessions;
};

} // namespace

base::Done addCandidates(security::Workspace &workspace, Invention &invention, const Plan &plan)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::ManageApplications));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(AdmissionsStep(transaction, invention, plan).run());
    return transaction.commit();
}

} // namespace sample
