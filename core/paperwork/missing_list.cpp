#include "core/paperwork/missing_list.h"

#include "core/enrolment/own_students.h"
#include "core/paperwork/requirement_repository.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace paperwork {

namespace {

// Papers nobody brought, or that end by a day; with the end of the last one, if there was any. What
// is asked only of who is concerned counts once it was brought.
const QString kOpen =
    u"SELECT e.student_id, r.id, (SELECT max(d.valid_until) FROM student_document d "
    "WHERE d.student_id = e.student_id AND d.requirement_id = r.id AND d.noted_on <= ?) "
    "FROM enrolment e JOIN school_year y ON y.id = e.year_id "
    "CROSS JOIN document_requirement r WHERE coalesce(e.exit_on, y.last_day) >= ? "
    "AND r.retired = 0 AND NOT EXISTS (SELECT 1 FROM student_document d "
    "WHERE d.student_id = e.student_id AND d.requirement_id = r.id AND d.noted_on <= ? "
    "AND (d.valid_until IS NULL OR d.valid_until > ?)) "
    "AND (r.if_concerned = 0 OR EXISTS (SELECT 1 FROM student_document d "
    "WHERE d.student_id = e.student_id AND d.requirement_id = r.id AND d.noted_on <= ?))"_s;

// What a requirement asks on the day, worked out once.
struct Asked {
    const Requirement *requirement;
    int place;
};

class Sorting {
public:
    Sorting(const std::vector<Requirement> &requirements, QDate day)
        : m_day(day)
    {
        for (const Requirement &one : requirements)
            m_asked.insert(one.id.value(), {&one, int(m_asked.size())});
    }
    void add(IncompleteFile &file, qint64 requirement, std::optional<QDate> end) const
    {
        const auto asked = m_asked.constFind(requirement);
        if (asked == m_asked.cend())
            return;
        const RequirementDetails &details = asked->requirement->details;
        const Situation &situation = file.who.situation;
        if (!concerns(details, situation, m_day))
            return;
        const auto from = end ? std::nullopt : askedFrom(details, situation.birthDate);
        if (from && *from > m_day)
            return;
        LackingPaper paper{asked->requirement->id, details.name, PaperState::Missing, end,
            dueBy(details, situation.birthDate)};
        if (end)
            paper.state = *end < m_day ? PaperState::Expired : PaperState::Expiring;
        auto &papers = paper.state == PaperState::Expiring ? file.ending : file.lacking;
        const bool isThere = std::any_of(papers.begin(), papers.end(),
            [&](const LackingPaper &other) { return other.requirement == paper.requirement; });
        if (!isThere)
            papers.push_back(std::move(paper));
    }
    void sort(std::vector<LackingPaper> &papers) const
    {
        const auto place = [this](const LackingPaper &paper) {
            return m_asked.constFind(paper.requirement.value())->place;
        };
        std::sort(papers.begin(), papers.end(),
            [&](const LackingPaper &a, const LackingPaper &b) { return place(a) < place(b); });
    }

private:
    QDate m_day;
    QHash<qint64, Asked> m_asked;
};

base::Done readOpen(storage::Database &database, const security::Permit &permit, QDate day,
    int warnDays, const Sorting &sorting, std::vector<IncompleteFile> &files)
{
    QHash<qint64, size_t> places;
    places.reserve(qsizetype(files.size()));
    for (size_t at = 0; at < files.size(); ++at)
        places.insert(files[at].who.student.value(), at);
    const bool isOwn = permit.reach() == security::Reach::Own;
    storage::Statement row(database,
        isOwn ? QString(kOpen + u" AND e.student_id IN ("_s + enrolment::ownStudentIds() + u')')
              : kOpen);
    QVariantList values{storage::bound(day), storage::bound(day), storage::bound(day),
        storage::bound(day.addDays(warnDays)), storage::bound(day)};
    if (isOwn)
        values += storage::bound(permit.account());
    ET_TRY(row.execute(values));
    while (row.next()) {
        if (const auto at = places.constFind(row.integer(0)); at != places.cend())
            sorting.add(files[*at], row.integer(1), row.optionalDate(2));
    }
    return row.finished();
}

} // namespace

int MissingList::lackingFiles() const
{
    return int(std::count_if(files.begin(), files.end(),
        [](const IncompleteFile &file) { return !file.lacking.empty(); }));
}

base::Result<MissingList> missingOn(
    storage::Database &database, const security::Permit &permit, QDate day, bool withSensitive)
{
    MissingList list;
    ET_ASSIGN(const int warnDays, security::Settings::number(database, kPaperWarnDays));
    ET_ASSIGN(auto requirements, RequirementRepository::all(database, permit));
    for (Requirement &one : requirements) {
        if (!one.retired && (withSensitive || !one.isForOfficeOnly()))
            list.requirements.push_back(std::move(one));
    }
    ET_ASSIGN(auto concerned, concernedOn(database, permit, day, withSensitive));
    list.looked = int(concerned.size());
    std::vector<IncompleteFile> files;
    files.reserve(concerned.size());
    for (Concerned &one : concerned)
        files.push_back({std::move(one), {}, {}});
    const Sorting sorting(list.requirements, day);
    ET_TRY(readOpen(database, permit, day, warnDays, sorting, files));
    for (IncompleteFile &file : files) {
        if (file.lacking.empty() && file.ending.empty())
            continue;
        sorting.sort(file.lacking);
        sorting.sort(file.ending);
        list.files.push_back(std::move(file));
    }
    return list;
}

} // namespace paperwork
