#include "core/rosters/label_service.h"

#include "core/base/text.h"
#include "core/people/mailing.h"
#include "core/rosters/label_repository.h"
#include "core/rosters/roster_repository.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace rosters {

using security::Edited;
using security::Operation;
using security::Permit;
using security::Scope;
using security::Transaction;
using security::Undo;
using security::UndoRun;

namespace {

QString numbers(const LabelMeasures &m)
{
    return u"%1; %2, %3; %4, %5"_s.arg(m.name(), shownTenths(m.leftMargin),
        shownTenths(m.topMargin), shownTenths(m.gapAcross), shownTenths(m.gapDown));
}

base::Result<LabelFormat> existing(
    Transaction &transaction, LabelFormatId id, const QString &uuid, int rowVersion)
{
    ET_ASSIGN(const auto formats, LabelRepository::all(transaction.database()));
    const auto found = std::find_if(
        formats.begin(), formats.end(), [&](const LabelFormat &one) { return one.id == id; });
    if (found == formats.end())
        return base::fail(security::notThere());
    if (found->rowVersion != rowVersion)
        return base::fail(security::changedMeanwhile(transaction.database(), uuid));
    return *found;
}

base::Done write(Transaction &transaction, const LabelFormat &before, const LabelFormat &after,
    const QString &action)
{
    ET_ASSIGN(const bool written, LabelRepository::update(transaction, after, before.rowVersion));
    if (!written)
        return base::fail(security::changedMeanwhile(transaction.database(), before.uuid));
    const auto word = [](bool is) { return is ? u"1"_s : u"0"_s; };
    return transaction.record(action, {u"label-format"_s, before.uuid},
        {{u"measures"_s, numbers(before.measures), numbers(after.measures)},
            {u"source"_s, before.measures.source, after.measures.source},
            {u"retired"_s, word(before.retired), word(after.retired)}});
}

base::Done checkOneLeft(Transaction &transaction, const LabelFormat &changed)
{
    if (!changed.retired)
        return {};
    ET_ASSIGN(const auto formats, LabelRepository::all(transaction.database()));
    const bool isOneLeft = std::any_of(formats.begin(), formats.end(),
        [&](const LabelFormat &one) { return one.id != changed.id && !one.retired; });
    if (isOneLeft)
        return {};
    return base::fail(errors::kLastLabelFormat,
        QCoreApplication::translate("rosters",
            "This is the last sheet of labels in use: add another one first, then retire it."));
}

} // namespace

LabelService::LabelService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<LabelSet> LabelService::labels(const RosterQuery &query, LabelFor what)
{
    const Operation operation =
        what == LabelFor::Households ? Operation::ExportDetails : Operation::ExportNames;
    const Scope scope =
        query.group ? Scope{Scope::Kind::Group, query.group->value()} : Scope::school();
    ET_ASSIGN(const Permit permit, m_workspace.require(operation, scope));
    return what == LabelFor::Households ? ofHouseholds(permit, query) : ofStudents(permit, query);
}

base::Result<std::vector<RosterPerson>> LabelService::people(
    const Permit &permit, const RosterQuery &query)
{
    ET_ASSIGN(auto found, RosterRepository::people(m_workspace.database(), permit, query));
    if (!query.group && found.size() < query.students.size())
        return base::fail(security::notThere());
    if (found.empty()) {
        return base::fail(errors::kNobody,
            QCoreApplication::translate(
                "rosters", "Nobody is here on that day: choose another group or another day."));
    }
    return found;
}

base::Result<LabelSet> LabelService::ofHouseholds(const Permit &permit, const RosterQuery &query)
{
    ET_ASSIGN(const auto found, people(permit, query));
    LabelSet set{LabelFor::Households, query.title, {}, {}};
    std::vector<people::StudentMail> mail;
    for (const RosterPerson &one : found) {
        ET_ASSIGN(const auto file,
            people::mailFile(m_workspace.database(), permit, one.student, query.day));
        if (!file)
            continue;
        people::StudentMail about = people::mailOf(*file);
        for (const people::MailRemark &remark : about.remarks)
            set.remarks += u"%1 : %2"_s.arg(one.listName(), people::textOf(remark));
        mail.push_back(std::move(about));
    }
    for (const people::FamilyMail &family : people::byHousehold(mail)) {
        if (!family.household.address.isEmpty())
            set.labels.push_back({family.household.addressLines()});
    }
    if (set.labels.empty()) {
        return base::fail(errors::kNobodyToWriteTo,
            QCoreApplication::translate("rosters",
                "No family here has an address for its mail: write the addresses into the "
                "students’ files first."));
    }
    return set;
}

base::Result<LabelSet> LabelService::ofStudents(const Permit &permit, const RosterQuery &query)
{
    ET_ASSIGN(const auto found, people(permit, query));
    LabelSet set{LabelFor::Students, query.title, {}, {}};
    for (const RosterPerson &one : found) {
        QStringList lines{one.listName()};
        for (const QString &group : {one.workshopGroup, one.theoryGroup}) {
            if (!group.isEmpty())
                lines += group;
        }
        set.labels.push_back({lines});
    }
    return set;
}

base::Result<std::vector<LabelFormat>> LabelService::formats()
{
    ET_TRY(m_workspace.require(Operation::ReadSchool));
    return LabelRepository::all(m_workspace.database());
}

base::Result<LabelService::SavedFormat> LabelService::add(const LabelMeasures &typed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    LabelFormat format;
    ET_ASSIGN(format.measures, checked(typed));
    format.uuid = security::Workspace::newUuid();
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(format.id, LabelRepository::insert(transaction, format));
    ET_TRY(transaction.record(u"label-format.add"_s, {u"label-format"_s, format.uuid},
        {{u"measures"_s, std::nullopt, numbers(format.measures)}}));
    ET_TRY(transaction.commit());
    Undo undo;
    undo.steps.push_back([format](Transaction &later, UndoRun &run) -> base::Done {
        ET_ASSIGN(const bool gone,
            LabelRepository::remove(later, format.id, run.versionOf(format.uuid, 1)));
        if (!gone)
            return base::fail(security::changedMeanwhile(later.database(), format.uuid));
        return later.record(u"label-format.undo-add"_s, {u"label-format"_s, format.uuid});
    });
    return SavedFormat{format.id, std::move(undo)};
}

base::Result<Edited> LabelService::edit(const LabelFormat &changed)
{
    ET_ASSIGN(const Permit permit, m_workspace.require(Operation::ManageSettings));
    LabelFormat after = changed;
    ET_ASSIGN(after.measures, checked(changed.measures));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const LabelFormat before,
        existing(transaction, changed.id, changed.uuid, changed.rowVersion));
    if (after.measures == before.measures && after.retired == before.retired)
        return Edited{before.rowVersion, {}};
    ET_TRY(checkOneLeft(transaction, after));
    ET_TRY(write(transaction, before, after, u"label-format.edit"_s));
    ET_TRY(transaction.commit());
    Undo undo;
    undo.steps.push_back([before](Transaction &later, UndoRun &run) -> base::Done {
        const int version = run.versionOf(before.uuid, before.rowVersion + 1);
        ET_ASSIGN(const LabelFormat now, existing(later, before.id, before.uuid, version));
        ET_TRY(checkOneLeft(later, before));
        run.setVersion(before.uuid, version + 1);
        return write(later, now, before, u"label-format.undo"_s);
    });
    return Edited{before.rowVersion + 1, std::move(undo)};
}

base::Done LabelService::undo(const Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageSettings, undo);
}

} // namespace rosters
