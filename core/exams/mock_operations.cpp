#include "core/exams/mock_operations.h"

#include "core/diplomas/framework_repository.h"
#include "core/exams/marks_service.h"
#include "core/exams/mock_repository.h"
#include "core/exams/unit_operations.h"
#include "core/security/edit_undo.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exams {

using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

security::Subject subjectOf(const QString &uuid)
{
    return {u"mock-exam"_s, uuid};
}

base::Result<MockExam> existing(
    storage::Database &database, const security::Permit &permit, MockExamId id)
{
    ET_ASSIGN(const auto found, MockRepository::find(database, permit, id));
    if (!found)
        return base::fail(security::notThere());
    return *found;
}

base::Result<MockExam> existing(Transaction &transaction, MockExamId id)
{
    return existing(transaction.database(), transaction.permit(), id);
}

// What every row of a mock exam is read with.
struct Frame {
    MockExam exam;
    diplomas::Framework framework;
    MockRepository::Marks marks;
};

base::Result<Frame> frameOf(
    storage::Database &database, const security::Permit &permit, MockExamId id)
{
    ET_ASSIGN(MockExam exam, existing(database, permit, id));
    ET_ASSIGN(auto framework, diplomas::FrameworkRepository::find(database, permit, exam.version));
    if (!framework)
        return base::fail(security::notThere());
    ET_ASSIGN(auto marks, MockRepository::marks(database, permit, id));
    return Frame{std::move(exam), std::move(*framework), std::move(marks)};
}

// The path's units with the marks of the day in those that are sat for.
base::Result<std::vector<UnitEntry>> entriesOf(storage::Database &database,
    const security::Permit &permit, const Frame &mock, const MockRow &row)
{
    ET_ASSIGN(const auto path, pathOf(database, permit, row.student, mock.exam.version));
    const bool isPlanned = path && path->session() > 0;
    const int session = isPlanned ? path->session() : mock.exam.details.heldOn.year();
    auto entries = proposedEntries(mock.framework, path ? &*path : nullptr, session);
    for (UnitEntry &entry : entries) {
        const auto mark = mock.marks.find({row.enrolment.value(), entry.unit.value()});
        if (entry.isSat() && mark != mock.marks.end())
            entry.mark = mark->second;
    }
    return entries;
}

base::Result<Undo> written(Transaction &transaction, const MockExam &exam,
    enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit, const UnitMark &before,
    const UnitMark &after)
{
    ET_TRY(MockRepository::setMark(transaction, exam.id, enrolment, unit, after));
    ET_TRY(transaction.record(u"mock-exam.mark"_s, subjectOf(exam.uuid)));
    Undo undo;
    undo.steps.push_back(
        [exam, enrolment, unit, before, after](Transaction &later, UndoRun &) -> base::Done {
            ET_TRY(MockOperations::record(later, exam.id, enrolment, unit, after, before));
            return {};
        });
    return undo;
}

} // namespace

base::Result<MockSheet> MockOperations::sheet(
    storage::Database &database, const security::Permit &permit, MockExamId id)
{
    ET_ASSIGN(Frame mock, frameOf(database, permit, id));
    ET_ASSIGN(const BacProPolicy rules, bacProPolicy(database));
    ET_ASSIGN(auto rows, MockRepository::rows(database, permit, mock.exam));
    for (MockRow &row : rows) {
        ET_ASSIGN(row.entries, entriesOf(database, permit, mock, row));
    }
    return MockSheet{std::move(mock.exam), std::move(mock.framework), std::move(rows), rules};
}

base::Result<SavedMock> MockOperations::add(
    Transaction &transaction, diplomas::DiplomaVersionId version, const MockExamDetails &typed)
{
    ET_ASSIGN(const MockExamDetails details, checkedMock(typed, transaction.today()));
    ET_ASSIGN(const auto framework,
        diplomas::FrameworkRepository::find(transaction.database(), transaction.permit(), version));
    if (!framework)
        return base::fail(security::notThere());
    if (activeUnits(*framework).empty())
        return base::fail(checkComputable({}).error());
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const MockExamId id, MockRepository::insert(transaction, uuid, version, details));
    ET_TRY(
        transaction.record(u"mock-exam.add"_s, subjectOf(uuid), {{u"name"_s, {}, details.name}}));
    SavedMock saved{id, {}};
    saved.undo.steps.push_back([id](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(remove(later, id, 1));
        return {};
    });
    return saved;
}

base::Result<Undo> MockOperations::edit(
    Transaction &transaction, MockExamId id, int rowVersion, const MockExamDetails &typed)
{
    ET_ASSIGN(const MockExam before, existing(transaction, id));
    ET_ASSIGN(const MockExamDetails details, checkedMock(typed, transaction.today()));
    ET_ASSIGN(const bool isWritten, MockRepository::update(transaction, id, rowVersion, details));
    ET_TRY(security::unlessChanged(transaction, isWritten, before.uuid));
    ET_TRY(transaction.record(u"mock-exam.edit"_s, subjectOf(before.uuid),
        {{u"name"_s, before.details.name, details.name}}));
    return security::undoneBy(before.uuid, rowVersion + 1,
        [id, old = before.details](Transaction &later, int version) -> base::Done {
            ET_TRY(edit(later, id, version, old));
            return {};
        });
}

base::Result<Undo> MockOperations::remove(Transaction &transaction, MockExamId id, int rowVersion)
{
    ET_ASSIGN(const MockExam before, existing(transaction, id));
    ET_ASSIGN(
        const auto marks, MockRepository::marks(transaction.database(), transaction.permit(), id));
    if (!marks.empty()) {
        return base::fail(errors::kHasMarks,
            QCoreApplication::translate(
                "exams", "This mock exam has marks. Take them back first, or keep it."));
    }
    ET_ASSIGN(const bool isGone, MockRepository::remove(transaction, id, rowVersion));
    ET_TRY(security::unlessChanged(transaction, isGone, before.uuid));
    ET_TRY(transaction.record(u"mock-exam.remove"_s, subjectOf(before.uuid)));
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &) -> base::Done {
        ET_TRY(MockRepository::insert(later, before.uuid, before.version, before.details));
        return later.record(u"mock-exam.undo"_s, subjectOf(before.uuid));
    });
    return undo;
}

base::Result<Undo> MockOperations::record(Transaction &transaction, MockExamId id,
    enrolment::EnrolmentId enrolment, diplomas::ExamUnitId unit, const UnitMark &shown,
    const UnitMark &typed)
{
    storage::Database &database = transaction.database();
    ET_ASSIGN(const Frame mock, frameOf(database, transaction.permit(), id));
    ET_ASSIGN(const auto rows, MockRepository::rows(database, transaction.permit(), mock.exam));
    for (const MockRow &row : rows) {
        if (row.enrolment != enrolment)
            continue;
        ET_ASSIGN(const auto entries, entriesOf(database, transaction.permit(), mock, row));
        // the control oral is no part of a mock exam
        ET_ASSIGN(const UnitMark mark,
            checkedMark({typed.result, typed.mark, {}}, mock.framework, entries, unit));
        const UnitMark before = entryOf(entries, unit)->mark;
        if (before != shown)
            return base::fail(security::changedMeanwhile(database, mock.exam.uuid));
        return written(transaction, mock.exam, enrolment, unit, before, mark);
    }
    return base::fail(security::notThere());
}

} // namespace exams
