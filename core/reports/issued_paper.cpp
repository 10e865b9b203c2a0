#include "core/reports/issued_paper.h"

#include "core/admissions/stay_agreement.h"
#include "core/enrolment/certificate.h"
#include "core/evaluations/bulletin.h"
#include "core/exams/exam_paper.h"
#include "core/fees/deposit.h"
#include "core/fees/invoice_repository.h"
#include "core/fees/receipt_repository.h"
#include "core/fees/reminder.h"
#include "core/letters/letter.h"
#include "core/progress_book/kept_paper.h"
#include "core/progress_book/my_week.h"
#include "core/registers/paper.h"
#include "core/reports/bulletin_document.h"
#include "core/reports/certificate_document.h"
#include "core/reports/deposit_document.h"
#include "core/reports/exam_paper_document.h"
#include "core/reports/invoice_document.h"
#include "core/reports/letter_document.h"
#include "core/reports/my_week_pages.h"
#include "core/reports/progress_book_document.h"
#include "core/reports/receipt_document.h"
#include "core/reports/register_document.h"
#include "core/reports/reminder_document.h"
#include "core/reports/statutory_document.h"
#include "core/reports/stay_agreement_document.h"
#include "core/security/policy.h"
#include "core/statutory/statutory_list.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using Paper = base::Result<std::unique_ptr<documents::Document>>;
using records::IssuedDocument;

const QString kPaymentOf = u"SELECT payment_id FROM receipt WHERE document_id = ?"_s;

Paper flowed(const documents::Content &content)
{
    return std::make_unique<documents::FlowDocument>(content);
}

Paper letter(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, letters::letterFromJson(issued.snapshot));
    return flowed(contentOf(said, issued.number, marks));
}

Paper certificate(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, enrolment::certificateFromJson(issued.snapshot));
    return flowed(certificateContent({issued.id, issued.number, issued.issuedBy, said}, marks));
}

Paper agreement(const IssuedDocument &issued, const SchoolMarks &marks)
{
    return flowed(
        stayAgreement({issued.number, admissions::agreementFromJson(issued.snapshot)}, marks));
}

Paper reminder(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, fees::reminderFromJson(issued.snapshot));
    return flowed(contentOf(
        fees::Reminder{fees::ReminderId(0), issued.number, issued.issuedBy, said}, marks));
}

Paper deposit(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, fees::depositFromJson(issued.snapshot));
    return flowed(
        contentOf(fees::Deposit{fees::DepositId(0), issued.number, issued.issuedBy, said}, marks));
}

Paper list(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, statutory::listFromJson(issued.snapshot));
    return flowed(contentOf(statutory::ListPaper{issued.id, issued.number, said}, marks));
}

Paper registerPaper(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, registers::paperFromJson(issued.snapshot));
    return flowed(contentOf(registers::IssuedPaper{issued.id, issued.number, said}, marks));
}

Paper progressBook(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, progress_book::bookFromJson(issued.snapshot));
    return flowed(contentOf(said, marks));
}

Paper myWeek(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(auto said, progress_book::weekFromJson(issued.snapshot));
    return std::make_unique<MyWeekPages>(
        std::vector<progress_book::MyWeek>{std::move(said)}, marks, WeekSheet::A5);
}

Paper examPaper(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(auto said, exams::examPaperFromJson(issued.snapshot));
    return flowed(contentOf(exams::ExamPaper{issued.id, std::move(said)}, marks));
}

Paper bulletin(const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(auto said, evaluations::bulletinFromJson(issued.snapshot));
    return flowed(
        bulletinContent({issued.id, issued.number, issued.issuedBy, std::move(said)}, marks));
}

Paper invoice(storage::Database &database, const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, fees::invoiceFromJson(issued.snapshot));
    ET_ASSIGN(const auto id, fees::InvoiceRepository::byDocument(database, issued.id));
    if (!id)
        return base::fail(security::notThere());
    ET_ASSIGN(const auto stored, fees::InvoiceRepository::find(database, *id));
    return flowed(contentOf(fees::Invoice{*id, issued.number, issued.issuedBy, said,
                                stored ? stored->creditNumber : QString()},
        marks));
}

base::Result<fees::PaymentId> paymentOf(storage::Database &database, records::DocumentId document)
{
    storage::Statement row(database, kPaymentOf);
    ET_TRY(row.run(document));
    ET_ASSIGN(const qint64 id, storage::singleInteger(row));
    return fees::PaymentId(id);
}

Paper receipt(storage::Database &database, const IssuedDocument &issued, const SchoolMarks &marks)
{
    ET_ASSIGN(const auto said, fees::receiptFromJson(issued.snapshot));
    ET_ASSIGN(const fees::PaymentId payment, paymentOf(database, issued.id));
    ET_ASSIGN(const auto cancelled, fees::ReceiptRepository::cancellationOf(database, payment));
    return std::make_unique<ReceiptDocument>(
        fees::Receipt{issued.id, payment, issued.number, issued.issuedBy, said, cancelled}, marks);
}

} // namespace

Paper issuedPaper(
    storage::Database &database, const IssuedDocument &issued, const SchoolMarks &marks)
{
    const QString kind = issued.kind;
    if (kind == letters::kLetterDocument || kind == letters::kAttestationDocument)
        return letter(issued, marks);
    if (kind == enrolment::storedName(enrolment::CertificateKind::Schooling)
        || kind == enrolment::storedName(enrolment::CertificateKind::Leaving))
        return certificate(issued, marks);
    if (kind == QStringView(admissions::kAgreementKind))
        return agreement(issued, marks);
    if (kind == fees::kReminderKind)
        return reminder(issued, marks);
    if (kind == fees::kDepositKind)
        return deposit(issued, marks);
    if (registers::isPaperKind(kind))
        return registerPaper(issued, marks);
    if (kind == progress_book::kBookDocument)
        return progressBook(issued, marks);
    if (kind == progress_book::kWeekDocument)
        return myWeek(issued, marks);
    if (exams::examPaperKindFrom(kind))
        return examPaper(issued, marks);
    if (kind == evaluations::kBulletinKind)
        return bulletin(issued, marks);
    if (kind.startsWith(u"list-"_s))
        return list(issued, marks);
    if (kind == fees::kInvoiceKind || kind == fees::kCreditKind)
        return invoice(database, issued, marks);
    if (kind == fees::kReceiptKind)
        return receipt(database, issued, marks);
    return base::fail({"reports.unknown-paper"},
        QCoreApplication::translate(
            "reports", "“%1” cannot be shown here: open it from the page it was issued from.")
            .arg(issued.title));
}

} // namespace reports
