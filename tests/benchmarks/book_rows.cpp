#include "tests/benchmarks/book_rows.h"

#include "core/reviews/frozen_review.h"

#include <QJsonDocument>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace benchmarks {

namespace {

class Bare {
public:
    explicit Bare(const QString &path)
    {
        expect(sqlite3_open(path.toUtf8().constData(), &m_file) == SQLITE_OK, "a file to open");
    }
    ~Bare() { sqlite3_close(m_file); }
    Q_DISABLE_COPY_MOVE(Bare)
    void run(const QByteArray &sql, const QByteArray &text = {})
    {
        sqlite3_stmt *row = nullptr;
        expect(sqlite3_prepare_v2(m_file, sql.constData(), -1, &row, nullptr) == SQLITE_OK,
            sqlite3_errmsg(m_file));
        if (!text.isEmpty())
            sqlite3_bind_text(row, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
        expect(sqlite3_step(row) == SQLITE_DONE, sqlite3_errmsg(m_file));
        sqlite3_finalize(row);
    }

private:
    sqlite3 *m_file = nullptr;
};

reviews::FrozenReview review()
{
    const QString words =
        u"Un trimestre de progrès réguliers à l’atelier : le poste est préparé avec soin, les "
        "plans sont mieux lus, les cotes tenues. Il reste à gagner en autonomie au montage. "_s;
    reviews::FrozenReview said;
    said.lastName = u"Dupont"_s;
    said.firstName = u"Léa"_s;
    said.year = u"2026-2027"_s;
    said.term = u"Trimestre 1"_s;
    said.termFrom = QDate(2026, 9, 1);
    said.termTo = QDate(2026, 11, 30);
    said.finishedOn = QDate(2026, 11, 20);
    said.finishedBy = u"Claire Moreau"_s;
    using reviews::PartKind;
    for (const QString &author : {u"Alex Martin"_s, u"Nadia Petit"_s, u"Hugo Roux"_s})
        said.parts.push_back({PartKind::Staff, author, u"Maths"_s, words, false, said.finishedOn});
    for (const PartKind kind : reviews::kOwnWords)
        said.parts.push_back(
            {kind, {}, {}, u"Tenir une cote au centième."_s, true, said.finishedOn});
    return said;
}

} // namespace

void addProgress(const QString &path)
{
    Bare file(path);
    file.run("BEGIN");
    file.run("WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 4) "
             "INSERT INTO competency_block (uuid, version_id, code, label, position) SELECT "
             "lower(hex(randomblob(16))), v.id, 'BC' || k, 'Réaliser une production', k FROM "
             "diploma_version v, n");
    file.run("WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 10) "
             "INSERT INTO competency (uuid, block_id, code, label, position) SELECT "
             "lower(hex(randomblob(16))), b.id, 'C' || b.position || '.' || k, 'Préparer, régler "
             "et conduire une machine en suivant la fiche', k FROM competency_block b, n");
    const QByteArray prepared =
        " FROM path p JOIN enrolment e ON e.id = p.enrolment_id JOIN competency_block b ON "
        "b.version_id = p.diploma_version_id JOIN competency c ON c.block_id = b.id, "
        "(SELECT min(id) AS id FROM account) a ";
    for (const char *day : {"2026-10-05", "2026-11-02"}) {
        file.run("INSERT INTO observation (uuid, student_id, competency_id, level_id, seen_on, "
                 "context, context_name, comment, author_id, noted_at) SELECT "
                 "lower(hex(randomblob(16))), e.student_id, c.id, 1 + (c.id + e.id) % 5, '"
            + QByteArray(day) + "', 'order', 'Portail Martin', '', a.id, '" + day
            + "T10:00:00.000Z'" + prepared);
    }
    file.run("INSERT INTO decided_level (uuid, student_id, competency_id, level_id, decided_on, "
             "author_id, noted_at) SELECT lower(hex(randomblob(16))), e.student_id, c.id, 1 + "
             "(c.id + e.id) % 5, '2026-11-03', a.id, '2026-11-03T10:00:00.000Z'"
        + prepared + "WHERE (c.id * 7 + e.id) % 10 < 8");
    file.run("WITH RECURSIVE n (k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < 12) INSERT "
             "INTO conduct_tick (uuid, student_id, aspect_id, is_good, seen_on, author_id, "
             "noted_at) SELECT lower(hex(randomblob(16))), e.student_id, a.id, (k + e.id) % 4 > 0, "
             "date('2026-09-07', '+' || (k * 6) || ' days'), (SELECT min(id) FROM account), "
             "'2026-11-03T10:00:00.000Z' FROM enrolment e, conduct_aspect a, n");
    file.run("INSERT INTO review (uuid, enrolment_id, term_id, version, snapshot, finished_at, "
             "finished_by, finished_name) SELECT lower(hex(randomblob(16))), e.id, t.id, 1, ?, "
             "'2026-11-20T10:00:00.000Z', (SELECT min(id) FROM account), 'Claire Moreau' FROM "
             "enrolment e JOIN term t ON t.year_id = e.year_id WHERE t.position = 1",
        QJsonDocument(reviews::toJson(review())).toJson(QJsonDocument::Compact));
    file.run("COMMIT");
    file.run("ANALYZE");
}

} // namespace benchmarks
