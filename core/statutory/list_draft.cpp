#include "core/statutory/list_draft.h"

#include "core/base/dates.h"
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/people/student.h"
#include "core/school/school_repository.h"
#include "core/school/staff_repository.h"
#include "core/security/policy.h"
#include "core/statutory/communes.h"
#include "core/statutory/pupil_roll.h"
#include "core/statutory/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace statutory {

namespace {

// A line with where it belongs.
struct Placed {
    PupilLine line;
    std::optional<people::PostalAddress> home;
};

const security::SettingKey &basisOf(ListKind kind)
{
    switch (kind) {
    case ListKind::Pupils:
        return settings::kPupilsBasis;
    case ListKind::Changes:
        return settings::kChangesBasis;
    case ListKind::Staff:
        return settings::kStaffBasis;
    }
    return settings::kPupilsBasis;
}

// What all papers of a list say alike.
base::Result<ListSnapshot> common(storage::Database &database, const security::Permit &permit,
    const school::SchoolYear &year, const ListWish &wish, QDate today)
{
    ListSnapshot paper;
    paper.kind = wish.kind;
    ET_ASSIGN(const auto school, school::SchoolRepository::read(database, permit));
    if (!school)
        return base::fail(security::notThere());
    paper.issuer = school::issuerOf(*school);
    ET_ASSIGN(paper.basis, security::Settings::text(database, basisOf(wish.kind)));
    ET_ASSIGN(paper.addressee,
        security::Settings::text(database,
            wish.kind == ListKind::Staff ? settings::kStaffAuthority : settings::kAuthority));
    paper.year = year.dates.label;
    paper.asOf = wish.asOf;
    paper.issuedOn = today;
    if (wish.kind == ListKind::Pupils && wish.onlyCompulsory) {
        ET_ASSIGN(paper.under, security::Settings::number(database, settings::kCompulsoryUntil));
    }
    return paper;
}

base::Done checkDay(const school::SchoolYear &year, QDate day, QDate today)
{
    if (day.isValid() && year.dates.contains(day) && day <= today)
        return {};
    return base::fail(errors::kBadDay,
        say(QT_TRANSLATE_NOOP("statutory",
                "The list says what was true on a day of the school year %1, today at the latest: "
                "correct the day."))
            .arg(year.dates.label));
}

std::vector<Placed> enrolledOn(const PupilRoll &roll, QDate day, const std::optional<int> &under)
{
    std::vector<Placed> placed;
    for (const RollEntry &entry : roll.entries()) {
        const bool isTooOld = under && base::ageOn(entry.line.birthDate, day) >= *under;
        if (entry.dates.contains(day) && !isTooOld)
            placed.push_back({roll.lineOn(entry, day), roll.homeOf(entry.student, day)});
    }
    return placed;
}

// In the order of their days. The first day of the year is no change: the list of pupils tells it.
std::vector<Placed> changedIn(const PupilRoll &roll, const base::DateRange &month, QDate knownOn)
{
    std::vector<Placed> placed;
    const auto add = [&](const RollEntry &entry, QDate day, bool isEntry, const QString &reason) {
        Placed one{roll.lineOn(entry, day), roll.homeOf(entry.student, day)};
        one.line.changedOn = day;
        one.line.isEntry = isEntry;
        one.line.reason = reason;
        placed.push_back(std::move(one));
    };
    for (const RollEntry &entry : roll.entries()) {
        const bool isKnown = entry.dates.from <= knownOn;
        if (!isKnown && month.contains(entry.dates.from))
            add(entry, entry.dates.from, true, entry.entryReason);
        const bool wasOver = isKnown && *entry.dates.to < knownOn;
        if (entry.hasLeft && !wasOver && month.contains(*entry.dates.to))
            add(entry, *entry.dates.to, false, entry.exitReason);
    }
    std::stable_sort(placed.begin(), placed.end(),
        [](const Placed &a, const Placed &b) { return a.line.changedOn < b.line.changedOn; });
    return placed;
}

// The authority is told of everybody, each mayor of who lives in the commune, without reasons.
ListDraft shared(const ListSnapshot &common, const std::vector<Placed> &placed)
{
    ListDraft draft;
    ListSnapshot whole = common;
    std::vector<std::optional<people::PostalAddress>> homes;
    for (const Placed &one : placed) {
        whole.pupils.push_back(one.line);
        homes.push_back(one.home);
    }
    draft.papers.push_back(std::move(whole));
    const Residences residences = residencesOf(homes);
    for (const CommuneOfResidence &commune : residences.communes) {
        ListSnapshot paper = common;
        paper.commune = commune.name;
        paper.addressee = base::joined({commune.postalCode, commune.name}, u" "_s);
        for (const size_t at : commune.members) {
            paper.pupils.push_back(placed[at].line);
            paper.pupils.back().reason.clear();
        }
        draft.papers.push_back(std::move(paper));
    }
    const auto name = [&](size_t at) {
        const PupilLine &line = placed[at].line;
        return people::listName(line.lastName, people::firstOf(line.firstNames));
    };
    for (const size_t at : residences.unknown)
        draft.withoutAddress += name(at);
    for (const size_t at : residences.abroad)
        draft.abroad += name(at);
    return draft;
}

base::Result<ListDraft> changesOf(storage::Database &database, const security::Permit &permit,
    const school::SchoolYear &year, ListSnapshot paper, QDate month, QDate knownOn)
{
    const QDate first = monthOf(month);
    const QDate last = first.addMonths(1).addDays(-1);
    paper.month = first;
    paper.asOf = last;
    ET_ASSIGN(const PupilRoll roll, PupilRoll::read(database, permit, year.id));
    return shared(paper, changedIn(roll, {first, last}, knownOn));
}

base::Result<ListDraft> staffOf(
    storage::Database &database, const security::Permit &permit, ListSnapshot paper)
{
    ET_ASSIGN(const auto members, school::StaffRepository::all(database, permit));
    for (const school::StaffMember &member : members) {
        if (member.archivedOn && *member.archivedOn <= paper.asOf)
            continue;
        paper.staff.push_back({member.details.lastName, member.details.firstName,
            school::titleOf(member.details.kind), member.details.approvedOn});
    }
    return ListDraft{{std::move(paper)}, {}, {}};
}

} // namespace

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

base::Result<ListDraft> draftOf(storage::Database &database, const security::Permit &permit,
    const school::SchoolYear &year, const ListWish &wish, std::optional<QDate> changesAfter,
    QDate today)
{
    ET_ASSIGN(ListSnapshot paper, common(database, permit, year, wish, today));
    if (wish.kind == ListKind::Changes) {
        const QDate month = wish.month.value_or(QDate());
        const bool isInYear = month.isValid() && monthOf(month) >= monthOf(year.dates.firstDay)
            && monthOf(month) <= year.dates.lastDay;
        // A month that is not over would be told twice.
        if (!isInYear || monthOf(month).addMonths(1) > today) {
            return base::fail(errors::kBadMonth,
                say(QT_TRANSLATE_NOOP("statutory",
                        "The changes of a month are told when it is over: choose a month of the "
                        "school year %1 that has ended."))
                    .arg(year.dates.label));
        }
        return changesOf(database, permit, year, std::move(paper), month,
            changesAfter.value_or(year.dates.firstDay));
    }
    ET_TRY(checkDay(year, wish.asOf, today));
    if (wish.kind == ListKind::Staff)
        return staffOf(database, permit, std::move(paper));
    ET_ASSIGN(const PupilRoll roll, PupilRoll::read(database, permit, year.id));
    return shared(paper, enrolledOn(roll, wish.asOf, paper.under));
}

} // namespace statutory
