#include "core/progress/scale_service.h"

#include "core/security/edit_undo.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace progress {

namespace {

using security::Operation;
using security::Transaction;
using security::Undo;

std::vector<security::FieldChange> changesBetween(
    const std::optional<Aspect> &before, const Aspect &after)
{
    const auto change = [&](const QString &field, auto text) {
        return security::FieldChange{
            field, before ? std::optional(text(*before)) : std::nullopt, text(after)};
    };
    return {change(u"name"_s, [](const Aspect &aspect) { return aspect.name; }),
        change(
            u"position"_s, [](const Aspect &aspect) { return QString::number(aspect.position); }),
        change(u"retired"_s, [](const Aspect &aspect) { return QString::number(aspect.retired); })};
}

security::Subject subjectOf(const Level &level)
{
    return {u"level"_s, level.uuid};
}

security::Subject subjectOf(const Aspect &aspect)
{
    return {u"conduct-aspect"_s, aspect.uuid};
}

// One row from before to after, with its way back.
template <class Row>
base::Result<Undo> write(
    Transaction &transaction, const Row &before, const Row &after, const QString &action)
{
    ET_ASSIGN(const bool written, ScaleRepository::update(transaction, after, before.rowVersion));
    ET_TRY(security::unlessChanged(transaction, written, before.uuid));
    ET_TRY(transaction.record(action, subjectOf(after), changesBetween(before, after)));
    return security::undoneBy(before.uuid, before.rowVersion + 1,
        [before, after](Transaction &later, int version) -> base::Done {
            ET_ASSIGN(const bool back, ScaleRepository::update(later, before, version));
            ET_TRY(security::unlessChanged(later, back, before.uuid));
            return later.record(subjectOf(before).kind + u".undo"_s, subjectOf(before),
                changesBetween(after, before));
        });
}

// Swaps places with the neighbour; both are written.
template <class Row>
base::Result<Undo> swap(
    Transaction &transaction, const Row &one, const Row &other, const QString &action)
{
    Row first = one;
    Row second = other;
    std::swap(first.position, second.position);
    ET_ASSIGN(Undo undo, write(transaction, one, first, action));
    ET_ASSIGN(Undo more, write(transaction, other, second, action));
    undo.add(std::move(more));
    return undo;
}

// The one by places away from id among those offered; null at either end.
template <class Row, class RowId>
const Row *neighbour(const std::vector<Row> &offered, RowId id, int by)
{
    const auto at =
        std::find_if(offered.begin(), offered.end(), [id](const Row &row) { return row.id == id; });
    if (at == offered.end())
        return nullptr;
    const auto wanted = (at - offered.begin()) + by;
    if (wanted < 0 || wanted >= std::ptrdiff_t(offered.size()))
        return nullptr;
    return &offered[size_t(wanted)];
}

base::Done judge(const Transaction &transaction)
{
    ET_ASSIGN(
        const Scale scale, ScaleRepository::scale(transaction.database(), transaction.permit()));
    return checkScale(scale);
}

base::Error nameTaken(const QString &name)
{
    return {errors::kAspectTaken,
        QCoreApplication::translate("progress", "“%1” is already looked at: choose another name.")
            .arg(name),
        {}};
}

base::Done checkFree(const std::vector<Aspect> &aspects, const Aspect &wanted)
{
    const bool isTaken = std::any_of(aspects.begin(), aspects.end(), [&](const Aspect &one) {
        return one.id != wanted.id && !one.retired && !wanted.retired
            && one.name.compare(wanted.name, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? base::Done(base::fail(nameTaken(wanted.name))) : base::Done();
}

template <class Row> int nextPosition(const std::vector<Row> &rows)
{
    int next = 0;
    for (const Row &row : rows)
        next = std::max(next, row.position + 1);
    return next;
}

} // namespace

ScaleService::ScaleService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<Scale> ScaleService::scale()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return ScaleRepository::scale(m_workspace.database(), permit);
}

base::Result<LevelId> ScaleService::addLevel(const LevelDetails &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Level level;
    level.uuid = security::Workspace::newUuid();
    ET_ASSIGN(level.details, checked(typed));
    ET_ASSIGN(const Scale scale, ScaleRepository::scale(transaction.database(), permit));
    level.position = nextPosition(scale.levels());
    if (!level.details.isAcquired) {
        // Below the lowest acquired one: those above make room.
        for (const Level &above : scale.levels()) {
            if (!above.details.isAcquired)
                continue;
            level.position = std::min(level.position, above.position);
            Level moved = above;
            ++moved.position;
            ET_TRY(write(transaction, above, moved, u"level.move-place"_s));
        }
    }
    ET_ASSIGN(level.id, ScaleRepository::add(transaction, level));
    ET_TRY(judge(transaction));
    ET_TRY(
        transaction.record(u"level.add"_s, subjectOf(level), progress::changesBetween({}, level)));
    ET_TRY(transaction.commit());
    return level.id;
}

base::Result<Undo> ScaleService::edit(const Level &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Scale scale, ScaleRepository::scale(transaction.database(), permit));
    const Level *before = scale.find(typed.id);
    if (!before)
        return base::fail(security::notThere());
    Level after = *before;
    after.retired = typed.retired;
    ET_ASSIGN(after.details, checked(typed.details));
    const bool isSame = after.details.name == before->details.name
        && after.details.isAcquired == before->details.isAcquired;
    if (before->isUsed && !isSame) {
        return base::fail(errors::kLevelUsed,
            QCoreApplication::translate("progress",
                "“%1” was already used: what was decided would change its meaning. Retire it and "
                "add another level.")
                .arg(before->details.name));
    }
    Level expected = *before;
    expected.rowVersion = typed.rowVersion;
    ET_ASSIGN(Undo undo, write(transaction, expected, after, u"level.edit"_s));
    ET_TRY(judge(transaction));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> ScaleService::move(LevelId id, int by)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Scale scale, ScaleRepository::scale(transaction.database(), permit));
    const Level *level = scale.find(id);
    const std::vector<Level> offered = scale.offered();
    const Level *other = neighbour(offered, id, by);
    if (!level || !other)
        return Undo();
    ET_ASSIGN(Undo undo, swap(transaction, *level, *other, u"level.move-place"_s));
    ET_TRY(judge(transaction));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<std::vector<Aspect>> ScaleService::aspects()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ReadSchool));
    return ScaleRepository::aspects(m_workspace.database(), permit);
}

base::Result<AspectId> ScaleService::addAspect(const QString &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    Aspect aspect;
    aspect.uuid = security::Workspace::newUuid();
    ET_ASSIGN(aspect.name, checkedAspectName(typed));
    ET_ASSIGN(const auto aspects, ScaleRepository::aspects(transaction.database(), permit));
    ET_TRY(checkFree(aspects, aspect));
    aspect.position = nextPosition(aspects);
    ET_ASSIGN(aspect.id, ScaleRepository::add(transaction, aspect));
    ET_TRY(
        transaction.record(u"conduct-aspect.add"_s, subjectOf(aspect), changesBetween({}, aspect)));
    ET_TRY(transaction.commit());
    return aspect.id;
}

base::Result<Undo> ScaleService::edit(const Aspect &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const auto aspects, ScaleRepository::aspects(transaction.database(), permit));
    const Aspect *before = neighbour(aspects, typed.id, 0);
    if (!before)
        return base::fail(security::notThere());
    Aspect after = *before;
    after.retired = typed.retired;
    ET_ASSIGN(after.name, checkedAspectName(typed.name));
    ET_TRY(checkFree(aspects, after));
    if (before->isUsed && after.name != before->name) {
        return base::fail(errors::kAspectUsed,
            QCoreApplication::translate("progress",
                "“%1” was already used: what was noted would change its meaning. Retire it and add "
                "another one.")
                .arg(before->name));
    }
    Aspect expected = *before;
    expected.rowVersion = typed.rowVersion;
    ET_ASSIGN(Undo undo, write(transaction, expected, after, u"conduct-aspect.edit"_s));
    ET_TRY(transaction.commit());
    return undo;
}

base::Result<Undo> ScaleService::move(AspectId id, int by)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSchool));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(auto aspects, ScaleRepository::aspects(transaction.database(), permit));
    std::erase_if(aspects, [](const Aspect &aspect) { return aspect.retired; });
    const Aspect *aspect = neighbour(aspects, id, 0);
    const Aspect *other = neighbour(aspects, id, by);
    if (!aspect || !other)
        return Undo();
    ET_ASSIGN(Undo undo, swap(transaction, *aspect, *other, u"conduct-aspect.move-place"_s));
    ET_TRY(transaction.commit());
    return undo;
}

base::Done ScaleService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSchool, undo);
}

} // namespace progress
