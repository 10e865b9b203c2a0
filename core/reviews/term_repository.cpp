#include "core/reviews/term_repository.h"

#include "core/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace reviews {

namespace {

using security::Permit;
using security::Transaction;

const QString kColumns =
    u"SELECT t.id, t.year_id, t.position, t.name, t.first_day, t.last_day, y.label, w.opens_on, "
    "w.closes_on, w.row_version FROM term t JOIN school_year y ON y.id = t.year_id "
    "LEFT JOIN review_window w ON w.term_id = t.id WHERE "_s;
const QString kFind = u"t.id = ?"_s;
// The current year, and the last one before it.
const QString kRecent =
    u"y.state = 'current' OR (y.state = 'past' AND NOT EXISTS (SELECT 1 FROM school_year z "
    "WHERE z.state = 'past' AND z.first_day > y.first_day)) ORDER BY t.first_day, t.id"_s;
const QString kAddWindow =
    u"INSERT INTO review_window (term_id, opens_on, closes_on) VALUES (?, ?, ?)"_s;
const QString kUpdateWindow =
    u"UPDATE review_window SET opens_on = ?, closes_on = ?, row_version = row_version + 1 "
    "WHERE term_id = ? AND row_version = ?"_s;
const QString kRemoveWindow = u"DELETE FROM review_window WHERE term_id = ? AND row_version = ?"_s;
const QString kHasWindow = u"SELECT count(*) FROM review_window WHERE term_id = ?"_s;

const QString kDrafts =
    u"SELECT kind, for_staff, subject, words, kept_at FROM review_draft "
    "WHERE account_id = ? AND enrolment_id = ? AND term_id = ? ORDER BY kind, for_staff, subject"_s;
const QString kKeepDraft =
    u"INSERT INTO review_draft (account_id, enrolment_id, term_id, kind, for_staff, subject, "
    "words, kept_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (account_id, enrolment_id, term_id, kind, for_staff, subject) "
    "DO UPDATE SET words = excluded.words, kept_at = excluded.kept_at"_s;
const QString kDropDraft =
    u"DELETE FROM review_draft WHERE account_id = ? AND enrolment_id = ? AND term_id = ? "
    "AND kind = ? AND for_staff = ? AND subject = ?"_s;

TermWindow windowOf(const storage::Statement &row)
{
    TermWindow window{{row.id<school::TermTag>(0), row.id<school::SchoolYearTag>(1),
                          row.smallInteger(2), {row.text(3), row.date(4), row.date(5)}},
        row.text(6), {}, 0};
    if (!row.isNull(7)) {
        window.days = WindowDays{row.date(7), row.date(8)};
        window.rowVersion = row.smallInteger(9);
    }
    return window;
}

qint64 staffKey(const PartKey &key)
{
    return key.staff ? key.staff->value() : 0;
}

} // namespace

base::Result<std::vector<TermWindow>> TermRepository::terms(
    storage::Database &database, const Permit &)
{
    static const QString sql = kColumns + kRecent;
    storage::Statement row(database, sql);
    ET_TRY(row.run());
    std::vector<TermWindow> terms;
    while (row.next())
        terms.push_back(windowOf(row));
    ET_TRY(row.finished());
    return terms;
}

base::Result<std::optional<TermWindow>> TermRepository::term(
    storage::Database &database, const Permit &, school::TermId id)
{
    static const QString sql = kColumns + kFind;
    storage::Statement row(database, sql);
    ET_TRY(row.run(id));
    std::optional<TermWindow> found;
    if (row.next())
        found = windowOf(row);
    ET_TRY(row.finished());
    return found;
}

base::Result<bool> TermRepository::setWindow(Transaction &transaction, school::TermId term,
    int rowVersion, const std::optional<WindowDays> &days)
{
    storage::Database &database = transaction.database();
    if (rowVersion == 0) {
        storage::Statement there(database, kHasWindow);
        ET_TRY(there.run(term));
        ET_ASSIGN(const qint64 count, storage::singleInteger(there));
        if (count > 0 || !days)
            return count == 0;
        storage::Statement add(database, kAddWindow);
        ET_TRY(add.run(term, days->opensOn, days->closesOn));
        return true;
    }
    if (!days) {
        storage::Statement remove(database, kRemoveWindow);
        ET_TRY(remove.run(term, rowVersion));
        return remove.affectedRows() == 1;
    }
    storage::Statement update(database, kUpdateWindow);
    ET_TRY(update.run(days->opensOn, days->closesOn, term, rowVersion));
    return update.affectedRows() == 1;
}

base::Result<std::vector<Draft>> TermRepository::drafts(storage::Database &database,
    const Permit &permit, enrolment::EnrolmentId enrolment, school::TermId term)
{
    storage::Statement row(database, kDrafts);
    ET_TRY(row.run(permit.account(), enrolment, term));
    std::vector<Draft> drafts;
    while (row.next()) {
        ET_ASSIGN(const PartKind kind, partKindFrom(row.text(0)));
        Draft draft{{kind, {}, row.text(2)}, row.text(3), row.instant(4)};
        if (row.integer(1) != 0)
            draft.key.staff = row.id<school::StaffTag>(1);
        drafts.push_back(std::move(draft));
    }
    ET_TRY(row.finished());
    return drafts;
}

base::Done TermRepository::keepDraft(Transaction &transaction, enrolment::EnrolmentId enrolment,
    school::TermId term, const PartKey &key, const QString &words)
{
    const security::AccountId author = transaction.permit().account();
    if (words.isEmpty()) {
        storage::Statement drop(transaction.database(), kDropDraft);
        return drop.run(author, enrolment, term, storedName(key.kind), staffKey(key), key.subject);
    }
    storage::Statement keep(transaction.database(), kKeepDraft);
    return keep.run(author, enrolment, term, storedName(key.kind), staffKey(key), key.subject,
        words, transaction.now());
}

} // namespace reviews
