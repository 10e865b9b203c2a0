#include "tests/support/competency_rows.h"

#include "core/storage/statement.h"
#include "tests/support/any_school.h"

#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace support::rows {

namespace {

QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

template <class... Values>
qint64 one(storage::Database &database, const QString &sql, const Values &...values)
{
    storage::Statement statement(database, sql);
    must(statement.run(values...));
    return must(storage::singleInteger(statement));
}

template <class... Values>
void write(storage::Database &database, const QString &sql, const Values &...values)
{
    storage::Statement statement(database, sql);
    must(statement.run(values...));
}

} // namespace

diplomas::CompetencyId competency(storage::Database &database, diplomas::DiplomaVersionId version,
    const QString &code, const QString &label, const QString &block)
{
    if (one(database, u"SELECT count(*) FROM competency_block WHERE version_id = ? AND code = ?"_s,
            version, block)
        == 0) {
        write(database,
            u"INSERT INTO competency_block (uuid, version_id, code, label, position) SELECT ?, ?, ?, ?, count(*) FROM competency_block"_s,
            uuid(), version, block, u"Bloc "_s + block);
    }
    const qint64 blockId = one(database,
        u"SELECT id FROM competency_block WHERE version_id = ? AND code = ?"_s, version, block);
    const qint64 position = one(database, u"SELECT count(*) FROM competency"_s);
    return diplomas::CompetencyId(one(database,
        u"INSERT INTO competency (uuid, block_id, code, label, short_label, position) VALUES (?, ?, ?, ?, ?, ?) RETURNING id"_s,
        uuid(), blockId, code, label, label.left(12), position));
}

void retire(storage::Database &database, diplomas::CompetencyId competency)
{
    write(database, u"UPDATE competency SET retired = 1 WHERE id = ?"_s, competency);
}

void renew(storage::Database &database, diplomas::CompetencyId old, diplomas::CompetencyId into)
{
    write(database, u"UPDATE competency SET retired = 1, equivalent_id = ? WHERE id = ?"_s, into,
        old);
}

void leaveOut(storage::Database &database, qint64 student, diplomas::DiplomaVersionId version,
    diplomas::CompetencyId competency)
{
    if (one(database,
            u"SELECT count(*) FROM individual_path WHERE student_id = ? AND diploma_version_id = ?"_s,
            student, version)
        == 0) {
        write(database,
            u"INSERT INTO individual_path (uuid, student_id, diploma_version_id, from_day) VALUES (?, ?, ?, '2026-09-01')"_s,
            uuid(), student, version);
    }
    write(database,
        u"INSERT INTO path_competency_left_out (path_id, competency_id, reason) SELECT id, ?, 'Autre atelier' FROM individual_path WHERE student_id = ? AND diploma_version_id = ?"_s,
        competency, student, version);
}

} // namespace support::rows
