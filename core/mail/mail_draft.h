#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace mail {

namespace errors {
inline constexpr base::ErrorCode kBadAddress{"mail.bad-address"};
} // namespace errors

struct Mailbox {
    QString name;
    QString address;
};

struct Attachment {
    QString fileName; // as the reader sees it
    QByteArray pdf;
};

// An e-mail to be looked at and sent from the school's own mail program.
struct MailDraft {
    Mailbox from; // without an address the mail program says who writes
    std::vector<Mailbox> to;
    QString subject;
    QString text;
    std::vector<Attachment> attachments;
    QDateTime writtenAt;
};

// The draft as a file (.eml): mail programs open it ready to be sent (X-Unsent). What people typed
// never becomes a header of its own. Errors: kBadAddress, with the address.
[[nodiscard]] base::Result<QByteArray> draftFile(const MailDraft &draft);

} // namespace mail
