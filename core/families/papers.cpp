#include "core/families/papers.h"

#include "core/base/format.h"
#include "core/people/party.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace families {

using security::Operation;

namespace {

const QString kAddChange =
    u"INSERT INTO situation_change (uuid, student_id, effective_on, reason, created_at) "
    "VALUES (?, ?, ?, ?, ?) RETURNING id"_s;
const QString kAddPaper =
    u"INSERT INTO situation_paper (change_id, kind, payer_id) VALUES (?, ?, ?)"_s;
const QString kRemovePapers = u"DELETE FROM situation_paper WHERE change_id = ?"_s;
const QString kRemoveChange = u"DELETE FROM situation_change WHERE id = ?"_s;
const QString kSetDone = u"UPDATE situation_paper SET done_on = ? WHERE id = ?"_s;
const QString kWaiting =
    u"SELECT p.id, c.student_id, CASE WHEN s.used_name <> '' THEN s.used_name ELSE s.last_name "
    "END, CASE WHEN s.used_first_name <> '' THEN s.used_first_name ELSE s.first_names END, "
    "c.effective_on, p.kind, p.payer_id, coalesce(y.last_name, ''), coalesce(y.first_name, ''), "
    "coalesce(y.kind, 'person') FROM situation_paper p JOIN situation_change c ON c.id = "
    "p.change_id JOIN student s ON s.id = c.student_id LEFT JOIN party y ON y.id = p.payer_id "
    "WHERE p.done_on IS NULL AND s.archived_on IS NULL"_s;
const QString kOfStudent = u" AND c.student_id = ?"_s;
const QString kInOrder = u" ORDER BY c.effective_on, c.id, p.id"_s;

PaperKind kindFrom(const QString &stored)
{
    for (const PaperKind kind : kPaperKinds) {
        if (storedName(kind) == stored)
            return kind;
    }
    return PaperKind::StudentSheet;
}

Paper paperOf(const storage::Statement &row)
{
    people::PartyDetails payer;
    payer.lastName = row.text(7);
    payer.firstName = row.text(8);
    payer.kind = people::partyKindFrom(row.text(9));
    return {kindFrom(row.text(5)), row.optionalId<people::PartyTag>(6), letterName(payer)};
}

base::Done setDone(security::Transaction &transaction, const PaperToPrint &paper,
    std::optional<QDate> on, const QString &action)
{
    ET_ASSIGN(const auto young,
        people::StudentRepository::find(
            transaction.database(), transaction.permit(), paper.student));
    ET_ASSIGN(const bool written, PaperRepository::setDone(transaction, paper.id, on));
    if (!young || !written)
        return base::fail(security::notThere());
    return transaction.record(action, {u"student"_s, young->uuid},
        {{u"paper"_s, QString(),
            on ? QCoreApplication::translate("families", "%1: done on %2")
                     .arg(titleOf(paper.paper), base::formatDate(*on))
               : QCoreApplication::translate("families", "%1: to be printed anew")
                     .arg(titleOf(paper.paper))}});
}

} // namespace

QString storedName(PaperKind kind)
{
    switch (kind) {
    case PaperKind::StudentSheet:
        return u"student-sheet"_s;
    case PaperKind::EmergencySheet:
        return u"emergency-sheet"_s;
    case PaperKind::Statement:
        return u"statement"_s;
    case PaperKind::Labels:
        return u"labels"_s;
    case PaperKind::StayAgreement:
        return u"stay-agreement"_s;
    }
    return {};
}

QString titleOf(const Paper &paper)
{
    switch (paper.kind) {
    case PaperKind::StudentSheet:
        return QCoreApplication::translate("families", "Student sheet");
    case PaperKind::EmergencySheet:
        return QCoreApplication::translate("families", "Emergency sheet of the group");
    case PaperKind::Statement:
        return QCoreApplication::translate("families", "Statement of %1").arg(paper.payerName);
    case PaperKind::Labels:
        return QCoreApplication::translate("families", "Address labels and directory");
    case PaperKind::StayAgreement:
        return QCoreApplication::translate("families", "Agreement of the discovery stay");
    }
    return {};
}

base::Result<SituationChangeId> PaperRepository::addChange(security::Transaction &transaction,
    people::StudentId student, QDate effectiveOn, const QString &reason)
{
    storage::Statement statement(transaction.database(), kAddChange);
    ET_TRY(statement.run(
        security::Workspace::newUuid(), student, effectiveOn, reason, transaction.now()));
    ET_ASSIGN(const qint64 id, storage::singleInteger(statement));
    return SituationChangeId(id);
}

base::Done PaperRepository::addPapers(
    security::Transaction &transaction, SituationChangeId change, const std::vector<Paper> &papers)
{
    storage::Statement statement(transaction.database(), kAddPaper);
    for (const Paper &paper : papers)
        ET_TRY(statement.run(change, storedName(paper.kind), paper.payer));
    return {};
}

base::Done PaperRepository::removeChange(
    security::Transaction &transaction, SituationChangeId change)
{
    {
        storage::Statement papers(transaction.database(), kRemovePapers);
        ET_TRY(papers.run(change));
    }
    storage::Statement statement(transaction.database(), kRemoveChange);
    return statement.run(change);
}

base::Result<bool> PaperRepository::setDone(
    security::Transaction &transaction, SituationPaperId paper, std::optional<QDate> on)
{
    storage::Statement statement(transaction.database(), kSetDone);
    ET_TRY(statement.run(on, paper));
    return statement.affectedRows() == 1;
}

base::Result<std::vector<PaperToPrint>> PaperRepository::waiting(
    storage::Database &database, const security::Permit &, std::optional<people::StudentId> student)
{
    storage::Statement row(database, kWaiting + (student ? kOfStudent : QString()) + kInOrder);
    ET_TRY(row.execute(student ? QVariantList{storage::bound(*student)} : QVariantList{}));
    std::vector<PaperToPrint> papers;
    while (row.next()) {
        papers.push_back({row.id<SituationPaperTag>(0), row.id<people::StudentTag>(1),
            people::listName(row.text(2), people::firstOf(row.text(3))), row.date(4),
            paperOf(row)});
    }
    ET_TRY(row.finished());
    return papers;
}

base::Result<std::vector<PaperToPrint>> papersToPrint(
    security::Workspace &workspace, std::optional<people::StudentId> student)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::EditStudentFile));
    return PaperRepository::waiting(workspace.database(), permit, student);
}

base::Result<security::Undo> paperDone(security::Workspace &workspace, const PaperToPrint &paper)
{
    ET_ASSIGN(const auto permit, workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, security::Transaction::begin(workspace, permit));
    ET_TRY(setDone(transaction, paper, transaction.today(), u"student.paper"_s));
    ET_TRY(transaction.commit());
    security::Undo undo;
    undo.steps.push_back([paper](security::Transaction &later, security::UndoRun &) {
        return setDone(later, paper, std::nullopt, u"student.undo"_s);
    });
    return undo;
}

} // namespace families
