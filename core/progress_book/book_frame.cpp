#include "core/progress_book/book_frame.h"

#include "core/diplomas/framework_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/people/student_repository.h"
#include "core/progress/scale_repository.h"
#include "core/school/group_repository.h"
#include "core/school/school_repository.h"
#include "core/school/staff_repository.h"
#include "core/school/year_repository.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace progress_book {

using enrolment::EnrolmentRecord;
using security::Scope;

QDate About::lastDay(QDate to) const
{
    return std::min(to, enrolments.back().enrolment.dates().to.value_or(to));
}

BookFrame::BookFrame(security::Workspace &opened, const security::Permit &allowed)
    : workspace(opened)
    , permit(allowed)
{
}

base::Result<BookFrame> BookFrame::read(
    security::Workspace &opened, const security::Permit &allowed, const BookRequest &request)
{
    storage::Database &database = opened.database();
    ET_ASSIGN(const auto chosen,
        request.year ? school::YearRepository::find(database, allowed, *request.year)
                     : school::YearRepository::current(database, allowed));
    if (!chosen)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto all, school::YearRepository::terms(database, allowed, chosen->id));
    BookFrame frame(opened, allowed);
    frame.face = request.face;
    ET_TRY(frame.choosePeriod(*chosen, all, request.term));
    ET_ASSIGN(frame.targets, hours::TargetRepository::ofYear(database, allowed, chosen->id));
    ET_TRY(frame.readShared());
    return frame;
}

base::Result<BookFrame> BookFrame::between(security::Workspace &opened,
    const security::Permit &allowed, QDate first, QDate last, documents::Typeface typeface)
{
    BookFrame frame(opened, allowed);
    frame.from = first;
    frame.to = last;
    frame.face = typeface;
    ET_TRY(frame.readShared());
    return frame;
}

base::Done BookFrame::readShared()
{
    storage::Database &database = workspace.database();
    ET_ASSIGN(issuer, school::SchoolRepository::issuer(database, permit));
    ET_ASSIGN(scale, progress::ScaleRepository::scale(database, permit));
    ET_ASSIGN(aspects, progress::ScaleRepository::aspects(database, permit));
    namespace keys = security::settings;
    ET_ASSIGN(halfDays.noonMinute, security::Settings::number(database, keys::kNoonMinute));
    ET_ASSIGN(halfDays.reasonHours, security::Settings::number(database, keys::kReasonHours));
    return {};
}

base::Done BookFrame::choosePeriod(const school::SchoolYear &chosen,
    const std::vector<school::Term> &all, const std::optional<school::TermId> &wanted)
{
    const QDate today = workspace.clock().today();
    year = chosen.dates.label;
    period = year;
    from = chosen.dates.firstDay;
    to = std::min(chosen.dates.lastDay, today);
    if (wanted) {
        const auto term = std::find_if(
            all.begin(), all.end(), [&](const school::Term &one) { return one.id == *wanted; });
        if (term == all.end())
            return base::fail(security::notThere());
        period = term->dates.name;
        to = std::min(term->dates.lastDay, today);
        if (term->dates.firstDay > today)
            to = {};
    }
    if (!to.isValid() || to < from) {
        return base::fail(errors::kBadPeriod,
            QCoreApplication::translate("progress_book",
                "“%1” has not begun yet: choose a year or a term with days before today.")
                .arg(period));
    }
    std::copy_if(all.begin(), all.end(), std::back_inserter(terms),
        [&](const school::Term &one) { return one.dates.firstDay <= to; });
    return {};
}

base::Result<About> BookFrame::about(people::StudentId id) const
{
    storage::Database &database = workspace.database();
    ET_ASSIGN(
        const auto own, workspace.require(permit.operation(), {Scope::Kind::Student, id.value()}));
    ET_ASSIGN(const auto student, people::StudentRepository::find(database, own, id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(auto records, enrolment::EnrolmentRepository::ofStudent(database, own, id));
    std::erase_if(records, [this](const EnrolmentRecord &record) {
        return !record.enrolment.dates().overlaps({from, to});
    });
    if (records.empty()) {
        return base::fail(errors::kNotEnrolled,
            QCoreApplication::translate(
                "progress_book", "%1 was not enrolled in these days: choose another period.")
                .arg(people::letterName(student->details)));
    }
    return About{*student, std::move(records)};
}

base::Result<Person> BookFrame::personOf(const About &about)
{
    const people::StudentDetails &said = about.student.details;
    Person person{
        people::shownLastName(said), people::shownFirstName(said), said.birthDate, {}, {}, {}};
    const QDate day = about.lastDay(to);
    const EnrolmentRecord &last = about.last();
    if (const auto *group = last.groupOn(enrolment::GroupKind::Workshop, day)) {
        person.workshopGroup = group->groupName;
        ET_ASSIGN(person.master, masterOf(group->group, day));
    }
    if (const auto *group = last.groupOn(enrolment::GroupKind::Theory, day))
        person.theoryGroup = group->groupName;
    return person;
}

base::Result<QString> BookFrame::masterOf(school::GroupId group, QDate day)
{
    if (const auto known = m_masters.find(group); known != m_masters.end())
        return known->second;
    storage::Database &database = workspace.database();
    ET_ASSIGN(
        const auto assignments, school::GroupRepository::assignments(database, permit, group));
    ET_ASSIGN(const auto staff, school::StaffRepository::names(database, permit));
    QString name;
    for (const school::Assignment &one : assignments) {
        if (one.role != school::GroupRole::Master || !one.range.contains(day))
            continue;
        const auto who = std::find_if(staff.begin(), staff.end(),
            [&](const school::StaffName &member) { return member.id == one.staff; });
        if (who != staff.end())
            name = who->name;
    }
    m_masters.emplace(group, name);
    return name;
}

base::Result<const KnownFramework *> BookFrame::framework(diplomas::DiplomaVersionId version)
{
    auto known = m_frameworks.find(version);
    if (known == m_frameworks.end()) {
        storage::Database &database = workspace.database();
        ET_ASSIGN(auto found, diplomas::FrameworkRepository::find(database, permit, version));
        std::optional<KnownFramework> kept;
        if (found) {
            ET_ASSIGN(auto renewals, progress::Renewals::intoVersion(database, permit, version));
            kept = KnownFramework{std::move(*found), std::move(renewals)};
        }
        known = m_frameworks.emplace(version, std::move(kept)).first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace progress_book
