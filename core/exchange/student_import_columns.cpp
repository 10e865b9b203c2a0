#include "core/exchange/student_import_columns.h"

#include "core/exchange/sheet.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

struct FieldName {
    const char *stored;
    const char *title;
};

// In the order of ImportField.
constexpr std::array<FieldName, kImportFieldCount> kFields{{
    {"full_name", QT_TRANSLATE_NOOP("exchange", "Last and first name")},
    {"last_name", QT_TRANSLATE_NOOP("exchange", "Last name")},
    {"used_name", QT_TRANSLATE_NOOP("exchange", "Used name")},
    {"first_names", QT_TRANSLATE_NOOP("exchange", "First name")},
    {"second_first_name", QT_TRANSLATE_NOOP("exchange", "Second first name")},
    {"third_first_name", QT_TRANSLATE_NOOP("exchange", "Third first name")},
    {"used_first_name", QT_TRANSLATE_NOOP("exchange", "Used first name")},
    {"birth_date", QT_TRANSLATE_NOOP("exchange", "Birth date")},
    {"birth_place", QT_TRANSLATE_NOOP("exchange", "Birth place")},
    {"birth_insee_code", QT_TRANSLATE_NOOP("exchange", "INSEE code of the birth place")},
    {"birth_country", QT_TRANSLATE_NOOP("exchange", "Country of birth")},
    {"sex", QT_TRANSLATE_NOOP("exchange", "Sex")},
    {"ine", QT_TRANSLATE_NOOP("exchange", "INE")},
    {"phone", QT_TRANSLATE_NOOP("exchange", "Phone")},
    {"email", QT_TRANSLATE_NOOP("exchange", "E-mail")},
    {"address", QT_TRANSLATE_NOOP("exchange", "Address")},
    {"address_more", QT_TRANSLATE_NOOP("exchange", "Address, second line")},
    {"postal_code", QT_TRANSLATE_NOOP("exchange", "Postal code")},
    {"commune", QT_TRANSLATE_NOOP("exchange", "Commune")},
    {"country", QT_TRANSLATE_NOOP("exchange", "Country")},
    {"group", QT_TRANSLATE_NOOP("exchange", "Workshop group")},
    {"theory_group", QT_TRANSLATE_NOOP("exchange", "Theory group")},
    {"diploma", QT_TRANSLATE_NOOP("exchange", "Diploma")},
    {"year_of_path", QT_TRANSLATE_NOOP("exchange", "Year of the path")},
    {"planned_years", QT_TRANSLATE_NOOP("exchange", "Length of the path")},
    {"entry_date", QT_TRANSLATE_NOOP("exchange", "Entry date")},
    {"uai", QT_TRANSLATE_NOOP("exchange", "UAI of the school")},
    {"relation", QT_TRANSLATE_NOOP("exchange", "relation")},
    {"full_name", QT_TRANSLATE_NOOP("exchange", "last and first name")},
    {"last_name", QT_TRANSLATE_NOOP("exchange", "last name")},
    {"first_name", QT_TRANSLATE_NOOP("exchange", "first name")},
    {"phone", QT_TRANSLATE_NOOP("exchange", "phone")},
    {"second_phone", QT_TRANSLATE_NOOP("exchange", "second phone")},
    {"email", QT_TRANSLATE_NOOP("exchange", "e-mail")},
    {"address", QT_TRANSLATE_NOOP("exchange", "address")},
    {"address_more", QT_TRANSLATE_NOOP("exchange", "address, second line")},
    {"postal_code", QT_TRANSLATE_NOOP("exchange", "postal code")},
    {"commune", QT_TRANSLATE_NOOP("exchange", "commune")},
    {"legal", QT_TRANSLATE_NOOP("exchange", "legal representative")},
    {"authority", QT_TRANSLATE_NOOP("exchange", "parental authority")},
    {"lives_with", QT_TRANSLATE_NOOP("exchange", "lives with")},
    {"mail", QT_TRANSLATE_NOOP("exchange", "receives mail")},
    {"pays", QT_TRANSLATE_NOOP("exchange", "pays")},
}};

QString slotName(AdultSlot slot)
{
    switch (slot) {
    case AdultSlot::None:
        return {};
    case AdultSlot::First:
        return u"adult1."_s;
    case AdultSlot::Second:
        return u"adult2."_s;
    case AdultSlot::Third:
        return u"adult3."_s;
    case AdultSlot::Fourth:
        return u"adult4."_s;
    case AdultSlot::Father:
        return u"father."_s;
    case AdultSlot::Mother:
        return u"mother."_s;
    }
    return {};
}

tl::unexpected<base::Error> badMapping(const QString &why)
{
    return base::fail(errors::kBadMapping,
        QCoreApplication::translate("exchange", "The mapping of columns cannot be used. %1")
            .arg(why));
}

base::Result<std::optional<ImportTarget>> targetOf(const QString &header, const QJsonValue &value)
{
    if (value.isNull() || (value.isString() && value.toString().isEmpty()))
        return std::optional<ImportTarget>();
    const auto target = importTargetFrom(value.toString());
    if (target)
        return target;
    return badMapping(QCoreApplication::translate(
        "exchange", "“%1” is given for the column “%2”, and no field has that name.")
                          .arg(value.toVariant().toString().left(60), header.left(60)));
}

} // namespace

bool isOfAdult(ImportField field)
{
    return field >= ImportField::AdultRelation;
}

QString storedName(const ImportTarget &target)
{
    return slotName(target.slot) + QString::fromLatin1(kFields[size_t(target.field)].stored);
}

std::optional<ImportTarget> importTargetFrom(const QString &stored)
{
    for (const ImportTarget &target : importTargets()) {
        if (storedName(target) == stored)
            return target;
    }
    return std::nullopt;
}

QString titleOf(AdultSlot slot)
{
    switch (slot) {
    case AdultSlot::None:
        return {};
    case AdultSlot::First:
        return QCoreApplication::translate("exchange", "Adult 1");
    case AdultSlot::Second:
        return QCoreApplication::translate("exchange", "Adult 2");
    case AdultSlot::Third:
        return QCoreApplication::translate("exchange", "Adult 3");
    case AdultSlot::Fourth:
        return QCoreApplication::translate("exchange", "Adult 4");
    case AdultSlot::Father:
        return QCoreApplication::translate("exchange", "Father");
    case AdultSlot::Mother:
        return QCoreApplication::translate("exchange", "Mother");
    }
    return {};
}

QString titleOf(const ImportTarget &target)
{
    const QString title =
        QCoreApplication::translate("exchange", kFields[size_t(target.field)].title);
    return target.slot == AdultSlot::None ? title : titleOf(target.slot) + u" · "_s + title;
}

const std::vector<ImportTarget> &importTargets()
{
    static const std::vector<ImportTarget> targets = [] {
        std::vector<ImportTarget> all;
        for (int field = 0; field < int(ImportField::AdultRelation); ++field)
            all.push_back({ImportField(field), AdultSlot::None});
        for (const AdultSlot slot : kAdultSlots) {
            for (int field = int(ImportField::AdultRelation); field < kImportFieldCount; ++field)
                all.push_back({ImportField(field), slot});
        }
        return all;
    }();
    return targets;
}

int ColumnMapping::columnOf(const ImportTarget &target) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
        [&](const MappedColumn &column) { return column.target == target; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

void ColumnMapping::choose(int column, const std::optional<ImportTarget> &target)
{
    if (column < 0 || column >= int(m_columns.size()))
        return;
    m_columns[size_t(column)].target = target;
    m_columns[size_t(column)].confidence = Confidence::Chosen;
}

base::Done ColumnMapping::check() const
{
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const auto &target = m_columns[i].target;
        if (!target || columnOf(*target) == int(i))
            continue;
        return base::fail(errors::kColumnTwice,
            QCoreApplication::translate(
                "exchange", "The columns %1 and %2 are both taken for “%3”. Leave one of them out.")
                .arg(columnLetters(columnOf(*target)), columnLetters(int(i)), titleOf(*target)));
    }
    const auto has = [&](ImportField field) { return columnOf({field, AdultSlot::None}) >= 0; };
    const bool named =
        has(ImportField::FullName) || (has(ImportField::LastName) && has(ImportField::FirstNames));
    if (has(ImportField::Ine) || (named && has(ImportField::BirthDate)))
        return {};
    return base::fail(errors::kColumnsMissing,
        QCoreApplication::translate("exchange",
            "A list must say who is who: last name, first name and birth date, or the INE. Say "
            "which columns these are."));
}

QByteArray ColumnMapping::toJson() const
{
    QJsonObject columns;
    for (const MappedColumn &column : m_columns) {
        if (!column.header.isEmpty()) {
            columns[column.header] =
                column.target ? QJsonValue(storedName(*column.target)) : QJsonValue();
        }
    }
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson();
}

base::Result<ColumnMapping> ColumnMapping::fromJson(
    const QByteArray &json, const ColumnMapping &proposed)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonValue columns = document.object()[u"columns"_s];
    if (problem.error != QJsonParseError::NoError || !columns.isObject()) {
        return badMapping(QCoreApplication::translate(
            "exchange", "It is not a file like {\"columns\": {\"Title\": \"last_name\"}}."));
    }
    const QJsonObject chosen = columns.toObject();
    ColumnMapping mapping = proposed;
    for (auto entry = chosen.begin(); entry != chosen.end(); ++entry) {
        ET_ASSIGN(const auto target, targetOf(entry.key(), entry.value()));
        for (size_t i = 0; i < mapping.m_columns.size(); ++i) {
            if (mapping.m_columns[i].header.compare(entry.key(), Qt::CaseInsensitive) == 0)
                mapping.choose(int(i), target);
        }
    }
    // What was proposed for a target yields to what was chosen for it.
    for (MappedColumn &column : mapping.m_columns) {
        if (!column.target || column.confidence == Confidence::Chosen)
            continue;
        const bool taken = std::any_of(
            mapping.m_columns.begin(), mapping.m_columns.end(), [&](const MappedColumn &other) {
                return other.confidence == Confidence::Chosen && other.target == column.target;
            });
        if (taken)
            column.target.reset();
    }
    return mapping;
}

} // namespace exchange
