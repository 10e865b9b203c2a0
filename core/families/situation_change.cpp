#include "core/families/situation_change.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/fees/charge_operations.h"
#include "core/people/family_service.h"
#include "core/people/party_repository.h"
#include "core/people/student_repository.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace families {

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

} // namespace

// Somebody new who is asked for money stays in the books after the change was taken back: archived,
// where another new contact goes again.
base::Done SituationChange::newPayer()
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

base::Done SituationChange::file()
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

base::Done SituationChange::addStatement(people::PartyId payer)
{
    for (const Paper &paper : m_statements) {
        if (paper.payer == payer)
            return {};
    }
    ET_ASSIGN(const QString name, payerName(m_transaction, payer));
    m_statements.push_back({PaperKind::Statement, payer, name});
    return {};
}

base::Done SituationChange::money(const std::vector<fees::DueLine> &open)
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

// The papers of the other young person are printed anew too.
base::Done SituationChange::moveAlong(people::StudentId other)
{
    ET_ASSIGN(const auto was, fileOn(m_transaction, other, m_form.from));
    ET_ASSIGN(security::Edited moved,
        people::StudentOperations::setAddress(m_transaction, other, was.student.rowVersion,
            people::AddressKind::Home, *m_form.home, m_form.from));
    m_result.undo.add(std::move(moved.undo));
    ET_ASSIGN(const auto is, fileOn(m_transaction, other, m_form.from));
    const SituationFacts before = factsOf(was);
    const SituationFacts after = factsOf(is);
    m_result.done.lines.push_back({QCoreApplication::translate("families", "Home of %1")
                                       .arg(people::letterName(is.student.details)),
        before.home, after.home});
    ET_ASSIGN(const bool hasStay, hasStayFrom(m_transaction.database(), other, m_form.from));
    return waiting(other, papersBetween(before, after, {}, hasStay));
}

// Papers to print anew, under the change that put them out of date.
base::Done SituationChange::waiting(people::StudentId student, const std::vector<Paper> &papers)
{
    ET_ASSIGN(const auto change,
        PaperRepository::addChange(m_transaction, student, m_form.from, m_form.reason));
    ET_TRY(PaperRepository::addPapers(m_transaction, change, papers));
    Undo undo;
    undo.steps.push_back([change](Transaction &later, security::UndoRun &) {
        return PaperRepository::removeChange(later, change);
    });
    m_result.undo.add(std::move(undo));
    return {};
}

base::Done SituationChange::run(const std::vector<fees::DueLine> &open)
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
    ET_ASSIGN(
        const bool hasStay, hasStayFrom(m_transaction.database(), m_form.student, m_form.from));
    m_result.done.papers = papersBetween(before, after, m_statements, hasStay);
    ET_TRY(waiting(m_form.student, m_result.done.papers));
    if (m_form.home) {
        for (const people::StudentId other : m_form.movingToo)
            ET_TRY(moveAlong(other));
    }
    return m_transaction.record(u"student.situation"_s, {u"student"_s, is.student.uuid},
        {{u"from"_s, QString(), base::formatDate(m_form.from)},
            {u"reason"_s, QString(), m_form.reason}});
}

} // namespace families
