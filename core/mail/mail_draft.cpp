#include "core/mail/mail_draft.h"

#include "core/base/contact_formats.h"

#include <QCoreApplication>

#include <memory>

// GLib calls a field by a word of Qt's.
#undef signals
#include <gmime/gmime.h>

using namespace Qt::Literals::StringLiterals;

namespace mail {

namespace {

struct Unref {
    template <class T> void operator()(T *object) const { g_object_unref(object); }
};
template <class T> using Owned = std::unique_ptr<T, Unref>;

struct FreeOptions {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};

GMimeObject *objectOf(void *part)
{
    return static_cast<GMimeObject *>(part);
}

// One line: a line end in a name or a subject would begin another header.
QByteArray headerText(const QString &text)
{
    QString line;
    for (const QChar letter : text)
        line += letter.category() == QChar::Other_Control ? QChar(u' ') : letter;
    return line.simplified().toUtf8();
}

base::Result<QByteArray> checkedAddress(const QString &typed)
{
    const auto address = base::checkedEmail(typed);
    if (address && !address->isEmpty())
        return address->toUtf8();
    return base::fail(errors::kBadAddress,
        QCoreApplication::translate(
            "mail", "“%1” is not an e-mail address. Correct it in the file of whom it belongs to.")
            .arg(typed.simplified()));
}

base::Done addMailbox(GMimeMessage &message, GMimeAddressType type, const Mailbox &mailbox)
{
    ET_ASSIGN(const QByteArray address, checkedAddress(mailbox.address));
    const QByteArray name = headerText(mailbox.name);
    g_mime_message_add_mailbox(
        &message, type, name.isEmpty() ? nullptr : name.constData(), address.constData());
    return {};
}

Owned<GMimeTextPart> textPart(const QString &text)
{
    Owned<GMimeTextPart> part(g_mime_text_part_new_with_subtype("plain"));
    g_mime_text_part_set_charset(part.get(), "utf-8");
    g_mime_text_part_set_text(part.get(), text.toUtf8().constData());
    g_mime_part_set_content_encoding(
        reinterpret_cast<GMimePart *>(part.get()), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

Owned<GMimePart> pdfPart(const Attachment &attachment)
{
    Owned<GMimePart> part(g_mime_part_new_with_type("application", "pdf"));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(
        attachment.pdf.constData(), size_t(attachment.pdf.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_object_set_disposition(objectOf(part.get()), "attachment");
    g_mime_part_set_filename(part.get(), headerText(attachment.fileName).constData());
    return part;
}

void setDate(GMimeMessage &message, const QDateTime &writtenAt)
{
    GDateTime *date = g_date_time_new_from_unix_utc(writtenAt.toSecsSinceEpoch());
    g_mime_message_set_date(&message, date);
    g_date_time_unref(date);
}

QByteArray bytesOf(GMimeMessage &message)
{
    const std::unique_ptr<GMimeFormatOptions, FreeOptions> options(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(objectOf(&message), options.get(), stream.get());
    const GByteArray *bytes =
        g_mime_stream_mem_get_byte_array(reinterpret_cast<GMimeStreamMem *>(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

} // namespace

base::Result<QByteArray> draftFile(const MailDraft &draft)
{
    g_mime_init(); // counts its calls: the first one does the work
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    if (!draft.from.address.isEmpty())
        ET_TRY(addMailbox(*message, GMIME_ADDRESS_TYPE_FROM, draft.from));
    for (const Mailbox &mailbox : draft.to)
        ET_TRY(addMailbox(*message, GMIME_ADDRESS_TYPE_TO, mailbox));
    g_mime_message_set_subject(message.get(), headerText(draft.subject).constData(), "utf-8");
    setDate(*message, draft.writtenAt);
    g_mime_object_set_header(objectOf(message.get()), "X-Unsent", "1", nullptr);
    const Owned<GMimeMultipart> body(g_mime_multipart_new_with_subtype("mixed"));
    g_mime_multipart_add(body.get(), objectOf(textPart(draft.text).get()));
    for (const Attachment &attachment : draft.attachments)
        g_mime_multipart_add(body.get(), objectOf(pdfPart(attachment).get()));
    g_mime_message_set_mime_part(message.get(), objectOf(body.get()));
    return bytesOf(*message);
}

} // namespace mail
