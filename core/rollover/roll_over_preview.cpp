#include "core/rollover/roll_over_preview.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/diplomas/diploma_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/student_list.h"
#include "core/exams/exam_repository.h"
#include "core/people/student_repository.h"
#include "core/rollover/roll_over_repository.h"
#include "core/school/calendar_repository.h"
#include "core/security/policy.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollover {

using enrolment::EnrolmentRecord;
using enrolment::EnrolmentRepository;
using enrolment::GroupKind;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("rollover", text);
}

base::Done checkOrder(const enrolment::Year &from, const enrolment::Year &to)
{
    if (to.firstDay > from.lastDay)
        return {};
    return base::fail(errors::kNotTheNextYear,
        say(QT_TRANSLATE_NOOP("rollover",
                "%1 does not follow %2. Choose the year that closes and the one after it."))
            .arg(to.label, from.label));
}

// The stay that counts of a year: the last one.
const EnrolmentRecord *lastOf(
    const std::vector<EnrolmentRecord> &records, school::SchoolYearId year)
{
    const EnrolmentRecord *last = nullptr;
    for (const EnrolmentRecord &record : records) {
        if (record.enrolment.year.id == year)
            last = &record;
    }
    return last;
}

QString groupsOf(const EnrolmentRecord &record)
{
    const QDate day = record.enrolment.dates().to.value_or(record.enrolment.entryOn);
    QStringList names;
    for (const GroupKind kind : enrolment::kGroupKinds) {
        if (const auto *group = record.groupOn(kind, day))
            names += group->groupName;
    }
    return names.join(u" · "_s);
}

} // namespace

base::Result<Preview> RollOverPreview::between(school::SchoolYearId from, school::SchoolYearId to)
{
    ET_ASSIGN(const auto closing, EnrolmentRepository::year(m_database, from));
    ET_ASSIGN(const auto next, EnrolmentRepository::year(m_database, to));
    if (!closing || !next)
        return base::fail(security::notThere());
    ET_TRY(checkOrder(*closing, *next));
    ET_ASSIGN(m_diplomas, diplomas::DiplomaRepository::all(m_database, m_enrolments));
    ET_ASSIGN(m_codes, EnrolmentRepository::codes(m_database));
    ET_ASSIGN(const auto calendar, school::CalendarRepository::calendar(m_database, m_enrolments));
    Preview preview{*closing, *next, next->firstDay, {}};
    if (const auto first = calendar.firstSchoolDayFrom(next->firstDay);
        first && *first <= next->lastDay)
        preview.startsOn = *first;
    ET_ASSIGN(const auto students, RollOverRepository::studentsOf(m_database, m_enrolments, from));
    for (const people::StudentId student : students) {
        ET_ASSIGN(Line line, lineOf(student, preview));
        preview.lines.push_back(std::move(line));
    }
    std::stable_sort(preview.lines.begin(), preview.lines.end(),
        [](const Line &a, const Line &b) { return a.sortKey < b.sortKey; });
    return preview;
}

base::Result<Line> RollOverPreview::lineOf(people::StudentId id, const Preview &preview)
{
    ET_ASSIGN(const auto student, people::StudentRepository::find(m_database, m_enrolments, id));
    ET_ASSIGN(const auto records, EnrolmentRepository::ofStudent(m_database, m_enrolments, id));
    const EnrolmentRecord *last = lastOf(records, preview.from.id);
    if (!student || !last)
        return base::fail(security::notThere());
    Line line;
    line.student = id;
    line.name = people::listName(student->details);
    line.sortKey = people::keysOf(student->details).sort;
    line.birthDate = student->details.birthDate;
    line.enrolment = last->enrolment.id;
    line.rowVersion = last->enrolment.rowVersion;
    line.groups = groupsOf(*last);
    ET_ASSIGN(Ending ending, endingOf(*last, preview, line.choice));
    ending.isArchived = student->archivedOn.has_value();
    if (ending.path) {
        line.path = enrolment::pathText(
            ending.path->diplomaName, ending.path->yearOfPath, ending.path->plannedYears);
    }
    if (const EnrolmentRecord *ahead = lastOf(records, preview.to.id)) {
        line.standing = Standing::AlreadyEnrolled;
        line.reason = say(QT_TRANSLATE_NOOP("rollover", "Enrolled in %1 from %2"))
                          .arg(preview.to.label, base::formatDate(ahead->enrolment.entryOn));
        return line;
    }
    if (last->enrolment.exitOn) {
        line.standing = Standing::AlreadyGone;
        line.reason = say(QT_TRANSLATE_NOOP("rollover", "Gone on %1"))
                          .arg(base::formatDate(*last->enrolment.exitOn));
        for (const enrolment::EnrolmentCode &code : m_codes) {
            if (code.code == last->enrolment.exitCode)
                line.reason = u"%1 · %2"_s.arg(line.reason, code.label);
        }
        return line;
    }
    const Proposal proposal = propose(ending);
    line.proposed = proposal.action;
    line.reason = proposal.reason;
    line.standing = proposal.action ? Standing::Proposed : Standing::Undecided;
    if (proposal.action)
        line.choice.action = *proposal.action;
    if (proposal.action == Action::Leave) {
        for (const enrolment::EnrolmentCode &code : m_codes) {
            if (code.kind == enrolment::CodeKind::Exit && !code.retired
                && code.meaning == u"completed" && line.choice.exitCode.isEmpty())
                line.choice.exitCode = code.code;
        }
    }
    return line;
}

base::Result<Ending> RollOverPreview::endingOf(
    const EnrolmentRecord &last, const Preview &preview, Choice &choice)
{
    const QDate day = last.enrolment.dates().to.value_or(preview.from.lastDay);
    Ending ending;
    ending.session = exams::sessionOf(preview.from.lastDay);
    ET_TRY(placeInGroups(last, preview.startsOn, choice, ending.closedGroup));
    const enrolment::Path *path = last.pathOn(day);
    if (!path)
        return ending;
    ending.path = *path;
    choice.yearOfPath = path->yearOfPath;
    choice.plannedYears = path->plannedYears;
    choice.version = path->version;
    choice.action = Action::Repeat;
    if (path->yearOfPath < path->plannedYears) {
        choice.action = Action::MoveUp;
        ++choice.yearOfPath;
    }
    const diplomas::Diploma *diploma = diplomaOf(path->version);
    if (!diploma)
        return ending;
    ET_ASSIGN(ending.exam, examOf(last.enrolment.student, *diploma, ending.session));
    const int session = enrolment::lastSession(preview.to, choice.yearOfPath, choice.plannedYears);
    ET_ASSIGN(const auto rules, EnrolmentRepository::version(m_database, path->version));
    if (rules && rules->lastSession && *rules->lastSession < session) {
        const diplomas::DiplomaVersion *later = diplomas::versionFor(*diploma, session);
        ending.rulesLast = later != nullptr;
        if (later)
            choice.version = later->id;
    }
    return ending;
}

base::Done RollOverPreview::placeInGroups(
    const EnrolmentRecord &last, QDate startsOn, Choice &choice, QString &closedGroup)
{
    const QDate day = last.enrolment.dates().to.value_or(last.enrolment.entryOn);
    for (const GroupKind kind : enrolment::kGroupKinds) {
        const auto *held = last.groupOn(kind, day);
        if (!held)
            continue;
        ET_ASSIGN(const auto group, EnrolmentRepository::group(m_database, held->group));
        const bool isOpen = group && (!group->archivedOn || *group->archivedOn > startsOn);
        if (isOpen)
            (kind == GroupKind::Workshop ? choice.workshop : choice.theory) = held->group;
        else if (kind == GroupKind::Workshop)
            closedGroup = held->groupName;
    }
    return {};
}

base::Result<std::optional<exams::Standing>> RollOverPreview::examOf(
    people::StudentId student, const diplomas::Diploma &diploma, int session)
{
    ET_ASSIGN(const auto entered, exams::ExamRepository::ofStudent(m_database, m_exams, student));
    for (const exams::Registration &one : entered) {
        const bool isIts = std::any_of(diploma.versions.begin(), diploma.versions.end(),
            [&](const diplomas::DiplomaVersion &version) { return version.id == one.diploma; });
        if (isIts && one.session == session)
            return std::optional(exams::standingOf(one));
    }
    return std::optional<exams::Standing>();
}

const diplomas::Diploma *RollOverPreview::diplomaOf(diplomas::DiplomaVersionId id) const
{
    for (const diplomas::Diploma &diploma : m_diplomas) {
        for (const diplomas::DiplomaVersion &version : diploma.versions) {
            if (version.id == id)
                return &diploma;
        }
    }
    return nullptr;
}

} // namespace rollover
