#include "core/enrolment/departure.h"

#include "core/base/contact_formats.h"
#include "core/base/dates.h"
#include "core/base/resource.h"
#include "core/base/text.h"
#include "core/enrolment/certificate_service.h"
#include "core/enrolment/departure_repository.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/enrolment/enrolment_service.h"
#include "core/people/student_repository.h"
#include "core/people/student_service.h"
#include "core/security/policy.h"
#include "core/security/settings.h"
#include "core/security/workspace.h"
#include "core/storage/database.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace enrolment {

using security::Operation;
using security::Transaction;
using security::UndoRun;

namespace {

constexpr int kNoticeColumns = 5;
constexpr int kMostItems = 40;
constexpr int kLongestList = 1000;

QStringList itemsOf(const QString &separated)
{
    QStringList items;
    for (const QString &item : separated.split(u';')) {
        if (!item.trimmed().isEmpty())
            items += item.trimmed();
    }
    return items;
}

base::Result<EnrolmentRecord> recordOf(Transaction &transaction, EnrolmentId id)
{
    ET_ASSIGN(
        auto found, EnrolmentRepository::find(transaction.database(), transaction.permit(), id));
    if (!found)
        return base::fail(security::notThere());
    return std::move(*found);
}

base::Done checkNotCertified(Transaction &transaction, const Enrolment &enrolment)
{
    ET_ASSIGN(
        const bool isCertified, CertificateService::hasLeavingCertificate(transaction, enrolment));
    if (!isCertified)
        return {};
    return base::fail(errors::kLeavingCertified,
        QCoreApplication::translate("enrolment",
            "The certificate of leaving is issued: this departure stands. Who comes back is "
            "enrolled again."));
}

base::Result<Departure> cleaned(const DepartureForm &form)
{
    Departure departure;
    ET_ASSIGN(departure.reason,
        base::cleanNote(
            form.reason, QCoreApplication::translate("enrolment", "In the school’s words"), 1000));
    for (const DepartureItem &item : form.items) {
        ET_ASSIGN(const QString label,
            base::cleanLine(
                item.label, QCoreApplication::translate("enrolment", "Equipment"), 300));
        if (!label.isEmpty() && departure.items.size() < kMostItems)
            departure.items.push_back({item.kind, label, item.done});
    }
    return departure;
}

// The phone people confirm is the one the surveys call: it becomes the file's.
base::Result<security::Undo> keepPhone(
    Transaction &transaction, people::StudentId id, const QString &typed, QString &kept)
{
    ET_ASSIGN(const auto student,
        people::StudentRepository::find(transaction.database(), transaction.permit(), id));
    if (!student)
        return base::fail(security::notThere());
    ET_ASSIGN(kept, base::checkedPhone(typed));
    if (kept == student->details.phone)
        return security::Undo();
    people::StudentDetails details = student->details;
    details.phone = kept;
    ET_ASSIGN(
        auto saved, people::StudentOperations::edit(transaction, id, student->rowVersion, details));
    return std::move(saved.undo);
}

security::Undo::Step removing(const Enrolment &enrolment)
{
    return [enrolment](Transaction &transaction, UndoRun &) -> base::Done {
        ET_TRY(checkNotCertified(transaction, enrolment));
        return DepartureRepository::remove(transaction, enrolment.id);
    };
}

} // namespace

std::vector<DepartureNotice> noticesFor(QDate birthDate, QDate lastDay)
{
    const int age = base::ageOn(birthDate, lastDay);
    std::vector<DepartureNotice> notices;
    const QString lines = QString::fromUtf8(base::resource(u":/catalogue/departure-notices.tsv"_s));
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList columns = line.split(u'\t');
        Q_ASSERT(columns.size() == kNoticeColumns);
        if (age >= columns[0].toInt() && age <= columns[1].toInt())
            notices.push_back({columns[2], columns[3], columns[4] == u"yes"});
    }
    return notices;
}

DepartureService::DepartureService(security::Workspace &workspace)
    : m_workspace(workspace)
{
}

base::Result<QStringList> DepartureService::equipment()
{
    ET_TRY(m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(const QString lines,
        security::Settings::text(m_workspace.database(), security::settings::kReturnedEquipment));
    return itemsOf(lines);
}

base::Result<QStringList> DepartureService::setEquipment(const QString &typed)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageSettings));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const QString lines,
        base::cleanLine(
            typed, QCoreApplication::translate("enrolment", "Equipment"), kLongestList));
    const QStringList items = itemsOf(lines);
    ET_TRY(security::Settings::write(transaction, security::settings::kReturnedEquipment,
        items.join(u';'), QCoreApplication::translate("enrolment", "typed by the school")));
    ET_TRY(transaction.commit());
    return items;
}

base::Result<Departed> DepartureService::depart(const DepartureForm &form)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(Departed departed, depart(transaction, form));
    ET_TRY(transaction.commit());
    return departed;
}

base::Result<Departed> DepartureService::depart(Transaction &transaction, const DepartureForm &form)
{
    ET_ASSIGN(Departure departure, cleaned(form));
    ET_ASSIGN(const EnrolmentRecord record, recordOf(transaction, form.enrolment));
    ET_ASSIGN(auto edited,
        EnrolmentOperations::leave(
            transaction, form.enrolment, form.rowVersion, form.lastDay, form.exitCode));
    Departed departed{form.enrolment, edited.rowVersion, std::move(edited.undo)};
    ET_ASSIGN(auto phone,
        keepPhone(transaction, record.enrolment.student, form.surveyPhone, departure.surveyPhone));
    departed.undo.add(std::move(phone));
    ET_TRY(DepartureRepository::insert(transaction, form.enrolment, departure));
    departed.undo.add({{removing(record.enrolment)}});
    return departed;
}

base::Result<std::optional<Departure>> DepartureService::find(EnrolmentId enrolment)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    return DepartureRepository::find(m_workspace.database(), permit, enrolment);
}

base::Result<security::Edited> DepartureService::takeBack(EnrolmentId id, int rowVersion)
{
    ET_ASSIGN(const auto permit, m_workspace.require(Operation::ManageEnrolments));
    ET_ASSIGN(Transaction transaction, Transaction::begin(m_workspace, permit));
    ET_ASSIGN(const EnrolmentRecord record, recordOf(transaction, id));
    ET_TRY(checkNotCertified(transaction, record.enrolment));
    ET_ASSIGN(const auto before,
        DepartureRepository::find(transaction.database(), transaction.permit(), id));
    ET_TRY(DepartureRepository::remove(transaction, id));
    ET_ASSIGN(auto edited, EnrolmentOperations::takeBackLeave(transaction, id, rowVersion));
    if (before) {
        edited.undo.add({{[id, kept = *before](Transaction &later, UndoRun &) {
            return DepartureRepository::insert(later, id, kept);
        }}});
    }
    ET_TRY(transaction.commit());
    return edited;
}

base::Done DepartureService::undo(const security::Undo &undo)
{
    return security::takeBack(m_workspace, Operation::ManageEnrolments, undo);
}

} // namespace enrolment
