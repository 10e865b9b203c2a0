// The instalments due and the aged balance of a whole school, against the best SQL that gives the
// same rows.
#include "core/fees/names.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "tests/benchmarks/bench_school.h"
#include "tests/benchmarks/pairs.h"

namespace benchmarks {

namespace {

constexpr char kDue[] =
    "WITH a AS (SELECT instalment_id, sum(cents) AS cents FROM allocation GROUP BY instalment_id), "
    "r AS (SELECT instalment_id, sum(cents) AS cents FROM relief_line GROUP BY instalment_id), n "
    "AS (SELECT charge_id, count(*) AS parts FROM instalment GROUP BY charge_id) SELECT i.id, "
    "i.charge_id, e.student_id, c.payer_id, c.kind, c.label, i.position, n.parts, i.due_on, "
    "i.cents + coalesce(r.cents, 0), coalesce(a.cents, 0), s.last_name, s.used_name, "
    "s.first_names, s.used_first_name, p.last_name, p.first_name FROM instalment i JOIN charge c "
    "ON c.id = i.charge_id JOIN enrolment e ON e.id = c.enrolment_id JOIN student s ON s.id = "
    "e.student_id JOIN party p ON p.id = c.payer_id JOIN n ON n.charge_id = c.id LEFT JOIN a ON "
    "a.instalment_id = i.id LEFT JOIN r ON r.instalment_id = i.id WHERE c.opposite_of IS NULL AND "
    "NOT EXISTS (SELECT 1 FROM charge v WHERE v.opposite_of = c.id) AND coalesce(a.cents, 0) < "
    "i.cents + coalesce(r.cents, 0) ORDER BY i.due_on, s.sort_key, s.id, i.id";

constexpr char kAged[] =
    "WITH a AS (SELECT instalment_id, sum(cents) AS cents FROM allocation GROUP BY instalment_id), "
    "r AS (SELECT instalment_id, sum(cents) AS cents FROM relief_line GROUP BY instalment_id), k "
    "AS (SELECT m.remitter_id, sum(m.cents - coalesce(b.cents, 0) + coalesce(f.cents, 0)) AS cents "
    "FROM payment m LEFT JOIN (SELECT payment_id, sum(cents) AS cents FROM allocation GROUP BY "
    "payment_id) b ON b.payment_id = m.id LEFT JOIN (SELECT payment_id, sum(cents) AS cents FROM "
    "refund GROUP BY payment_id) f ON f.payment_id = m.id WHERE m.opposite_of IS NULL AND NOT "
    "EXISTS (SELECT 1 FROM payment v WHERE v.opposite_of = m.id) AND m.remitter_id IS NOT NULL "
    "GROUP BY m.remitter_id) SELECT p.id, p.last_name, p.first_name, sum(CASE WHEN i.due_on >= "
    "? THEN i.cents + coalesce(r.cents, 0) - coalesce(a.cents, 0) ELSE 0 END), sum(CASE WHEN "
    "i.due_on >= ? AND i.due_on < ? THEN i.cents + coalesce(r.cents, 0) - coalesce(a.cents, 0) "
    "ELSE 0 END), sum(CASE WHEN i.due_on >= ? AND i.due_on < ? THEN i.cents + coalesce(r.cents, "
    "0) - coalesce(a.cents, 0) ELSE 0 END), sum(CASE WHEN i.due_on >= ? AND i.due_on < ? THEN "
    "i.cents + coalesce(r.cents, 0) - coalesce(a.cents, 0) ELSE 0 END), sum(CASE WHEN i.due_on < "
    "? THEN i.cents + coalesce(r.cents, 0) - coalesce(a.cents, 0) ELSE 0 END), "
    "coalesce(max(k.cents), 0) FROM instalment i JOIN charge c ON c.id = i.charge_id JOIN party p "
    "ON p.id = c.payer_id LEFT JOIN a ON a.instalment_id = i.id LEFT JOIN r ON r.instalment_id = "
    "i.id LEFT JOIN k ON k.remitter_id = p.id WHERE c.opposite_of IS NULL AND NOT EXISTS (SELECT 1 "
    "FROM charge v WHERE v.opposite_of = c.id) GROUP BY p.id, p.sort_key, p.last_name, "
    "p.first_name HAVING sum(i.cents + coalesce(r.cents, 0) - coalesce(a.cents, 0)) > 0 ORDER BY "
    "p.sort_key, p.id";

// Every student is charged in ten instalments; the first four are paid, each by a cheque.
void addFees(app::School &school, int count)
{
    app::Services &services = school.services();
    const auto rows = must(enrolment::studentList(school.workspace()));
    const auto permit = must(school.workspace().require(security::Operation::ManageFees));
    auto transaction = must(security::Transaction::begin(school.workspace(), permit));
    const QDate first = school.workspace().clock().today().addMonths(-5);
    std::vector<QDate> dates;
    for (int i = 0; i < 10; ++i)
        dates.push_back(first.addMonths(i));
    for (const enrolment::StudentRow &row : rows) {
        const auto payer = must(services.families.contactsOf(row.id)).front().party.id;
        (void)must(fees::ChargeService::chargeEnrolment(transaction,
            {*row.enrolment, payer,
                {{fees::FeeKind::Tuition, QStringLiteral("Scolarité"),
                    base::Money::fromCents(80000)}},
                dates}));
    }
    must(transaction.commit());
    const auto due = must(services.feeLists.dueLines({}));
    expect(due.size() == size_t(count) * 10, "instalments");
    auto paying = must(security::Transaction::begin(school.workspace(), permit));
    for (const fees::DueLine &line : due) {
        if (line.position > 4)
            continue;
        fees::PaymentDraft draft;
        draft.uuid = security::Workspace::newUuid();
        draft.remitter = line.payer;
        draft.receivedOn = school.workspace().clock().today();
        draft.amount = line.amount;
        draft.allocations = {{line.instalment, line.amount}};
        (void)must(fees::PaymentService::receivePayment(paying, draft));
    }
    must(paying.commit());
}

QString withFees(Schools &schools, int count)
{
    const QString path = schools.copyOf(schools.withStudents(count));
    addFees(*schools.opened(path), count);
    return path;
}

// The rows of the best statement, read into the same values without anything around it.
std::vector<fees::DueLine> bareDue(storage::Database &database)
{
    storage::Statement row(database, QString::fromLatin1(kDue));
    must(row.run());
    std::vector<fees::DueLine> lines;
    while (row.next()) {
        lines.push_back({row.id<fees::InstalmentTag>(0), row.id<fees::ChargeTag>(1),
            row.id<people::StudentTag>(2), fees::studentName(row, 11), row.id<people::PartyTag>(3),
            fees::partyName(row, 15), fees::feeKindFrom(row.text(4)), row.text(5),
            row.smallInteger(6), row.smallInteger(7), row.date(8), row.money(9), row.money(10)});
    }
    return lines;
}

std::vector<fees::AgedPayer> bareAged(storage::Database &database, const QStringList &days)
{
    storage::Statement row(database, QString::fromLatin1(kAged));
    must(row.run(days[0], days[1], days[0], days[2], days[1], days[3], days[2], days[3]));
    std::vector<fees::AgedPayer> payers;
    while (row.next()) {
        payers.push_back({{row.id<people::PartyTag>(0), fees::partyName(row, 1)}, row.money(3),
            {row.money(4), row.money(5), row.money(6), row.money(7)}, row.money(8)});
    }
    return payers;
}

base::Money amountOf(const fees::DueLine &line)
{
    return line.open();
}
base::Money amountOf(const fees::AgedPayer &payer)
{
    return payer.outstanding() - payer.credit;
}

// Both in turns, on the same file and connection, with the same rows.
template <class Feature, class Floor>
void compare(benchmark::State &state, const Feature &feature, const Floor &floor)
{
    Pairs pairs;
    const auto sumOf = [](const auto &rows) {
        base::Money sum;
        for (const auto &row : rows)
            sum += amountOf(row);
        return sum;
    };
    for (auto run : state) {
        decltype(feature()) rows;
        decltype(feature()) bare;
        const double featureSeconds = secondsOf([&] { rows = feature(); });
        const double floorSeconds = secondsOf([&] { bare = floor(); });
        expect(rows.size() == bare.size() && sumOf(rows) == sumOf(bare), "the same rows");
        expect(!rows.empty(), "rows");
        pairs.add(featureSeconds, floorSeconds);
        state.SetIterationTime(featureSeconds);
    }
    pairs.report(state);
}

void dueList(benchmark::State &state)
{
    Schools schools;
    const auto school = schools.opened(withFees(schools, int(state.range(0))));
    compare(
        state, [&] { return must(school->services().feeLists.dueLines({})); },
        [&] { return bareDue(school->workspace().database()); });
}

void agedBalance(benchmark::State &state)
{
    Schools schools;
    const auto school = schools.opened(withFees(schools, int(state.range(0))));
    QStringList days;
    for (const int age : {0, 30, 60, 90})
        days += school->workspace().clock().today().addDays(-age).toString(Qt::ISODate);
    compare(
        state, [&] { return must(school->services().reminders.aged()); },
        [&] { return bareAged(school->workspace().database(), days); });
}

} // namespace

BENCHMARK(dueList)
    ->Name("Fees due list")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(15)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(agedBalance)
    ->Name("Fees aged balance")
    ->Arg(100)
    ->Arg(1000)
    ->Iterations(15)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);

} // namespace benchmarks
