#include "core/families/situation_service.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/families/situation_facts.h"
#include "core/fees/charge_operations.h"
#include "core/fees/fee_list_service.h"
#include "core/people/family_service.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace families {

using security::Operation;
using security::Transaction;
using security::Undo;

namespace {

const QString kStays =
    u"SELECT count(*) FROM discovery_stay d JOIN application a ON a.id = d.application_id "
    "WHERE a.student_id = ? AND d.last_day >= ? AND d.outcome = 'planned'"_s;

base::Result<people::MailFile> fileOn(
    Transaction &transaction, people::StudentId student, QDate day)
{
    ET_ASSIGN(
        auto file, people::mailFile(transaction.database(), transaction.permit(), student, day));
    if (!file)
        return base::fail(security::notThere());
    return std::move(*file);
}

base::Result<bool> hasStayFrom(storage::Database &database, people::StudentId student, QDate day)
{
    storage::Statement row(database, kStays);
    ET_TRY(row.run(student, day));
    ET_ASSIGN(const qint64 count, storage::singleInteger(row));
    return count > 0;
}

base::Result<QString> payerName(Transaction &transaction, people::PartyId payer)
{
    ET_ASSIGN(const auto party,
        people::PartyRepository::find(transaction.database(), transaction.permit(), payer));
    return party ? people::letterName(party->details) : QString();
}

QString chargeReason(const SituationForm &form)
{
    const QString on = QCoreApplication::translate("families", "Change of situation on %1")
                           .arg(base::formatDate(form.from));
    return base::joined({on, form.reason}, u" · "_s);
}

base::Result<SituationForm> checkedForm(const SituationForm &typed, QDate today)
{
    SituationForm form = typed;
    ET_ASSIGN(form.reason,
        base::cleanLine(
            typed.reason, QCoreApplication::translate("families", "What happened"), 120));
    if (!form.from.isValid() || form.from < today.addYears(-1) || form.from > today.addYears(1)) {
        return base::fail(errors::kEffectiveDay,
            QCoreApplication::translate("families",
                "Type the day from which the change holds, at most a year from today."));
    }
    if (!form.charges.empty() && (!form.payer || *form.payer >= form.adults.size())) {
        return base::fail(errors::kNoNewPayer,
            QCoreApplication::translate(
                "families", "Choose who pays the remaining instalments from that day on."));
    }
    return form;
}

// What may move, when something is to: moving money needs the right to manage fees.
base::Result<std::vector<fees::DueLine>> openLines(
    security::Workspace &workspace, const SituationForm &form)
{
    if (form.charges.empty())
        return std::vector<fees::DueLine>();
    ET_TRY(workspace.require(Operation::ManageFees));
    return fees::FeeListService(workspace).dueLines(
        {.student = form.student, .dueFrom = form.from});
}

// One change under way, inside the transaction of its use case.
class Changing {
public:
    Changing(Transaction &transaction, const SituationForm &form)
        : m_transaction(transaction)
        , m_form(form)
    {
    }
    base::Done run(const std::vector<fees::DueLine> &open);
    SituationChanged take() { return std::move(m_result); }

private:
    base::Done newPayer();
    base::Done file();
    base::Done money(const std::vector<fees::DueLine> &open);
    base::Done papers(const SituationFacts &before, const SituationFacts &after);
    base::Done addStatement(people::PartyId payer);

    Transaction &m_transaction;
    SituationForm m_form;
    std::vector<people::PartyId> m_parties; // of the adults of the form
    std::vector<Paper> m_statements;
    SituationChanged m_result;
};

// Somebody new who is asked for money stays in the books after the change was taken back: archived,
// where another new contact goes again.
base::Done Changing::newPayer()
{
    if (m_form.charges.empty() || m_form.adults[*m_form.payer].party)
        return {};
    enrolment::ContactForm &payer = m_form.adults[*m_form.payer];
    ET_ASSIGN(const people::SavedParty added,
        people::FamilyOperations::add(m_transaction, payer.details));
    payer.party = added.id;
    payer.partyVersion = added.rowVersion;
    Undo undo;
    undo.steps.push_back([added](Transaction &later, security::UndoRun &run) -> base::Done {
        const int version = run.versionOf(added.uuid, added.rowVersion);
        ET_TRY(people::FamilyOperations::archive(later, added.id, version));
        return {};
    });
    m_result.undo.add(std::move(undo));
    return {};
}

base::Done Changing::file()
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(
            m_transaction.database(), m_transaction.permit(), m_form.student));
    if (!student)
        return base::fail(security::notThere());
    enrolment::StudentFileForm form;
    form.student = m_form.student;
    form.rowVersion = m_form.rowVersion;
    form.details = student->details;
    form.contacts = m_form.adults;
    form.home = m_form.home;
    form.from = m_form.from;
    form.isDated = true;
    ET_ASSIGN(enrolment::SavedFile saved, enrolment::saveStudentFile(m_transaction, form));
    m_parties = std::move(saved.parties);
    m_result.undo.add(std::move(saved.undo));
    return {};
}

base::Done Changing::addStatement(people::PartyId payer)
{
    for (const Paper &paper : m_statements) {
        if (paper.payer == payer)
            return {};
    }
    ET_ASSIGN(const QString name, payerName(m_transaction, payer));
    m_statements.push_back({PaperKind::Statement, payer, name});
    return {};
}

base::Done Changing::money(const std::vector<fees::DueLine> &open)
{
    if (m_form.charges.empty())
        return {};
    const people::PartyId payer = m_parties.at(*m_form.payer);
    ET_ASSIGN(const QString name, payerName(m_transaction, payer));
    for (const fees::ChargeId charge : m_form.charges) {
        ET_ASSIGN(const auto moved,
            fees::ChargeOperations::movePayer(
                m_transaction, fees::PayerMove{charge, payer, m_form.from, chargeReason(m_form)}));
        if (!moved)
            continue;
        for (const fees::DueLine &line : open) {
            if (line.charge != charge)
                continue;
            m_result.done.moved.push_back(
                {line.label, line.dueOn, line.open(), line.payerName, name});
            ET_TRY(addStatement(line.payer));
        }
        ET_TRY(addStatement(payer));
        Undo undo;
        undo.steps.push_back([id = moved->relief](Transaction &later, security::UndoRun &) {
            return fees::ChargeOperations::takeBack(later, id,
                QCoreApplication::translate("families", "Change of situation taken back"));
        });
        m_result.undo.add(std::move(undo));
    }
    return {};
}

base::Done Changing::papers(const SituationFacts &before, const SituationFacts &after)
{
    ET_ASSIGN(
        const bool hasStay, hasStayFrom(m_transaction.database(), m_form.student, m_form.from));
    m_result.done.papers = papersBetween(before, after, m_statements, hasStay);
    ET_ASSIGN(const auto change,
        PaperRepository::addChange(m_transaction, m_form.student, m_form.from, m_form.reason));
    ET_TRY(PaperRepository::addPapers(m_transaction, change, m_result.done.papers));
    Undo undo;
    undo.steps.push_back([change](Transaction &later, security::UndoRun &) {
        return PaperRepository::removeChange(later, change);
    });
    m_result.undo.add(std::move(undo));
    return {};
}

base::Done Changing::run(const std::vector<fees::DueLine> &open)
{
    ET_ASSIGN(const auto was, fileOn(m_transaction, m_form.student, m_form.from));
    const SituationFacts before = factsOf(was);
    ET_TRY(newPayer());
    ET_TRY(file());
    ET_TRY(money(open));
    ET_ASSIGN(const auto is, fileOn(m_transaction, m_form.student, m_form.from));
    const SituationFacts after = factsOf(is);
    m_result.done.lines = linesBetween(before, after);
    m_result.done.remarks = after.remarks;
    if (m_result.done.lines.empty() && m_result.done.moved.empty()) {
        return base::fail(errors::kNothingChanges,
            QCoreApplication::translate("families",
                "Nothing changes: change what is different from that day on, or cancel."));
    }
    ET_TRY(papers(before, after));
    return m_transaction.record(u"student.situation"_s, {u"student"_s, is.student.uuid},
        {{u"from"_s, QString(), base::formatDate(m_form.from)},
            {u"reason"_s, QString(), m_form.reason}});
}

} // namespace

SituationService::SituationService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<std::vector<MovableCharge>> SituationService::movable(
    people::StudentId student, QDate from)
{
    std::vector<MovableCharge> charges;
    if (m_workspace.reach(Operation::ManageFees) == security::Reach::None)
        return charges;
    ET_ASSIGN(const auto lines,
        fees::FeeListService(m_workspace).dueLines({.student = student, .dueFrom = from}));
    for (const fees::DueLine &line : lines) {
        auto known = std::find_if(charges.begin(), charges.end(),
            [&](const MovableCharge &charge) { return charge.charge == line.charge; });
        if (known == charges.end()) {
            charges.push_back({line.charge, line.label, line.payer, line.payerName, 0, {}});
            known = std::prev(charges.end());
        }
        ++known->instalments;
        known->open += line.open();
    }
    return charges;
}

base::Result<SituationPreview> SituationService::preview(const SituationForm &typed)
{
    ET_ASSIGN(const SituationForm form, checkedForm(typed, m_workspace.clock().today()));
    ET_ASSIGN(const auto open, openLines(m_workspace, form));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, Transaction::begin(m_workspace, permit));
    Changing changing(transaction, form);
    ET_TRY(changing.run(open));
    return changing.take().done; // and the transaction ends without a commit
}

base::Result<SituationChanged> SituationService::change(const SituationForm &typed)
{
    ET_ASSIGN(const SituationForm form, checkedForm(typed, m_workspace.clock().today()));
    ET_ASSIGN(const auto open, openLines(m_workspace, form));
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::EditStudentFile));
    ET_ASSIGN(auto transaction, Transaction::begin(m_workspace, permit));
    Changing changing(transaction, form);
    ET_TRY(changing.run(open));
    ET_TRY(transaction.commit());
    return changing.take();
}

base::Done SituationService::undo(const Undo &undo)
{
    ET_TRY(m_workspace.require(Operation::ManageFees));
    return security::takeBack(m_workspace, Operation::EditStudentFile, undo);
}

} // namespace families
