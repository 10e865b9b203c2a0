#include "core/diplomas/content_json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace diplomas {

namespace {

// Names of the file's format, both ways.
template <class Enum> struct Written {
    Enum value;
    const char16_t *name;
};
constexpr std::array kKinds{Written<UnitKind>{UnitKind::Professional, u"PRO"},
    Written<UnitKind>{UnitKind::General, u"GEN"}, Written<UnitKind>{UnitKind::Optional, u"FAC"},
    Written<UnitKind>{UnitKind::Block, u"CCP"}};
constexpr std::array kModes{Written<ExamMode>{ExamMode::Terminal, u"PONCTUEL"},
    Written<ExamMode>{ExamMode::Continuous, u"CCF"}, Written<ExamMode>{ExamMode::Jury, u"JURY"}};
constexpr std::array kRules{Written<PassRule>{PassRule::Cap, u"CAP"},
    Written<PassRule>{PassRule::BacPro, u"BAC_PRO"},
    Written<PassRule>{PassRule::Title, u"TP (jury, no marks)"},
    Written<PassRule>{PassRule::Branch, u"CQP"},
    Written<PassRule>{PassRule::CapAgricole, u"CAP agricole (D811-148 et s.)"},
    Written<PassRule>{PassRule::None, u""}};

template <class Table, class Enum> Enum valueIn(const Table &table, const QString &name, Enum other)
{
    for (const auto &written : table) {
        if (QStringView(written.name) == name)
            return written.value;
    }
    return other;
}

template <class Table, class Enum> QString nameIn(const Table &table, Enum value)
{
    for (const auto &written : table) {
        if (written.value == value)
            return QString::fromUtf16(written.name);
    }
    return {};
}

std::optional<int> hundredthsOf(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const int hundredths = int(std::lround(value.toDouble() * 100));
    return hundredths > 0 ? std::optional(hundredths) : std::nullopt;
}

QJsonValue coefficientOf(const std::optional<int> &hundredths)
{
    return hundredths ? QJsonValue(*hundredths / 100.0) : QJsonValue();
}

// Where an item was read, and on which day; neither when nobody read it.
struct Reading {
    QString source;
    std::optional<QDate> on;
};

Reading readingOf(const QJsonObject &item, const SourceNames &sources, QDate readOn)
{
    const QString key = item[u"verified"_s].toString();
    if (key.isEmpty()) {
        const QString label = item[u"label_verified"_s].toString();
        return {sources.value(label, label), std::nullopt};
    }
    const QDate own = QDate::fromString(item[u"verified_on"_s].toString(), Qt::ISODate);
    const QDate on = own.isValid() ? own : readOn;
    return {sources.value(key, key), on.isValid() ? std::optional(on) : std::nullopt};
}

QString doubtOf(const QJsonObject &unit)
{
    if (!unit[u"unit_unverified"_s].toBool())
        return {};
    return QCoreApplication::translate("diplomas",
        "Not confirmed that this unit is part of this version: look it up in the official text.");
}

UnitDetails unitFrom(const QJsonObject &object, const SourceNames &sources, QDate readOn)
{
    const Reading reading = readingOf(object, sources, readOn);
    UnitDetails unit{object[u"unit"_s].toString()};
    unit.paper = object[u"epreuve"_s].toString();
    unit.label = object[u"label"_s].toString();
    unit.kind = valueIn(kKinds, object[u"kind"_s].toString(), UnitKind::General);
    unit.coefficientHundredths = hundredthsOf(object[u"coefficient"_s]);
    unit.suggestedHundredths = hundredthsOf(object[u"coefficient_unverified"_s]);
    unit.mode = valueIn(kModes, object[u"default_mode_edp"_s].toString(), ExamMode::Terminal);
    unit.inProfessionalAverage = object.contains(u"in_professional_average"_s)
        ? object[u"in_professional_average"_s].toBool()
        : unit.kind == UnitKind::Professional;
    unit.duration = object[u"duration"_s].toString();
    unit.source = reading.source;
    unit.verifiedOn = reading.on;
    const QString doubt = doubtOf(object);
    unit.note = doubt.isEmpty() ? object[u"remark"_s].toString() : doubt;
    return unit;
}

BlockDetails blockFrom(const QJsonObject &object, const SourceNames &sources, QDate readOn)
{
    const Reading reading = readingOf(object, sources, readOn);
    BlockDetails block{object[u"code"_s].toString(), object[u"label"_s].toString(), {},
        reading.source, reading.on, {}};
    if (block.label.isEmpty())
        block.label = block.code;
    for (const QJsonValue &value : object[u"competencies"_s].toArray()) {
        const QJsonObject item = value.toObject();
        const Reading read = readingOf(item, sources, readOn);
        CompetencyDetails competency{item[u"code"_s].toString(), item[u"label"_s].toString(),
            item[u"short_label"_s].toString(), read.source, read.on};
        if (!competency.label.isEmpty())
            block.competencies.push_back(std::move(competency));
    }
    return block;
}

// Units say which block is theirs; blocks are kept with the unit they belong to.
void tieBlocks(Content &content, const QJsonArray &units)
{
    for (const QJsonValue &value : units) {
        const QJsonObject unit = value.toObject();
        const QString code = unit[u"competency_block"_s].toString();
        if (code.isEmpty())
            continue;
        const auto block = std::find_if(content.blocks.begin(), content.blocks.end(),
            [&](const BlockDetails &one) { return one.code == code; });
        if (block != content.blocks.end() && block->unitCode.isEmpty())
            block->unitCode = unit[u"unit"_s].toString();
    }
}

QJsonObject unitJson(const UnitDetails &unit, const QString &block)
{
    QJsonObject object{{u"unit"_s, unit.code}, {u"epreuve"_s, unit.paper}, {u"label"_s, unit.label},
        {u"kind"_s, nameIn(kKinds, unit.kind)},
        {u"coefficient"_s, coefficientOf(unit.coefficientHundredths)},
        {u"default_mode_edp"_s, nameIn(kModes, unit.mode)},
        {u"in_professional_average"_s, unit.inProfessionalAverage},
        {u"duration"_s, unit.duration}, {u"remark"_s, unit.note}};
    object[u"verified"_s] = unit.verifiedOn ? QJsonValue(unit.source) : QJsonValue();
    object[u"label_verified"_s] = unit.source;
    if (unit.verifiedOn)
        object[u"verified_on"_s] = unit.verifiedOn->toString(Qt::ISODate);
    if (unit.suggestedHundredths)
        object[u"coefficient_unverified"_s] = coefficientOf(unit.suggestedHundredths);
    if (!block.isEmpty())
        object[u"competency_block"_s] = block;
    return object;
}

void writeReading(
    QJsonObject &object, const QString &source, const std::optional<QDate> &verifiedOn)
{
    object[u"verified"_s] = verifiedOn ? QJsonValue(source) : QJsonValue();
    object[u"label_verified"_s] = source;
    if (verifiedOn)
        object[u"verified_on"_s] = verifiedOn->toString(Qt::ISODate);
}

QJsonObject blockJson(const BlockDetails &block)
{
    QJsonArray competencies;
    for (const CompetencyDetails &competency : block.competencies) {
        QJsonObject one{{u"code"_s, competency.code}, {u"label"_s, competency.label},
            {u"short_label"_s, competency.shortLabel}};
        writeReading(one, competency.source, competency.verifiedOn);
        competencies += one;
    }
    QJsonObject object{
        {u"code"_s, block.code}, {u"label"_s, block.label}, {u"competencies"_s, competencies}};
    writeReading(object, block.source, block.verifiedOn);
    return object;
}

QJsonValue yearJson(const std::optional<int> &year)
{
    return year ? QJsonValue(*year) : QJsonValue();
}

} // namespace

Content contentFrom(const QJsonObject &diploma, const SourceNames &sources, QDate readOn)
{
    Content content;
    const QJsonArray units = diploma[u"units"_s].toArray();
    for (const QJsonValue &value : units) {
        UnitDetails unit = unitFrom(value.toObject(), sources, readOn);
        // Results are noted under a unit's code: one whose code nobody read is not brought in.
        if (!unit.code.isEmpty())
            content.units.push_back(std::move(unit));
    }
    for (const QJsonValue &value : diploma[u"blocks"_s].toArray()) {
        BlockDetails block = blockFrom(value.toObject(), sources, readOn);
        if (!block.label.isEmpty())
            content.blocks.push_back(std::move(block));
    }
    tieBlocks(content, units);
    return content;
}

PassRule passRuleOf(const QJsonObject &diploma)
{
    return valueIn(kRules, diploma[u"pass_rule"_s].toString(), PassRule::None);
}

bool areUnitsComplete(const QJsonObject &diploma)
{
    return diploma[u"completeness"_s].toObject()[u"units"_s].toString() == u"complete";
}

QJsonObject toJson(const Framework &framework)
{
    const Content content = contentOf(framework);
    QJsonArray units;
    for (const UnitDetails &unit : content.units) {
        const auto block = std::find_if(content.blocks.begin(), content.blocks.end(),
            [&](const BlockDetails &one) { return one.unitCode == unit.code; });
        units += unitJson(unit, block == content.blocks.end() ? QString() : block->code);
    }
    QJsonArray blocks;
    for (const BlockDetails &block : content.blocks)
        blocks += blockJson(block);
    const QString completeness = framework.unitsComplete ? u"complete"_s : u"partial"_s;
    return {{u"id"_s, framework.catalogueId.value_or(QString())},
        {u"short_name"_s, framework.shortName}, {u"title"_s, framework.title},
        {u"kind"_s, storedName(framework.kind)}, {u"version"_s, framework.label},
        {u"first_session"_s, yearJson(framework.sessions.first)},
        {u"last_session"_s, yearJson(framework.sessions.last)},
        {u"pass_rule"_s, nameIn(kRules, framework.passRule)},
        {u"completeness"_s, QJsonObject{{u"units"_s, completeness}}},
        {u"state"_s, storedName(framework.state)}, {u"source"_s, framework.source},
        {u"units"_s, units}, {u"blocks"_s, blocks}};
}

} // namespace diplomas
