// The page of what is missing in the files against the bare statement that finds the same papers.
#include "core/paperwork/paperwork_service.h"
#include "core/paperwork/requirement_repository.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

constexpr int kWarnDays = 30; // as the settings have it

// Students of these schools have one enrolment and one group each.
constexpr char kMissing[] =
    "WITH r AS MATERIALIZED (SELECT id, name, position, newcomers, majority, guardian, "
    "bursary_only, workshop_id, if_concerned, date(?1, '-' || from_age || ' years') AS born_by "
    "FROM document_requirement WHERE retired = 0), "
    "c AS MATERIALIZED (SELECT s.id, s.last_name, s.first_names, s.birth_date, s.sort_key, "
    "g.name AS group_name, g.workshop_id, i.meaning = 'new' AS is_new, "
    "s.birth_date > date(?1, '-18 years') AS is_minor, coalesce(p.bursary, 0) AS bursary, "
    "EXISTS (SELECT 1 FROM student_party l WHERE l.student_id = s.id "
    "AND l.relation = 'childcare' AND l.valid_from <= ?1 "
    "AND (l.valid_to IS NULL OR l.valid_to >= ?1)) AS childcare "
    "FROM enrolment e JOIN school_year y ON y.id = e.year_id JOIN student s ON s.id = e.student_id "
    "JOIN enrolment_code i ON i.code = e.entry_code "
    "JOIN group_membership m ON m.enrolment_id = e.id JOIN training_group g ON g.id = m.group_id "
    "LEFT JOIN social_profile p ON p.student_id = s.id "
    "WHERE coalesce(e.exit_on, y.last_day) >= ?1 AND s.archived_on IS NULL) "
    "SELECT c.id, r.id, c.last_name, c.first_names, c.birth_date, c.group_name, r.name, "
    "(SELECT max(d.valid_until) FROM student_document d WHERE d.student_id = c.id "
    "AND d.requirement_id = r.id AND d.noted_on <= ?1) "
    "FROM c CROSS JOIN r WHERE NOT EXISTS (SELECT 1 FROM student_document d "
    "WHERE d.student_id = c.id AND d.requirement_id = r.id AND d.noted_on <= ?1 "
    "AND (d.valid_until IS NULL OR d.valid_until > ?2)) "
    "AND (r.newcomers = 'any' OR (r.newcomers = 'new') = c.is_new) "
    "AND (r.majority = 'any' OR (r.majority = 'minor') = c.is_minor) "
    "AND (r.guardian = 'any' OR (r.guardian = 'childcare') = c.childcare) "
    "AND (r.bursary_only = 0 OR c.bursary = 1) "
    "AND (r.workshop_id IS NULL OR r.workshop_id = c.workshop_id) "
    "AND (r.if_concerned = 0 OR EXISTS (SELECT 1 FROM student_document d "
    "WHERE d.student_id = c.id AND d.requirement_id = r.id AND d.noted_on <= ?1)) "
    "AND (r.born_by IS NULL OR c.birth_date <= r.born_by OR EXISTS (SELECT 1 "
    "FROM student_document d WHERE d.student_id = c.id AND d.requirement_id = r.id "
    "AND d.noted_on <= ?1)) ORDER BY c.sort_key, c.id, r.position";

// Papers as files have them in November: most came in, some have ended, some end soon.
void bringPapers(app::School &school)
{
    security::Workspace &workspace = school.workspace();
    const auto permit = must(workspace.require(security::Operation::EditStudentFile));
    const QDate today = workspace.clock().today();
    const auto requirements =
        must(paperwork::RequirementRepository::all(workspace.database(), permit));
    const auto students = must(paperwork::concernedOn(workspace.database(), permit, today, true));
    auto transaction = must(security::Transaction::begin(workspace, permit));
    int turn = 0;
    for (const paperwork::Concerned &student : students) {
        for (const paperwork::Requirement &one : requirements) {
            ++turn;
            if (turn % 6 == 0)
                continue;
            paperwork::PaperDetails details{
                paperwork::PaperOutcome::Received, today.addDays(-40), {}, {}};
            if (one.details.isDated)
                details.validUntil = today.addDays(turn % 11 == 0 ? -3 : turn % 13 == 0 ? 9 : 200);
            (void)must(paperwork::PaperworkService::note(
                transaction, {{student.student, one.id}}, details));
        }
    }
    must(transaction.commit());
}

QString pairText(qint64 student, qint64 requirement)
{
    return u"%1/%2"_s.arg(QString::number(student), QString::number(requirement));
}

// The rows in the order of the page; whether they are the same papers is compared.
QStringList bareList(sqlite3 *file, QDate today, std::vector<QStringList> &rows)
{
    sqlite3_stmt *row = nullptr;
    expect(
        sqlite3_prepare_v2(file, kMissing, -1, &row, nullptr) == SQLITE_OK, sqlite3_errmsg(file));
    const QByteArray day = today.toString(Qt::ISODate).toUtf8();
    const QByteArray soon = today.addDays(kWarnDays).toString(Qt::ISODate).toUtf8();
    sqlite3_bind_text(row, 1, day.constData(), int(day.size()), SQLITE_STATIC);
    sqlite3_bind_text(row, 2, soon.constData(), int(soon.size()), SQLITE_STATIC);
    QStringList pairs;
    const int columns = sqlite3_column_count(row);
    while (sqlite3_step(row) == SQLITE_ROW) {
        pairs += pairText(sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1));
        QStringList cells;
        for (int column = 2; column < columns; ++column) {
            cells +=
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, column)));
        }
        rows.push_back(std::move(cells));
    }
    sqlite3_finalize(row);
    return pairs;
}

double floorOf(const QString &path, QDate today, QStringList &pairs)
{
    sqlite3 *file = nullptr;
    expect(sqlite3_open(path.toUtf8().constData(), &file) == SQLITE_OK, "a file to open");
    std::vector<QStringList> rows;
    pairs = bareList(file, today, rows); // once before, as the page's cache is warm too
    rows.clear();
    const double seconds = secondsOf([&] { (void)bareList(file, today, rows); });
    sqlite3_close(file);
    return seconds;
}

QStringList pairsOf(const paperwork::MissingList &list)
{
    QStringList pairs;
    for (const paperwork::IncompleteFile &file : list.files) {
        for (const auto &papers : {file.lacking, file.ending}) {
            for (const paperwork::LackingPaper &paper : papers)
                pairs += pairText(file.who.student.value(), paper.requirement.value());
        }
    }
    return pairs;
}

void missingPapers(benchmark::State &state)
{
    Schools schools;
    const QString path = schools.withStudents(int(state.range(0)));
    QDate today;
    {
        const auto school = schools.opened(path);
        today = school->workspace().clock().today();
        bringPapers(*school);
    }
    Pairs pairs;
    int found = 0;
    for (auto run : state) {
        QStringList bare;
        const double floor = floorOf(path, today, bare);
        const auto school = schools.opened(path);
        paperwork::PaperworkService &papers = school->services().papers;
        QStringList shown = pairsOf(must(papers.missing()));
        const double feature = secondsOf([&] { (void)must(papers.missing()); });
        pairs.add(feature, floor);
        state.SetIterationTime(feature);
        found = int(shown.size());
        shown.sort();
        bare.sort();
        expect(found > int(state.range(0)), "papers that are missing");
        expect(shown == bare, "the papers that are missing");
    }
    pairs.report(state);
    state.counters["papers"] = double(found);
}

} // namespace

BENCHMARK(missingPapers)
    ->Name("papers missing in the files")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(7)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
