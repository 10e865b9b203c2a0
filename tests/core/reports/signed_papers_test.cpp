// The picture of a signature on the papers that carry it, and on those that were issued with it.
#include "core/documents/flow_document.h"
#include "core/documents/page_image.h"
#include "core/reports/certificate_document.h"
#include "core/reports/invoice_document.h"
#include "core/reports/letter_document.h"
#include "core/reports/reminder_document.h"
#include "core/reports/statement_document.h"
#include "core/reports/stay_agreement_document.h"
#include "core/school/signature.h"
#include "tests/support/picture.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QColor kInk(10, 40, 220);
const QString kKey = u"clef"_s;

reports::SchoolMarks marks()
{
    return {{}, {{kKey, reports::logoOf(support::picture(60, 20, "png", kInk))}}};
}

school::Issuer issuer(bool isSigned)
{
    school::Issuer said;
    said.name = u"École d’essai"_s;
    said.headName = u"Anne Roux"_s;
    said.signature = isSigned ? kKey : QString();
    return said;
}

// How many points of a paper are of the colour of the signature.
int inkIn(const documents::Content &content)
{
    const documents::FlowDocument paper(content);
    int points = 0;
    for (int page = 0; page < paper.pageCount(); ++page) {
        const QImage image = documents::renderPageImage(paper, page, 60);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                points += image.pixelColor(x, y) == kInk ? 1 : 0;
        }
    }
    return points;
}

std::vector<documents::Content> papers(bool isSigned, const reports::SchoolMarks &drawn)
{
    const QDate day(2026, 11, 23);
    enrolment::Certificate certificate{records::DocumentId(0), {}, {}, {}};
    certificate.snapshot.issuer = issuer(isSigned);
    certificate.snapshot.birthDate = certificate.snapshot.from = certificate.snapshot.issuedOn =
        day;
    letters::LetterSnapshot letter;
    letter.issuer = issuer(isSigned);
    letter.writtenOn = day;
    admissions::StayAgreement agreement;
    agreement.snapshot.issuer = issuer(isSigned);
    agreement.snapshot.firstDay = agreement.snapshot.lastDay = agreement.snapshot.issuedOn = day;
    fees::Reminder reminder{fees::ReminderId(0), {}, {}, {}};
    reminder.snapshot.issuer = issuer(isSigned);
    reminder.snapshot.sentOn = day;
    fees::Invoice invoice{fees::InvoiceId(0), {}, {}, {}, {}};
    invoice.snapshot.issuer = issuer(isSigned);
    invoice.snapshot.issuedOn = day;
    const fees::Statement statement{
        issuer(isSigned), {people::PartyId(1), u"Marie Dupont"_s}, {}, {}, day, {}, {}, {}, {}, {}};
    return {reports::certificateContent(certificate, drawn), reports::contentOf(letter, {}, drawn),
        reports::stayAgreement(agreement, drawn), reports::contentOf(reminder, drawn),
        reports::contentOf(invoice, drawn), reports::contentOf(statement, drawn)};
}

} // namespace

TEST_CASE("each paper that was issued with a signature carries it, the others leave room")
{
    const reports::SchoolMarks drawn = marks();
    for (const documents::Content &paper : papers(true, drawn)) {
        INFO(paper.title.toStdString());
        CHECK(inkIn(paper) > 200);
    }
    for (const documents::Content &paper : papers(false, drawn)) {
        INFO(paper.title.toStdString());
        CHECK(inkIn(paper) == 0);
    }
    // A picture that is there no more leaves room, and nothing else changes.
    for (const documents::Content &paper : papers(true, {}))
        CHECK(inkIn(paper) == 0);
}

TEST_CASE("who signs stands above the signature: the name and the function the school gave")
{
    school::Issuer said = issuer(false);
    CHECK(reports::signatureOf(said, {}, u"For the school"_s).name == u"Anne Roux"_s);
    said.signatory = u"<b>Paul</b> %1"_s;
    said.capacity = u"Le président"_s;
    const auto box = reports::signatureOf(said, {}, u"For the school"_s);
    CHECK(box.role == u"Le président"_s);
    CHECK(box.name == u"<b>Paul</b> %1"_s);
    // Whoever made a paper of the office signs it by hand.
    CHECK(reports::signatureOfOffice(said, {}, u"Sami Petit"_s).name == u"Sami Petit"_s);
    said.signature = kKey;
    CHECK(reports::signatureOfOffice(said, {}, u"Sami Petit"_s).name == u"<b>Paul</b> %1"_s);
}
