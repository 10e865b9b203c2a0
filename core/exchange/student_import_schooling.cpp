#include "core/exchange/student_import_schooling.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/enrolment_steps.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

using enrolment::EnrolmentRecord;
using enrolment::GroupKind;

namespace {

constexpr int kMostYears = 5;

} // namespace

SchoolingPlanner::SchoolingPlanner(
    const ImportSnapshot &snapshot, const ImportOptions &options, ImportPlan &plan)
    : m_snapshot(snapshot)
    , m_options(options)
    , m_plan(plan)
{
    for (size_t i = 0; i < snapshot.groups.size(); ++i)
        m_groups[base::folded(snapshot.groups[i].name)] = i;
}

QString SchoolingPlanner::entryCode(const std::optional<people::Student> &known) const
{
    QString meaning = u"new"_s;
    if (known) {
        const auto earlier = m_snapshot.earlier.constFind(known->id.value());
        if (earlier != m_snapshot.earlier.constEnd())
            meaning = earlier->wasPreviousYear ? u"promoted"_s : u"return"_s;
    }
    QString any;
    for (const enrolment::EnrolmentCode &code : m_snapshot.codes) {
        if (code.kind != enrolment::CodeKind::Entry || code.retired)
            continue;
        if (code.meaning == meaning)
            return code.code;
        if (any.isEmpty())
            any = code.code;
    }
    return any;
}

size_t SchoolingPlanner::missingGroup(const QString &name, GroupKind kind)
{
    const QString key = base::folded(name);
    const auto known = m_missingGroups.constFind(key);
    const size_t place = known == m_missingGroups.constEnd() ? m_plan.groups.size() : *known;
    if (known == m_missingGroups.constEnd()) {
        m_missingGroups[key] = place;
        m_plan.groups.push_back({name, kind, 0});
    }
    ++m_plan.groups[place].rows;
    return place;
}

size_t SchoolingPlanner::missingDiploma(
    const QString &name, int session, std::optional<size_t> known)
{
    const QString key = base::foldedCompact(name) + u'/' + QString::number(session);
    const auto found = m_missingDiplomas.constFind(key);
    const size_t place = found == m_missingDiplomas.constEnd() ? m_plan.diplomas.size() : *found;
    if (found == m_missingDiplomas.constEnd()) {
        m_missingDiplomas[key] = place;
        const auto proposal = diplomas::proposalFor(diplomas::Catalogue::shipped(), name, session);
        m_plan.diplomas.push_back(
            {name, session, proposal.title, proposal.reason, 0, known, proposal.catalogueId});
    }
    ++m_plan.diplomas[place].rows;
    return place;
}

// By an alias, or by what the catalogue calls a diploma that the school has.
std::optional<size_t> SchoolingPlanner::diplomaNamed(const QString &name)
{
    const QString key = base::foldedCompact(name);
    if (const auto known = m_diplomas.constFind(key); known != m_diplomas.constEnd())
        return *known;
    std::optional<size_t> found;
    if (const auto alias = m_snapshot.diplomaByName.constFind(key);
        alias != m_snapshot.diplomaByName.constEnd())
        found = *alias;
    for (const auto *entry : diplomas::Catalogue::shipped().named(name)) {
        for (size_t i = 0; i < m_snapshot.diplomas.size() && !found; ++i) {
            const auto &versions = m_snapshot.diplomas[i].versions;
            if (std::any_of(versions.begin(), versions.end(),
                    [&](const auto &version) { return version.catalogueId == entry->id; }))
                found = i;
        }
    }
    m_diplomas[key] = found;
    return found;
}

int SchoolingPlanner::usualYears(const QString &name)
{
    const QString key = base::folded(name);
    const auto known = m_usualYears.constFind(key);
    if (known != m_usualYears.constEnd())
        return *known;
    int years = key.startsWith(u"bac pro") ? 3 : 2;
    const auto entries = diplomas::Catalogue::shipped().named(name);
    if (!entries.empty() && entries.back()->years > 0)
        years = std::min(entries.back()->years, kMostYears);
    m_usualYears[key] = years;
    return years;
}

// The schooling of one row.
class SchoolingPlanner::RowWork {
public:
    RowWork(SchoolingPlanner &all, const GivenRow &given, const RowReader &reader, const Row &row,
        PlannedRow &told, PlannedStudent &planned)
        : m_all(all)
        , m_given(given.schooling)
        , m_reader(reader)
        , m_row(row)
        , m_told(told)
        , m_planned(planned)
    {
    }

    void run()
    {
        if (!begin())
            return;
        place(m_given.workshop, GroupKind::Workshop, ImportField::WorkshopGroup);
        place(m_given.theory, GroupKind::Theory, ImportField::TheoryGroup);
        choosePath();
        m_planned.enrolmentBefore = m_before;
        if (m_before)
            keepChanges(enrolment::changesBetween(*m_before, m_record));
        else
            keepChanges(changesOfNew());
        if (m_changed)
            m_planned.enrolment = m_record;
    }

private:
    void warn(ImportField field, const QString &text)
    {
        m_told.warnings.push_back(m_reader.remark(m_row, m_reader.columnOf(field), text));
    }
    void refuse(ImportField field, const QString &text)
    {
        m_told.refusals.push_back(m_reader.remark(m_row, m_reader.columnOf(field), text));
    }

    // The enrolment to work on: the one of the year, or a new one. False: none.
    bool begin()
    {
        const auto &year = m_all.m_snapshot.year;
        if (!year) {
            if (!m_given.isEmpty()) {
                warn(ImportField::WorkshopGroup,
                    QCoreApplication::translate(
                        "exchange", "There is no school year to enrol in: create it first."));
            }
            return false;
        }
        const auto &existing = m_planned.existing;
        const auto held = existing ? m_all.m_snapshot.enrolments.value(existing->id.value())
                                   : std::vector<EnrolmentRecord>();
        if (held.empty())
            return (!existing || !m_given.isEmpty()) && beginNew(*year);
        const EnrolmentRecord &last = held.back();
        if (!last.enrolment.exitOn)
            return goOn(last);
        return comeBack(last, *year);
    }

    bool beginNew(const enrolment::Year &year)
    {
        const QString code = m_all.entryCode(m_planned.existing);
        if (code.isEmpty()) {
            warn(ImportField::EntryDate,
                QCoreApplication::translate(
                    "exchange", "No reason of entry is set up: not enrolled."));
            return false;
        }
        m_record.enrolment.uuid = security::Workspace::newUuid();
        m_record.enrolment.student =
            m_planned.existing ? m_planned.existing->id : people::StudentId(0);
        m_record.enrolment.year = year;
        m_record.enrolment.entryOn = m_given.entryOn.isValid() ? m_given.entryOn : year.firstDay;
        m_record.enrolment.entryCode = code;
        const auto inside = enrolment::checkInsideYear(m_record.enrolment);
        if (!inside)
            refuse(ImportField::EntryDate, inside.error().message);
        m_changed = true;
        return inside.has_value();
    }

    bool goOn(const EnrolmentRecord &held)
    {
        m_before = held;
        m_record = held;
        if (!m_given.entryOn.isValid() || m_given.entryOn == held.enrolment.entryOn)
            return true;
        auto moved = enrolment::entering(held, m_given.entryOn);
        if (!moved) {
            refuse(ImportField::EntryDate, moved.error().message);
            return false;
        }
        m_record = std::move(*moved);
        return true;
    }

    bool comeBack(const EnrolmentRecord &left, const enrolment::Year &year)
    {
        if (m_given.isEmpty())
            return false;
        if (m_given.entryOn.isValid() && m_given.entryOn > *left.enrolment.exitOn)
            return beginNew(year);
        warn(ImportField::EntryDate,
            QCoreApplication::translate("exchange",
                "Left on %1: not enrolled again. For a return, give an entry date after that day.")
                .arg(base::formatDate(*left.enrolment.exitOn)));
        return false;
    }

    // What changes holds from today, inside the enrolment; what is said for the first time, from
    // the entry.
    [[nodiscard]] QDate dayOfChange(bool isFirst) const
    {
        const base::DateRange dates = m_record.enrolment.dates();
        if (isFirst || !m_before)
            return dates.from;
        return std::clamp(m_all.m_snapshot.today, dates.from, dates.to.value_or(dates.from));
    }

    void place(const QString &name, GroupKind kind, ImportField field)
    {
        if (name.isEmpty())
            return;
        std::optional<enrolment::Group> group;
        const auto known = m_all.m_groups.constFind(base::folded(name));
        if (known != m_all.m_groups.constEnd()) {
            group = m_all.m_snapshot.groups[*known];
        } else {
            const size_t missing = m_all.missingGroup(name, kind);
            if (!m_all.m_options.createGroups) {
                warn(field,
                    QCoreApplication::translate("exchange", "Unknown group: comes in without it."));
                return;
            }
            const MissingGroup &made = m_all.m_plan.groups[missing];
            group = enrolment::Group{
                school::GroupId(-1 - qint64(missing)), made.kind, made.name, 12, {}};
        }
        const bool isFirst = std::none_of(m_record.memberships.begin(), m_record.memberships.end(),
            [&](const enrolment::Membership &one) { return one.kind == group->kind; });
        auto placed = enrolment::withGroup(m_record, *group, dayOfChange(isFirst));
        if (placed)
            m_record = std::move(*placed);
        else
            warn(field, placed.error().message);
    }

    void choosePath()
    {
        if (m_given.diploma.isEmpty())
            return;
        const auto known = m_all.diplomaNamed(m_given.diploma);
        enrolment::Path path{enrolment::PathId(0), {}, diplomas::DiplomaVersionId(0), {}, 1, 1, {}};
        chooseYears(path, known);
        const int session =
            enrolment::lastSession(m_record.enrolment.year, path.yearOfPath, path.plannedYears);
        const Rules rules = rulesFor(known, session);
        if (!rules.version)
            return;
        path.version = *rules.version;
        path.diplomaName = rules.shortName;
        const QDate day = dayOfChange(m_record.paths.empty());
        const enrolment::Path *current = m_record.pathOn(day);
        if (current && saysTheSame(*current, path, known))
            return;
        auto placed = enrolment::withPath(m_record, path, day);
        if (placed)
            m_record = std::move(*placed);
        else
            warn(ImportField::Diploma, placed.error().message);
    }

    [[nodiscard]] bool isOf(diplomas::DiplomaVersionId version, std::optional<size_t> diploma) const
    {
        if (!diploma)
            return false;
        const auto &versions = m_all.m_snapshot.diplomas[*diploma].versions;
        return std::any_of(versions.begin(), versions.end(),
            [&](const diplomas::DiplomaVersion &one) { return one.id == version; });
    }

    // The same diploma and years: which of its rules were chosen stays.
    [[nodiscard]] bool saysTheSame(const enrolment::Path &current, const enrolment::Path &given,
        std::optional<size_t> diploma) const
    {
        return isOf(current.version, diploma) && current.yearOfPath == given.yearOfPath
            && current.plannedYears == given.plannedYears;
    }

    // What the list says, else what was so, else one year further than last year, else the first.
    void chooseYears(enrolment::Path &path, std::optional<size_t> diploma)
    {
        path.plannedYears = m_all.usualYears(m_given.diploma);
        const enrolment::Path *current = m_record.pathOn(dayOfChange(m_record.paths.empty()));
        if (current && isOf(current->version, diploma)) {
            path.yearOfPath = current->yearOfPath;
            path.plannedYears = current->plannedYears;
        } else if (m_planned.existing) {
            const auto earlier = m_all.m_snapshot.earlier.constFind(m_planned.existing->id.value());
            if (earlier != m_all.m_snapshot.earlier.constEnd() && earlier->version
                && isOf(*earlier->version, diploma)) {
                path.plannedYears = earlier->plannedYears;
                path.yearOfPath = std::min(earlier->yearOfPath + 1, path.plannedYears);
            }
        }
        path.yearOfPath = m_given.yearOfPath.value_or(path.yearOfPath);
        path.plannedYears =
            std::max(m_given.plannedYears.value_or(path.plannedYears), path.yearOfPath);
    }

    Rules rulesFor(std::optional<size_t> known, int session)
    {
        if (known) {
            const diplomas::Diploma &diploma = m_all.m_snapshot.diplomas[*known];
            if (const auto *version = diplomas::versionFor(diploma, session))
                return {version->id, diploma.shortName};
        }
        const size_t missing = m_all.missingDiploma(m_given.diploma, session, known);
        const MissingDiploma &made = m_all.m_plan.diplomas[missing];
        if (m_all.m_options.createDiplomas) {
            return {diplomas::DiplomaVersionId(-1 - qint64(missing)),
                known ? m_all.m_snapshot.diplomas[*known].shortName : made.shortName};
        }
        warn(ImportField::Diploma,
            known ? QCoreApplication::translate("exchange",
                "No rules of this diploma reach the exam session %1: comes in without a path.")
                        .arg(session)
                  : QCoreApplication::translate(
                      "exchange", "Unknown diploma: comes in without a path."));
        return {};
    }

    [[nodiscard]] std::vector<security::FieldChange> changesOfNew() const
    {
        EnrolmentRecord nothing = m_record;
        nothing.memberships.clear();
        nothing.paths.clear();
        auto changes = enrolment::changesBetween(nothing, m_record);
        const enrolment::Enrolment &made = m_record.enrolment;
        changes.insert(changes.begin(), {u"entry_on"_s, {}, base::formatDate(made.entryOn)});
        changes.insert(changes.begin(), {u"year"_s, {}, made.year.label});
        return changes;
    }

    void keepChanges(const std::vector<security::FieldChange> &changes)
    {
        for (const security::FieldChange &change : changes) {
            if (change.before.value_or(QString()) == change.after.value_or(QString()))
                continue;
            m_told.changes.push_back(change);
            m_changed = true;
        }
    }

    SchoolingPlanner &m_all;
    const GivenSchooling &m_given;
    const RowReader &m_reader;
    const Row &m_row;
    PlannedRow &m_told;
    PlannedStudent &m_planned;
    std::optional<EnrolmentRecord> m_before;
    EnrolmentRecord m_record{{enrolment::EnrolmentId(0), {}, people::StudentId(0),
                                 {school::SchoolYearId(0), {}, {}, {}}, {}, {}, {}, {}, 1},
        {}, {}};
    bool m_changed = false;
};

void SchoolingPlanner::plan(const GivenRow &given, const RowReader &reader, const Row &row,
    PlannedRow &told, PlannedStudent &planned)
{
    RowWork(*this, given, reader, row, told, planned).run();
}

} // namespace exchange
