#include "core/checks/school_check.h"

#include "core/security/audit_trail.h"
#include "core/storage/file_health.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace checks {

namespace {

struct Rule {
    const char *name;
    const char *title;
    QString countBroken;
};

// Each statement gives the number of rows that break the rule.
const Rule kRules[]{
    {"allocations-within-payment",
        QT_TRANSLATE_NOOP("checks", "No payment settles more than its amount"),
        // What was given back of it is below zero.
        u"SELECT count(*) FROM payment p WHERE abs((SELECT coalesce(sum(a.cents), 0) FROM "
        "allocation a WHERE a.payment_id = p.id) - (SELECT coalesce(sum(r.cents), 0) FROM refund r "
        "WHERE r.payment_id = p.id)) > abs(p.cents)"_s},
    {"allocations-within-instalment",
        QT_TRANSLATE_NOOP("checks", "No instalment is settled beyond its amount"),
        u"SELECT count(*) FROM (SELECT i.id FROM instalment i JOIN allocation a ON a.instalment_id "
        u"= "
        "i.id GROUP BY i.id, i.cents HAVING sum(a.cents) > i.cents + (SELECT "
        "coalesce(sum(r.cents), "
        "0) FROM relief_line r WHERE r.instalment_id = i.id) OR sum(a.cents) < 0) broken"_s},
    {"reliefs-make-their-lines",
        QT_TRANSLATE_NOOP("checks",
            "What a charge is relieved of is what its instalments are, and goes on whole"),
        u"SELECT count(*) FROM relief r LEFT JOIN charge m ON m.id = r.moved_to WHERE r.cents <> "
        "(SELECT coalesce(sum(n.cents), 0) FROM relief_line n WHERE n.relief_id = r.id) OR m.cents "
        "<> -r.cents"_s},
    {"instalments-make-charge", QT_TRANSLATE_NOOP("checks", "Instalments add up to their charge"),
        u"SELECT count(*) FROM (SELECT c.id FROM charge c JOIN instalment i ON i.charge_id = c.id "
        u"GROUP "
        "BY c.id, c.cents HAVING sum(i.cents) <> c.cents) broken"_s},
    {"opposites-equal", QT_TRANSLATE_NOOP("checks", "A voided payment and its opposite cancel out"),
        u"SELECT count(*) FROM payment o JOIN payment p ON p.id = o.opposite_of WHERE o.cents <> "
        "-p.cents"_s},
    {"receipts-without-gaps", QT_TRANSLATE_NOOP("checks", "Receipts are numbered without gaps"),
        // Numbers a school skipped when it took over from another tool are no gap.
        u"SELECT abs(coalesce(sum(n.last), 0) - (SELECT count(*) FROM issued_document WHERE kind = "
        "'receipt') - (SELECT coalesce(sum(CAST(c.after AS integer) - CAST(c.before AS integer)), "
        "0) FROM change c JOIN audit_entry e ON e.seq = c.audit_seq WHERE e.action = "
        "'number-cycle.start' AND substr(e.object_uuid, 1, 8) = 'receipt-')) "
        "FROM number_cycle n WHERE n.kind = 'receipt'"_s},
    {"papers-without-gaps",
        QT_TRANSLATE_NOOP(
            "checks", "Deposit slips, reminders and invoices are numbered without gaps"),
        u"SELECT abs(coalesce(sum(n.last), 0) - (SELECT count(*) FROM issued_document WHERE kind "
        "IN ('deposit', 'reminder', 'fee-invoice', 'fee-credit'))) FROM number_cycle n WHERE "
        "n.kind "
        "IN ('deposit', 'reminder', 'fee-invoice', 'fee-credit')"_s},
    {"enrolments-apart", QT_TRANSLATE_NOOP("checks", "Nobody is enrolled twice at a time"),
        u"SELECT count(*) FROM enrolment a JOIN enrolment b ON b.student_id = a.student_id AND "
        u"b.id > "
        "a.id WHERE a.entry_on <= coalesce(b.exit_on, '9999-12-31') AND b.entry_on <= "
        "coalesce(a.exit_on, (SELECT last_day FROM school_year y WHERE y.id = a.year_id)) AND a.year_id = b.year_id"_s},
    {"one-workshop-group",
        QT_TRANSLATE_NOOP("checks", "Nobody is in two groups of a kind at a time"),
        u"SELECT count(*) FROM group_membership a JOIN group_membership b ON b.enrolment_id = "
        "a.enrolment_id AND b.id > a.id JOIN training_group ga ON ga.id = a.group_id JOIN "
        "training_group "
        "gb ON gb.id = b.group_id AND gb.kind = ga.kind WHERE a.valid_from <= coalesce(b.valid_to, "
        "'9999-12-31') AND b.valid_from <= coalesce(a.valid_to, '9999-12-31')"_s},
    {"weekly-hours-in-bounds",
        QT_TRANSLATE_NOOP("checks", "Nobody attended more hours than were held"),
        u"SELECT count(*) FROM hours_week WHERE attended > delivered"_s},
    {"pattern-stands-once",
        QT_TRANSLATE_NOOP("checks", "No day of the weekly pattern has two sessions for one slot"),
        u"SELECT count(*) FROM session a JOIN session b ON b.slot_id = a.slot_id AND b.slot_day = "
        "a.slot_day AND b.id > a.id"_s},
    {"paths-of-their-diploma",
        QT_TRANSLATE_NOOP("checks", "What a path says of units and competencies is of its diploma"),
        u"SELECT (SELECT count(*) FROM path_unit u JOIN individual_path i ON i.id = u.path_id "
        "JOIN exam_unit x ON x.id = u.unit_id WHERE x.version_id <> i.diploma_version_id) "
        "+ (SELECT count(*) FROM path_competency_left_out l JOIN individual_path i "
        "ON i.id = l.path_id JOIN competency c ON c.id = l.competency_id "
        "JOIN competency_block b ON b.id = c.block_id "
        "WHERE b.version_id <> i.diploma_version_id)"_s},
    {"held-sessions-have-rolls",
        QT_TRANSLATE_NOOP("checks", "A session that took place has its roll, and no other has one"),
        u"SELECT count(*) FROM session s LEFT JOIN roll_call r ON r.session_id = s.id WHERE "
        "(s.state = 'held' AND r.session_id IS NULL) OR (s.state = 'planned' AND r.session_id IS "
        "NOT NULL)"_s},
    {"rolls-have-rows", QT_TRANSLATE_NOOP("checks", "A roll is only of a session that took place"),
        u"SELECT count(*) FROM roll_call r JOIN session s ON s.id = r.session_id WHERE s.state = "
        "'cancelled'"_s},
};

base::Result<int> countBroken(storage::Database &database, const QString &sql)
{
    storage::Statement statement(database, sql);
    ET_TRY(statement.run());
    ET_ASSIGN(const qint64 broken, storage::singleInteger(statement));
    return int(broken);
}

QString said(const char *text)
{
    return QCoreApplication::translate("checks", text);
}

} // namespace

bool SchoolCheck::isGood() const
{
    return std::all_of(
        rules.begin(), rules.end(), [](const CheckedRule &rule) { return rule.broken == 0; });
}

base::Result<SchoolCheck> checkSchool(storage::Database &database)
{
    SchoolCheck check;
    ET_ASSIGN(const storage::FileHealth health, storage::examine(database));
    check.rules.push_back({u"pages"_s, said(QT_TRANSLATE_NOOP("checks", "The file is not damaged")),
        health.pagesAreSound ? 0 : 1});
    check.rules.push_back(
        {u"references"_s, said(QT_TRANSLATE_NOOP("checks", "Nothing refers to something missing")),
            health.brokenReferences});
    check.rules.push_back({u"schema"_s,
        said(QT_TRANSLATE_NOOP("checks", "The inside of the file is what Établi made")),
        health.schemaIsOurs ? 0 : 1});
    const security::AuditTrail trail(database);
    ET_ASSIGN(const auto verified, trail.verify());
    check.rules.push_back(
        {u"audit-chain"_s, said(QT_TRANSLATE_NOOP("checks", "The audit trail was not altered")),
            verified.firstBroken ? 1 : 0});
    ET_ASSIGN(const auto head, trail.head());
    check.auditHead = QString::fromLatin1(head.chain.toHex().left(10));
    for (const Rule &rule : kRules) {
        ET_ASSIGN(const int broken, countBroken(database, rule.countBroken));
        check.rules.push_back({QString::fromLatin1(rule.name), said(rule.title), broken});
    }
    return check;
}

} // namespace checks
