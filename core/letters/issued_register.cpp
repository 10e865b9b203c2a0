#include "core/letters/issued_register.h"

#include "core/people/student.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;
using security::Operation;

namespace letters {

namespace {

// Whom each paper is about, whatever its subject.
const QString kAboutRows =
    u"SELECT l.document_id, l.student_id FROM letter l UNION SELECT d.id AS document_id, s.id AS "
    "student_id FROM issued_document d JOIN student s ON s.uuid = d.subject_uuid WHERE "
    "d.subject_kind = 'student' UNION SELECT d.id AS document_id, a.student_id FROM "
    "issued_document d JOIN discovery_stay v ON v.uuid = d.subject_uuid JOIN application a ON a.id "
    "= v.application_id WHERE d.subject_kind = 'stay' UNION SELECT r.document_id, e.student_id "
    "FROM receipt r JOIN allocation x ON x.payment_id = r.payment_id JOIN instalment i ON i.id = "
    "x.instalment_id JOIN charge c ON c.id = i.charge_id JOIN enrolment e ON e.id = "
    "c.enrolment_id UNION SELECT f.document_id, e.student_id FROM invoice f JOIN invoice_line x ON "
    "x.invoice_id = f.id JOIN charge c ON c.id = x.charge_id JOIN enrolment e ON e.id = "
    "c.enrolment_id UNION SELECT n.document_id, e.student_id FROM reminder n JOIN reminder_line x "
    "ON x.reminder_id = n.id JOIN instalment i ON i.id = x.instalment_id JOIN charge c ON c.id = "
    "i.charge_id JOIN enrolment e ON e.id = c.enrolment_id"_s;
const QString kLines =
    u"SELECT d.id, d.kind, d.number, d.uuid, d.title, d.issued_at, coalesce(k.name, ''), "
    "coalesce(l.recipient, m.remitter_name, ''), coalesce(p.last_name, ''), "
    "coalesce(p.first_name, '') FROM issued_document d LEFT JOIN account k ON k.id = d.issued_by "
    "LEFT JOIN letter l ON l.document_id = d.id LEFT JOIN receipt r ON r.document_id = d.id LEFT "
    "JOIN payment m ON m.id = r.payment_id LEFT JOIN reminder n ON n.document_id = d.id LEFT "
    "JOIN invoice f ON f.document_id = d.id LEFT JOIN party p ON p.id = coalesce(n.payer_id, "
    "f.payer_id) WHERE d.issued_at >= ? "_s;
const QString kNewestFirst = u"ORDER BY d.issued_at DESC, d.id DESC"_s;
const QString kAll = kLines + kNewestFirst;
const QString kOfStudent = u"WITH about AS ("_s + kAboutRows + u") "_s + kLines
    + u"AND EXISTS (SELECT 1 FROM about b WHERE b.document_id = d.id AND b.student_id = ?) "_s
    + kNewestFirst;
const QString kStudents = u"WITH about AS ("_s + kAboutRows
    + u") SELECT b.document_id, s.last_name, s.used_name, s.first_names, s.used_first_name FROM "
      "about b JOIN student s ON s.id = b.student_id ORDER BY b.document_id, s.sort_key, s.id"_s;

QString nameOf(const storage::Statement &row, int column)
{
    people::StudentDetails details;
    details.lastName = row.text(column);
    details.usedName = row.text(column + 1);
    details.firstNames = row.text(column + 2);
    details.usedFirstName = row.text(column + 3);
    return people::listName(details);
}

base::Result<QHash<records::DocumentId, QStringList>> studentsByDocument(
    storage::Database &database)
{
    storage::Statement row(database, kStudents);
    ET_TRY(row.run());
    QHash<records::DocumentId, QStringList> students;
    while (row.next())
        students[row.id<records::DocumentTag>(0)] += nameOf(row, 1);
    ET_TRY(row.finished());
    return students;
}

QString recipientOf(const storage::Statement &row)
{
    const QString name = row.text(7);
    return name.isEmpty() ? people::letterName(row.text(8), row.text(9)) : name;
}

} // namespace

IssuedRegister::IssuedRegister(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<IssuedLine>> IssuedRegister::lines(const RegisterQuery &query)
{
    ET_TRY(m_workspace.require(Operation::WriteLetters));
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto students, studentsByDocument(database));
    const QDateTime from =
        query.from ? query.from->startOfDay(Qt::LocalTime).toUTC() : QDate(1900, 1, 1).startOfDay();
    storage::Statement row(database, query.student ? kOfStudent : kAll);
    if (query.student)
        ET_TRY(row.run(from, *query.student));
    else
        ET_TRY(row.run(from));
    std::vector<IssuedLine> lines;
    while (row.next()) {
        const auto id = row.id<records::DocumentTag>(0);
        const QString number = row.text(2) == row.text(3) ? QString() : row.text(2);
        lines.push_back({id, row.text(1), number, row.text(4), row.instant(5), row.text(6),
            recipientOf(row), students.value(id)});
    }
    ET_TRY(row.finished());
    return lines;
}

base::Result<records::IssuedDocument> IssuedRegister::document(records::DocumentId id)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::WriteLetters));
    ET_ASSIGN(const auto found, records::IssuedDocuments::find(m_workspace.database(), permit, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

} // namespace letters
