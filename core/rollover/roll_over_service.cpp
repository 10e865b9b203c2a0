#include "core/rollover/roll_over_service.h"

#include "core/base/format.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_service.h"
#include "core/enrolment/roll_over_operations.h"
#include "core/rollover/roll_over_preview.h"
#include "core/school/year_repository.h"
#include "core/school/year_service.h"
#include "core/security/conflict.h"
#include "core/security/policy.h"
#include "core/security/workspace.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rollover {

using enrolment::EnrolmentOperations;
using security::Operation;
using security::Transaction;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("rollover", text);
}

base::Error named(const QString &name, base::Error error)
{
    error.message = u"%1 — %2"_s.arg(name, error.message);
    return error;
}

QString entryCode(const std::vector<enrolment::EnrolmentCode> &codes, Action action)
{
    const QStringList meanings = action == Action::MoveUp
        ? QStringList{u"promoted"_s, u"other"_s, u"return"_s}
        : QStringList{u"other"_s, u"return"_s, u"promoted"_s};
    for (const QString &meaning : meanings) {
        for (const enrolment::EnrolmentCode &code : codes) {
            if (code.kind == enrolment::CodeKind::Entry && !code.retired && code.meaning == meaning)
                return code.code;
        }
    }
    return {};
}

// One change of year under way.
class CarryingOut {
public:
    CarryingOut(Transaction &transaction, const Preview &preview,
        std::vector<enrolment::EnrolmentCode> codes)
        : m_transaction(transaction)
        , m_preview(preview)
        , m_codes(std::move(codes))
    {
    }
    base::Result<KeptLine> carryOut(const Line &line, const Choice &choice)
    {
        KeptLine kept{line.student, line.enrolment, line.proposed, line.reason, choice.action,
            choice.exitCode, {}, 0, {}};
        const base::Done done =
            choice.action == Action::Leave ? leave(line, kept) : enrol(line, choice, kept);
        if (!done)
            return base::fail(named(line.name, done.error()));
        return kept;
    }
    std::vector<enrolment::GroupFill> takeFills() { return std::move(m_fills); }

private:
    base::Done leave(const Line &line, KeptLine &kept)
    {
        ET_ASSIGN(const auto record,
            enrolment::EnrolmentRepository::find(
                m_transaction.database(), m_transaction.permit(), line.enrolment));
        if (!record)
            return base::fail(security::notThere());
        kept.endsBefore = enrolment::RollOverOperations::endsOf(*record);
        ET_ASSIGN(const auto edited,
            EnrolmentOperations::leave(m_transaction, line.enrolment, line.rowVersion,
                m_preview.from.lastDay, kept.exitCode));
        kept.leftVersion = edited.rowVersion;
        return {};
    }
    base::Done enrol(const Line &line, const Choice &choice, KeptLine &kept)
    {
        kept.exitCode.clear();
        const QDate day = m_preview.startsOn;
        ET_ASSIGN(const auto saved,
            EnrolmentOperations::enrol(m_transaction,
                {line.student, m_preview.to.id, day, entryCode(m_codes, choice.action)}));
        int version = saved.rowVersion;
        for (const auto &group : {choice.workshop, choice.theory}) {
            if (!group)
                continue;
            ET_ASSIGN(const auto changed,
                EnrolmentOperations::changeGroup(m_transaction, saved.id, version, *group, day));
            version = changed.rowVersion;
            remember(changed.fill);
        }
        if (choice.version) {
            ET_ASSIGN(const auto edited,
                EnrolmentOperations::changePath(m_transaction, saved.id, version,
                    {*choice.version, choice.yearOfPath, choice.plannedYears}, day));
            version = edited.rowVersion;
        }
        kept.newEnrolmentUuid = saved.uuid;
        kept.leftVersion = version;
        return {};
    }
    void remember(const enrolment::GroupFill &fill)
    {
        std::erase_if(m_fills, [&](const auto &one) { return one.group == fill.group; });
        if (fill.isOver())
            m_fills.push_back(fill);
    }

    Transaction &m_transaction;
    const Preview &m_preview;
    std::vector<enrolment::EnrolmentCode> m_codes;
    std::vector<enrolment::GroupFill> m_fills;
};

void count(Counts &counts, Action action)
{
    switch (action) {
    case Action::MoveUp:
        ++counts.movedUp;
        return;
    case Action::Repeat:
        ++counts.repeating;
        return;
    case Action::Leave:
        ++counts.left;
        return;
    }
}

struct Due {
    Line line;
    Choice choice;
};

// The chosen lines that still have something to be done, as they stand now.
base::Result<std::vector<Due>> dueOf(
    Transaction &transaction, const Preview &preview, const Wish &wish)
{
    QHash<qint64, const Line *> lines;
    for (const Line &line : preview.lines)
        lines.insert(line.enrolment.value(), &line);
    std::vector<Due> due;
    for (const ChosenLine &chosen : wish.lines) {
        const Line *line = lines.value(chosen.enrolment.value());
        if (!line) {
            return base::fail(errors::kWrongLine,
                say(QT_TRANSLATE_NOOP("rollover",
                    "Somebody on the list is not of this school year. Open the list again.")));
        }
        if (line->isSettled())
            continue;
        if (line->rowVersion != chosen.rowVersion) {
            ET_ASSIGN(const auto record,
                enrolment::EnrolmentRepository::find(
                    transaction.database(), transaction.permit(), line->enrolment));
            return base::fail(named(line->name,
                security::changedMeanwhile(
                    transaction.database(), record ? record->enrolment.uuid : QString())));
        }
        due.push_back({*line, chosen.choice});
    }
    return due;
}

base::Result<std::optional<school::SchoolYearId>> switchYear(
    Transaction &transaction, const Wish &wish)
{
    ET_ASSIGN(const auto current,
        school::YearRepository::current(transaction.database(), transaction.permit()));
    if (!wish.makeCurrent || !current || current->id == wish.to)
        return std::optional<school::SchoolYearId>();
    ET_TRY(school::YearService::makeCurrent(transaction, wish.to));
    return std::optional(current->id);
}

base::Done recordIt(Transaction &transaction, const QString &uuid, const Preview &preview,
    const QString &action, const Counts &counts)
{
    return transaction.record(action, {u"roll-over"_s, uuid},
        {{u"from-year"_s, {}, preview.from.label}, {u"to-year"_s, {}, preview.to.label},
            {u"moved-up"_s, {}, QString::number(counts.movedUp)},
            {u"repeating"_s, {}, QString::number(counts.repeating)},
            {u"left"_s, {}, QString::number(counts.left)}});
}

} // namespace

RollOverService::RollOverService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<YearChoices> RollOverService::years()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const auto all, school::YearRepository::all(m_workspace.database(), permit));
    ET_ASSIGN(const auto record, RollOverRepository::latest(m_workspace.database(), permit));
    const QDate today = m_workspace.clock().today();
    YearChoices choices;
    std::optional<size_t> closed;
    for (size_t at = 0; at < all.size(); ++at) {
        choices.pairs.push_back(
            {all[at], at + 1 < all.size() ? std::optional(all[at + 1]) : std::nullopt});
        if (all[at].state == school::YearState::Current)
            choices.preferred = at;
        if (record && record->from == all[at].id
            && today <= record->startsOn.addDays(kDaysToLookBack))
            closed = at;
    }
    choices.preferred = closed.value_or(choices.preferred);
    return choices;
}

base::Result<Preview> RollOverService::preview(school::SchoolYearId from, school::SchoolYearId to)
{
    ET_ASSIGN(const auto enrolments, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const auto exams, m_workspace.require(Operation::ReadExams));
    return RollOverPreview(m_workspace.database(), enrolments, exams).between(from, to);
}

base::Result<CarriedOut> RollOverService::carryOut(const Wish &wish)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const auto exams, m_workspace.require(Operation::ReadExams));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const Preview preview,
        RollOverPreview(transaction.database(), permit, exams).between(wish.from, wish.to));
    ET_ASSIGN(const auto due, dueOf(transaction, preview, wish));
    ET_ASSIGN(const auto currentBefore, switchYear(transaction, wish));
    CarriedOut out;
    if (due.empty() && !currentBefore)
        return out;
    const QString uuid = security::Workspace::newUuid();
    ET_ASSIGN(const RollOverId id,
        RollOverRepository::insert(transaction, uuid, wish, preview.startsOn, currentBefore));
    ET_ASSIGN(auto codes, enrolment::EnrolmentRepository::codes(transaction.database()));
    CarryingOut work(transaction, preview, std::move(codes));
    for (const Due &one : due) {
        ET_ASSIGN(const KeptLine kept, work.carryOut(one.line, one.choice));
        ET_TRY(RollOverRepository::addLine(transaction, id, kept));
        count(out.counts, kept.chosen);
    }
    ET_TRY(recordIt(transaction, uuid, preview, u"roll-over.carry-out"_s, out.counts));
    ET_TRY(RollOverRepository::close(transaction, id));
    ET_TRY(transaction.commit());
    out.id = id;
    out.fills = work.takeFills();
    return out;
}

base::Result<std::optional<Record>> RollOverService::latest()
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    return RollOverRepository::latest(m_workspace.database(), permit);
}

} // namespace rollover
