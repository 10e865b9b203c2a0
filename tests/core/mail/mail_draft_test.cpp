// Drafts of e-mails, read back by Python's own parser.
#include "core/mail/mail_draft.h"
#include "tests/support/any_school.h"
#include "tests/support/process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using support::must;

namespace {

mail::MailDraft draft()
{
    mail::MailDraft made;
    made.from = {u"École d’essai"_s, u"contact@ecole.example"_s};
    made.to = {{u"Marie Dupont"_s, u"marie@famille.example"_s}};
    made.subject = u"Dossier de Léa : pièces à fournir"_s;
    made.text = u"Madame, Monsieur,\n\nvoici notre lettre.\n"_s;
    made.attachments = {{u"Pièces manquantes.pdf"_s, QByteArray("%PDF-1.4\n\x00\xff\x0d\x0a", 14)}};
    made.writtenAt = QDateTime(QDate(2026, 9, 7), QTime(10, 0), Qt::UTC);
    return made;
}

// The headers, the text and the attachments as a mail program reads them.
QJsonObject read(const QByteArray &file)
{
    const QString script = uR"py(
import email, email.policy, json, sys
data = sys.stdin.buffer.read()
m = email.message_from_bytes(data, policy=email.policy.default)
body = m.get_body(preferencelist=('plain',))
print(json.dumps({
    'headers': [k for k in m.keys()],
    'to': [[a.display_name, a.addr_spec] for a in m['To'].addresses],
    'from': str(m['From']), 'subject': str(m['Subject']), 'unsent': str(m['X-Unsent']),
    'text': body.get_content(), 'crlf': data.count(b'\n') == data.count(b'\r\n'),
    'longest': max(len(line) for line in data.split(b'\r\n')),
    'defects': [str(d) for p in m.walk() for d in p.defects],
    'files': [[a.get_filename(), a.get_content_type(), a.get_content().hex()]
              for a in m.iter_attachments()]}))
)py"_s;
    const auto run = support::run({u"python3"_s, {u"-c"_s, script}, file});
    INFO(run.err.toStdString() << file.toStdString());
    REQUIRE(run.exit == 0);
    return QJsonDocument::fromJson(run.out).object();
}

} // namespace

TEST_CASE("a draft is read by other programs as it was written")
{
    const QJsonObject mail = read(must(mail::draftFile(draft())));
    CHECK(mail[u"subject"_s].toString() == draft().subject);
    CHECK(mail[u"from"_s].toString() == u"École d’essai <contact@ecole.example>");
    CHECK(mail[u"to"_s].toArray()
        == QJsonArray{QJsonArray{u"Marie Dupont"_s, u"marie@famille.example"_s}});
    CHECK(mail[u"unsent"_s].toString() == u"1");
    CHECK(mail[u"text"_s].toString().remove(u'\r').trimmed() == draft().text.trimmed());
    CHECK(mail[u"crlf"_s].toBool());
    CHECK(mail[u"longest"_s].toInt() <= 998);
    CHECK(mail[u"defects"_s].toArray().isEmpty());
    const QJsonArray file = mail[u"files"_s].toArray().at(0).toArray();
    CHECK(file.at(0).toString() == u"Pièces manquantes.pdf");
    CHECK(file.at(1).toString() == u"application/pdf");
    CHECK(QByteArray::fromHex(file.at(2).toString().toLatin1()) == draft().attachments[0].pdf);
}

TEST_CASE("no name, subject or file name becomes a header of its own", "[BI-44]")
{
    for (const QString &hostile :
        {u"Léa\r\nBcc: voleur@example.com"_s, u"a\nX-Unsent: 0\n\ncorps"_s,
            u"\"<b>\" , ; %1 {élève}"_s, QString(400, u'é'), u"מאי <x@y.example>"_s}) {
        INFO(hostile.toStdString());
        mail::MailDraft made = draft();
        made.to[0].name = made.subject = made.from.name = hostile;
        made.attachments[0].fileName = hostile + u".pdf"_s;
        const QJsonObject mail = read(must(mail::draftFile(made)));
        const QJsonArray headers = mail[u"headers"_s].toArray();
        CHECK_FALSE(headers.contains(u"Bcc"_s));
        CHECK(mail[u"unsent"_s].toString() == u"1");
        CHECK(
            headers.size() == read(must(mail::draftFile(draft())))[u"headers"_s].toArray().size());
        REQUIRE(mail[u"to"_s].toArray().size() == 1);
        CHECK(mail[u"to"_s].toArray().at(0).toArray().at(1).toString() == u"marie@famille.example");
        CHECK(mail[u"subject"_s].toString().simplified() == hostile.simplified());
        CHECK(mail[u"files"_s].toArray().size() == 1);
    }
}

TEST_CASE("an address that is none is refused by name")
{
    mail::MailDraft made = draft();
    made.to[0].address = u"marie@famille.example\r\nBcc: x@example.com"_s;
    const auto refused = mail::draftFile(made);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == mail::errors::kBadAddress);
    made.to[0].address.clear();
    CHECK(mail::draftFile(made).error().code == mail::errors::kBadAddress);
}
