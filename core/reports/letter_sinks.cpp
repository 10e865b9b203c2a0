#include "core/reports/letter_sinks.h"

#include "core/base/file_name.h"
#include "core/base/safe_file.h"
#include "core/documents/pdf.h"
#include "core/mail/mail_draft.h"
#include "core/reports/letter_document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

const base::ErrorCode kNoEmail{"reports.no-e-mail"};

documents::FlowDocument pagesOf(const letters::ComposedLetter &letter, const SchoolMarks &marks)
{
    return documents::FlowDocument(contentOf(letter.snapshot, letter.number, marks));
}

QString textOf(const letters::ComposedLetter &letter)
{
    const school::Issuer &school = letter.snapshot.issuer;
    return QCoreApplication::translate("reports",
        "Dear Sir or Madam,\n\nPlease find our letter attached: %1.\n\nYours faithfully,\n%2\n")
        .arg(letter.snapshot.subject, school.name);
}

} // namespace

LetterPdf::LetterPdf(std::unique_ptr<documents::PdfTarget> target, const SchoolMarks &marks)
    : m_target(std::move(target))
    , m_marks(marks)
{
}

base::Result<std::unique_ptr<LetterPdf>> LetterPdf::create(
    const QString &path, const QString &title, const SchoolMarks &marks)
{
    ET_ASSIGN(auto target, documents::PdfTarget::create(path, title));
    return std::unique_ptr<LetterPdf>(new LetterPdf(std::move(target), marks));
}

base::Done LetterPdf::take(const letters::ComposedLetter &letter)
{
    return m_target->append(pagesOf(letter, m_marks));
}

LetterDrafts::LetterDrafts(const QString &folder, const SchoolMarks &marks, const QDateTime &now)
    : m_folder(folder)
    , m_marks(marks)
    , m_now(now)
{
}

LetterDrafts::~LetterDrafts()
{
    if (m_isPublished)
        return;
    for (const QString &path : std::as_const(m_written))
        QFile::remove(path);
}

base::Done LetterDrafts::take(const letters::ComposedLetter &letter)
{
    if (letter.household.emails().isEmpty()) {
        return base::fail(kNoEmail,
            QCoreApplication::translate(
                "reports", "%1: no e-mail address is known. Print this letter instead.")
                .arg(letter.snapshot.recipient));
    }
    if (!m_envelope.empty() && m_envelope.front().household.key() != letter.household.key())
        ET_TRY(writeDraft());
    m_envelope.push_back(letter);
    return {};
}

base::Done LetterDrafts::writeDraft()
{
    const letters::ComposedLetter &first = m_envelope.front();
    const school::Issuer &school = first.snapshot.issuer;
    documents::PdfFile pdf(first.snapshot.subject);
    for (const letters::ComposedLetter &letter : m_envelope)
        ET_TRY(pdf.append(pagesOf(letter, m_marks)));
    mail::MailDraft draft;
    draft.from = {school.name, school.email};
    for (const people::Recipient &recipient : first.household.to) {
        if (!recipient.email.isEmpty())
            draft.to.push_back({recipient.name(), recipient.email});
    }
    draft.subject = first.snapshot.subject;
    draft.text = textOf(first);
    ET_ASSIGN(const QByteArray bytes, pdf.take());
    draft.attachments = {{base::fileNameOf(first.snapshot.templateName) + u".pdf"_s, bytes}};
    draft.writtenAt = m_now;
    ET_ASSIGN(const QByteArray file, mail::draftFile(draft));
    const QString path = freeName(base::fileNameOf(first.snapshot.recipient));
    ET_TRY(base::writeWholeFile(path, file));
    m_written += path;
    m_envelope.clear();
    return {};
}

QString LetterDrafts::freeName(const QString &wanted) const
{
    const QDir folder(m_folder);
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? wanted : u"%1 %2"_s.arg(wanted, QString::number(number));
        const QString path = folder.filePath(name + u".eml"_s);
        if (!QFile::exists(path))
            return path;
    }
}

base::Done LetterDrafts::finish()
{
    if (!m_envelope.empty())
        ET_TRY(writeDraft());
    return {};
}

base::Done LetterDrafts::publish()
{
    m_isPublished = true;
    return {};
}

LetterPages::LetterPages(const QString &title, const SchoolMarks &marks)
    : m_title(title)
    , m_marks(marks)
{
}

base::Done LetterPages::take(const letters::ComposedLetter &letter)
{
    m_letters.push_back({letter.snapshot, letter.number, m_pages});
    m_pages += pagesOf(letter, m_marks).pageCount();
    return {};
}

void LetterPages::paintPage(QPainter &painter, int page) const
{
    const auto after = std::upper_bound(m_letters.begin(), m_letters.end(), page,
        [](int wanted, const Letter &letter) { return wanted < letter.firstPage; });
    const int index = int(after - m_letters.begin()) - 1;
    const Letter &letter = m_letters[size_t(index)];
    if (m_painted != index) {
        m_laidOut = std::make_unique<documents::FlowDocument>(
            contentOf(letter.snapshot, letter.number, m_marks));
        m_painted = index;
    }
    m_laidOut->paintPage(painter, page - letter.firstPage);
}

} // namespace reports
