#include "tests/architecture/translations.h"

#include "tests/support/catch.h"
#include "tests/support/process.h"
#include "tests/support/temp_place.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace architecture {

namespace {

const QStringList kOptions{
    u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-source-language"_s, u"en"_s, u"-I"_s, u"."_s};

QString shown(const Entry &entry)
{
    return entry.context + u": “"_s + entry.source + u"”"_s;
}

Entry readMessage(QXmlStreamReader &xml, const QString &context)
{
    Entry entry{.context = context};
    entry.numerus = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            entry.finished = !xml.attributes().hasAttribute(u"type"_s);
            if (!entry.numerus)
                entry.forms.append(xml.readElementText());
            while (entry.numerus && xml.readNextStartElement())
                entry.forms.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression mark(u"%(?:L?\\d{1,2}|n)"_s);
    QSet<QString> marks;
    for (auto matches = mark.globalMatch(text); matches.hasNext();)
        marks.insert(matches.next().captured());
    return marks;
}

// A singular may leave its count out: “one student”.
bool samePlaceholders(const Entry &entry, const QString &form)
{
    QSet<QString> expected = placeholders(entry.source);
    QSet<QString> found = placeholders(form);
    if (entry.numerus) {
        expected.remove(u"%n"_s);
        found.remove(u"%n"_s);
    }
    return expected == found;
}

QStringList entriesMatching(
    const QList<Entry> &entries, const QList<QRegularExpression> &patterns, const QString &says)
{
    QStringList findings;
    for (const Entry &entry : entries) {
        for (const QString &text : QStringList(entry.source) + entry.forms) {
            for (const QRegularExpression &pattern : patterns) {
                const auto match = pattern.match(text);
                if (match.hasMatch())
                    findings.append(u"%1: %2: “%3”"_s.arg(shown(entry), says, match.captured()));
            }
        }
    }
    return findings;
}

} // namespace

QList<Entry> readTs(const QByteArray &ts)
{
    QList<Entry> entries;
    QXmlStreamReader xml(ts);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            entries.append(readMessage(xml, context));
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return entries;
}

QString lupdateCommand(const QStringList &options)
{
    return u"lupdate app core ui "_s + (kOptions + options).join(u' ') + u" -ts translations/…"_s;
}

Update lupdate(const QString &root, const QByteArray &ts, const QStringList &options)
{
    const support::TempPlace place;
    const QString copy =
        ts.isEmpty() ? place / u"etabli_fr.ts"_s : place.file(u"etabli_fr.ts"_s, ts);
    const QString program = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    const support::Outcome done = support::run({.program = program,
        .arguments = QStringList{u"app"_s, u"core"_s, u"ui"_s} + kOptions + options
            + QStringList{u"-ts"_s, copy},
        .folder = root});
    INFO(program.toStdString() << ": " << done.err.toStdString());
    REQUIRE(done.exit == 0);
    return {place.bytesOf(u"etabli_fr.ts"_s), QString::fromUtf8(done.err)};
}

QStringList checkSameEntries(const QList<Entry> &kept, const QList<Entry> &inCode)
{
    const auto names = [](const QList<Entry> &entries) {
        QSet<QString> all;
        for (const Entry &entry : entries)
            all.insert(shown(entry));
        return all;
    };
    QStringList findings;
    for (const QString &name : names(inCode) - names(kept))
        findings.append(name + u" is not in the translations"_s);
    for (const QString &name : names(kept) - names(inCode))
        findings.append(name + u" is no longer in the code"_s);
    findings.sort();
    return findings;
}

QStringList checkComplete(const QList<Entry> &entries)
{
    QStringList findings;
    for (const Entry &entry : entries) {
        if (!entry.finished)
            findings.append(shown(entry) + u" is unfinished"_s);
        if (entry.forms.size() != (entry.numerus ? 2 : 1))
            findings.append(shown(entry) + u" lacks a form"_s);
        for (const QString &form : entry.forms) {
            if (form.trimmed().isEmpty())
                findings.append(shown(entry) + u" has an empty translation"_s);
            else if (!samePlaceholders(entry, form))
                findings.append(shown(entry) + u" has other placeholders than “"_s + form + u"”"_s);
        }
    }
    return findings;
}

QStringList checkTranslated(const QList<Entry> &entries, const QStringList &same)
{
    QStringList findings;
    QStringList unused = same;
    for (const Entry &entry : entries) {
        if (!entry.forms.contains(entry.source))
            continue;
        unused.removeAll(entry.source);
        if (!same.contains(entry.source))
            findings.append(shown(entry) + u" is the same in French (same_in_french.txt?)"_s);
    }
    for (const QString &text : unused)
        findings.append(u"same_in_french.txt: “%1” is not the same in French"_s.arg(text));
    return findings;
}

QStringList checkTypography(const QList<Entry> &entries)
{
    static const QRegularExpression wrong(
        uR"re([\w\x{00c0}-\x{017f}]'[\w\x{00c0}-\x{017f}])re"
        uR"re(|\.\.\.| [;:?!»]|«[^\x{a0}\x{202f}]|[^\x{a0}\x{202f}]»)re"
        uR"re(|[A-Za-z\x{00c0}-\x{017f}][;:?!](?=\s|$))re"_s);
    QStringList findings;
    for (const Entry &entry : entries) {
        for (const QString &form : entry.forms) {
            const auto match = wrong.match(form);
            if (match.hasMatch())
                findings.append(u"%1: “%2” in “%3”"_s.arg(shown(entry), match.captured(), form));
        }
    }
    return findings;
}

QStringList checkNoInsides(const QList<Entry> &entries)
{
    static const QList<QRegularExpression> sql{
        QRegularExpression(uR"(\bSELECT\b|INSERT INTO|UPDATE .* SET|DELETE FROM)"_s),
        QRegularExpression(u"sqlite"_s, QRegularExpression::CaseInsensitiveOption)};
    static const QList<QRegularExpression> path{
        QRegularExpression(
            uR"((?<![\w/])/(?:home|root|tmp|var|usr|etc|opt|mnt|media|dev|proc|run|srv|work)\b)"_s),
        QRegularExpression(uR"(file:/|\b[A-Za-z]:\\)"_s)};
    return entriesMatching(entries, sql, u"names the database"_s)
        + entriesMatching(entries, path, u"names a path"_s);
}

} // namespace architecture
