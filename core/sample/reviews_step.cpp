#include "core/reviews/review_service.h"
#include "core/sample/steps.h"
#include "core/security/workspace.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace sample {

namespace {

using reviews::PartKey;
using reviews::PartKind;
using reviews::TermWindow;

constexpr std::array kByMaster{u"De bons réflexes à l’atelier : le poste est prêt avant de "
                               u"commencer et rangé après. Il reste à "
                               u"lire le plan jusqu’au bout avant de régler la machine.",
    u"Un trimestre solide. Les pièces de la commande sont sorties à la cote ; il faut maintenant "
    u"gagner en vitesse sans perdre en soin.",
    u"Des progrès nets depuis la rentrée. Oser demander quand une cote n’est pas claire."};
constexpr std::array kByTeacher{
    u"Participe et s’appuie sur l’atelier pour comprendre : les proportions sont acquises.",
    u"Des efforts à l’écrit. Les calculs de vitesse de coupe sont à reprendre ensemble."};
constexpr std::array kLearned{u"J’ai appris à régler le tour tout en respectant la gamme.",
    u"Je sais lire un plan simple et contrôler mes pièces au pied à coulisse.",
    u"J’ai appris à préparer mon poste et à compter mes heures."};
constexpr std::array kPride{u"Les vingt bagues livrées au client sans une pièce à refaire.",
    u"Mon premier montage seul, du plan à l’emballage."};
constexpr std::array kAim{u"Faire une pièce filetée sans aide avant les vacances.",
    u"Arriver à l’heure tous les lundis et finir ma gamme."};

template <class Words> QString pick(const Words &words, size_t at)
{
    return QString::fromUtf16(words[at % words.size()]);
}

struct Somebody {
    enrolment::EnrolmentId enrolment;
    size_t place;
};

// The first group's young people of the current year who are still there.
std::vector<Somebody> peopleOf(const Plan &plan)
{
    std::vector<Somebody> people;
    const int current = int(plan.years.size()) - 1;
    for (const PlannedStudent &student : plan.students) {
        for (const PlannedStay &stay : student.stays) {
            const bool isHere = !stay.exit || *stay.exit >= plan.today;
            if (student.group == 0 && stay.year == current && isHere && student.id)
                people.push_back({stay.enrolment, people.size()});
        }
    }
    return people;
}

base::Done write(reviews::ReviewService &service, const Somebody &who, school::TermId term,
    const PartKey &key, const QString &words)
{
    const auto written =
        service.write(who.enrolment, term, key, words, key.kind != PartKind::Staff, 0);
    return written ? base::Done() : base::fail(written.error());
}

base::Done writeAll(reviews::ReviewService &service, const PlannedGroup &group, const Somebody &who,
    school::TermId term)
{
    ET_TRY(
        write(service, who, term, {PartKind::Staff, group.master, {}}, pick(kByMaster, who.place)));
    ET_TRY(write(service, who, term, {PartKind::Staff, group.teacher, u"Maths-sciences"_s},
        pick(kByTeacher, who.place)));
    ET_TRY(write(service, who, term, {PartKind::Learned, {}, {}}, pick(kLearned, who.place)));
    ET_TRY(write(service, who, term, {PartKind::Pride, {}, {}}, pick(kPride, who.place)));
    return write(service, who, term, {PartKind::NextAim, {}, {}}, pick(kAim, who.place));
}

base::Done finish(reviews::ReviewService &service, const Somebody &who, school::TermId term)
{
    ET_ASSIGN(const auto sheet, service.sheet(who.enrolment, term));
    if (!sheet.open)
        return {};
    ET_TRY(service.finish(sheet.open->id, sheet.open->rowVersion));
    return {};
}

bool hasBegun(const TermWindow &term, const Plan &plan)
{
    const PlannedYear &year = plan.years.back();
    return term.term.year == year.id && term.term.dates.firstDay <= plan.today;
}

} // namespace

base::Done addReviews(security::Workspace &workspace, const Plan &plan)
{
    reviews::ReviewService service(workspace);
    ET_ASSIGN(auto terms, service.terms());
    std::erase_if(terms, [&plan](const TermWindow &term) { return !hasBegun(term, plan); });
    const std::vector<Somebody> people = peopleOf(plan);
    if (terms.empty() || people.empty())
        return {};
    const PlannedGroup &group = plan.groups.front();
    for (size_t at = 0; at + 1 < terms.size(); ++at) {
        for (const Somebody &who : people) {
            ET_ASSIGN(const auto rows, service.ofTerm(terms[at].term.id));
            const bool wasHere = std::any_of(rows.begin(), rows.end(),
                [&who](const reviews::ReviewRow &row) { return row.enrolment == who.enrolment; });
            if (!wasHere)
                continue;
            ET_TRY(writeAll(service, group, who, terms[at].term.id));
            ET_TRY(finish(service, who, terms[at].term.id));
        }
    }
    const school::TermDates &dates = terms.back().term.dates;
    const QDate opens = std::max(dates.firstDay, plan.today.addDays(-7));
    ET_TRY(service.setWindow(
        terms.back().term.id, 0, reviews::WindowDays{opens, plan.today.addDays(14)}));
    for (const Somebody &who : people) {
        if (who.place % 2 == 0) {
            ET_TRY(write(service, who, terms.back().term.id, {PartKind::Staff, group.master, {}},
                pick(kByMaster, who.place + 1)));
        }
    }
    return {};
}

} // namespace sample
