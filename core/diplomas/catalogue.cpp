#include "core/diplomas/catalogue.h"

#include "core/base/resource.h"
#include "core/base/stored_names.h"
#include "core/base/text.h"
#include "core/diplomas/shipped_content.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

constexpr base::StoredNames<DiplomaKind, 5> kDiplomaKindNames{
    {{DiplomaKind::Cap, u"cap"}, {DiplomaKind::BacPro, u"bac-pro"}, {DiplomaKind::Title, u"title"},
        {DiplomaKind::Branch, u"branch"}, {DiplomaKind::Other, u"other"}}};

// Units common to all specialities: no diploma anybody prepares.
const QString kCommonUnits = u"BCP-GENERIC"_s;

DiplomaKind kindOfType(const QString &type)
{
    if (type.startsWith(u"CAP"))
        return DiplomaKind::Cap;
    if (type == u"BAC_PRO")
        return DiplomaKind::BacPro;
    return type == u"TP" ? DiplomaKind::Title : DiplomaKind::Other;
}

// "CAP-MV-2025-VL" is "CAP MV VL": the year of the decree tells versions apart, not diplomas.
QString shortNameOf(const QString &id)
{
    static const QRegularExpression year(u"-(19|20)[0-9]{2}(?=-|$)"_s);
    QString name = id;
    name.remove(year).replace(u'-', u' ');
    if (name.startsWith(u"BCP "))
        name = u"Bac Pro "_s + name.mid(4);
    return name;
}

// Remarks in brackets ("arrêté 2014") tell versions apart: the sessions do that for people.
QString titleWithoutRemarks(const QString &title)
{
    static const QRegularExpression remark(u"\\s*\\([^()]*(\\([^()]*\\)[^()]*)*\\)$"_s);
    return QString(title).remove(remark);
}

std::optional<int> yearOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QString sourcesOf(const QJsonValue &sources, const SourceNames &known)
{
    QStringList names;
    for (const QJsonValue &source : sources.toArray())
        names += known.value(source.toString(), source.toString());
    return names.join(u" · "_s);
}

CatalogueEntry entryOf(const QJsonObject &object, QDate generated, const QJsonObject &gaps)
{
    CatalogueEntry entry;
    entry.id = object[u"id"_s].toString();
    entry.shortName = shortNameOf(entry.id);
    entry.kind = kindOfType(object[u"type"_s].toString());
    entry.title = titleWithoutRemarks(object[u"title"_s].toString());
    entry.code = object[u"diploma_code"_s].toString();
    entry.sessions = {yearOf(object[u"first_session"_s]), yearOf(object[u"last_session"_s])};
    entry.years = object[u"duration_years"_s].toInt();
    entry.source = sourcesOf(object[u"sources"_s], shippedSources());
    entry.passRule = passRuleOf(object);
    entry.unitsComplete = areUnitsComplete(object);
    const QJsonObject gap = gaps[entry.id].toObject();
    entry.missing = gap[u"missing"_s].toString();
    entry.where = gap[u"where"_s].toString();
    if (object[u"decision_computable"_s].toBool())
        entry.verifiedOn = generated;
    return entry;
}

// Which version fits, or why the best known one does not.
QString whyNot(const CatalogueEntry &entry, int sessionYear)
{
    if (entry.sessions.last && *entry.sessions.last < sessionYear) {
        return QCoreApplication::translate("diplomas",
            "%1: last exam session %2, and this path ends in %3. A diploma of the school is made "
            "instead; link it when the new rules are known.")
            .arg(entry.title, QString::number(*entry.sessions.last), QString::number(sessionYear));
    }
    return QCoreApplication::translate("diplomas",
        "%1: first exam session %2, and this path ends in %3. A diploma of the school is made "
        "instead.")
        .arg(entry.title, QString::number(entry.sessions.first.value_or(0)),
            QString::number(sessionYear));
}

} // namespace

QString storedName(DiplomaKind kind)
{
    return kDiplomaKindNames.of(kind);
}

DiplomaKind kindFrom(const QString &stored)
{
    return kDiplomaKindNames.find(stored).value_or(DiplomaKind::Other);
}

QString titleOf(DiplomaKind kind)
{
    switch (kind) {
    case DiplomaKind::Cap:
        return QCoreApplication::translate("diplomas", "Vocational certificate");
    case DiplomaKind::BacPro:
        return QCoreApplication::translate("diplomas", "Vocational baccalaureate");
    case DiplomaKind::Title:
        return QCoreApplication::translate("diplomas", "Professional title");
    case DiplomaKind::Branch:
        return QCoreApplication::translate("diplomas", "Qualification of a branch");
    case DiplomaKind::Other:
        return QCoreApplication::translate("diplomas", "Other qualification");
    }
    return {};
}

PassRule usualRuleOf(DiplomaKind kind)
{
    switch (kind) {
    case DiplomaKind::Cap:
        return PassRule::Cap;
    case DiplomaKind::BacPro:
        return PassRule::BacPro;
    case DiplomaKind::Title:
        return PassRule::Title;
    case DiplomaKind::Branch:
        return PassRule::Branch;
    case DiplomaKind::Other:
        return PassRule::None;
    }
    return PassRule::None;
}

const Catalogue &Catalogue::shipped()
{
    static const Catalogue catalogue = [] {
        const QJsonObject root =
            QJsonDocument::fromJson(base::resource(u":/catalogue/diplomas.json"_s)).object();
        const QJsonObject gaps =
            QJsonDocument::fromJson(base::resource(u":/catalogue/diploma-gaps.json"_s))
                .object()[u"gaps"_s]
                .toObject();
        const QDate generated = QDate::fromString(root[u"generated"_s].toString(), Qt::ISODate);
        Catalogue read;
        for (const QJsonValue &value : root[u"diplomas"_s].toArray()) {
            CatalogueEntry entry = entryOf(value.toObject(), generated, gaps);
            if (entry.id != kCommonUnits)
                read.m_entries.push_back(std::move(entry));
        }
        return read;
    }();
    return catalogue;
}

const CatalogueEntry *Catalogue::find(const QString &id) const
{
    for (const CatalogueEntry &entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

std::vector<const CatalogueEntry *> Catalogue::named(const QString &name) const
{
    const QString wanted = base::foldedCompact(name);
    std::vector<const CatalogueEntry *> found;
    if (wanted.isEmpty())
        return found;
    for (const CatalogueEntry &entry : m_entries) {
        const QStringList names{entry.shortName, entry.id, entry.title};
        const bool same = std::any_of(names.begin(), names.end(),
            [&](const QString &known) { return base::foldedCompact(known) == wanted; });
        if (same)
            found.push_back(&entry);
    }
    return found;
}

Proposal proposalFor(const Catalogue &catalogue, const QString &shortName, int sessionYear)
{
    const auto versions = catalogue.named(shortName);
    for (const CatalogueEntry *entry : versions) {
        if (entry->sessions.contains(sessionYear))
            return {entry->title, shortName, entry->kind, entry->id, {}};
    }
    Proposal own{shortName, shortName, DiplomaKind::Other, std::nullopt, {}};
    const QString folded = base::folded(shortName);
    if (folded.startsWith(u"cap"))
        own.kind = DiplomaKind::Cap;
    else if (folded.startsWith(u"bac pro") || folded.startsWith(u"bcp"))
        own.kind = DiplomaKind::BacPro;
    else if (folded.startsWith(u"tp ") || folded.startsWith(u"titre"))
        own.kind = DiplomaKind::Title;
    own.reason = versions.empty() ? QCoreApplication::translate(
                     "diplomas", "“%1” is not in the catalogue: a diploma of the school is made.")
                                        .arg(shortName)
                                  : whyNot(*versions.back(), sessionYear);
    return own;
}

} // namespace diplomas
