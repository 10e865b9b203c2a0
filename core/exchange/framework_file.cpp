#include "core/exchange/framework_file.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/diplomas/content_json.h"
#include "core/diplomas/shipped_content.h"
#include "core/exchange/framework_columns.h"
#include "core/exchange/table_reader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

using diplomas::DiplomaKind;

base::Error noFramework(const QString &fileName)
{
    return {errors::kNoFramework,
        QCoreApplication::translate("exchange",
            "There is no framework in %1: choose a file that was exported from the frameworks of a "
            "school, or a table with the columns Diploma, Code and Label.")
            .arg(fileName),
        {}};
}

std::optional<int> yearIn(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

DiplomaKind kindOf(const QJsonObject &object)
{
    const QString own = object[u"kind"_s].toString();
    if (!own.isEmpty())
        return diplomas::kindFrom(own);
    const QString type = object[u"type"_s].toString();
    if (type.startsWith(u"CAP"))
        return DiplomaKind::Cap;
    if (type == u"BAC_PRO")
        return DiplomaKind::BacPro;
    return type == u"TP" ? DiplomaKind::Title : DiplomaKind::Other;
}

IncomingFramework frameworkFrom(
    const QJsonObject &object, const diplomas::SourceNames &sources, QDate readOn)
{
    IncomingFramework incoming;
    incoming.catalogueId = object[u"id"_s].toString();
    incoming.shortName = object[u"short_name"_s].toString(incoming.catalogueId);
    incoming.title = object[u"title"_s].toString(incoming.shortName);
    incoming.kind = kindOf(object);
    incoming.version = object[u"version"_s].toString();
    incoming.sessions = {yearIn(object[u"first_session"_s]), yearIn(object[u"last_session"_s])};
    incoming.passRule = diplomas::passRuleOf(object);
    incoming.unitsComplete = diplomas::areUnitsComplete(object);
    incoming.content = diplomas::contentFrom(object, sources, readOn);
    return incoming;
}

base::Result<std::vector<IncomingFramework>> readJson(
    const QByteArray &bytes, const QString &fileName)
{
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    diplomas::SourceNames sources = diplomas::shippedSources();
    const QJsonObject named = root[u"sources"_s].toObject();
    for (auto source = named.begin(); source != named.end(); ++source)
        sources.insert(source.key(), source.value().toString());
    const QDate readOn = QDate::fromString(root[u"generated"_s].toString(), Qt::ISODate);
    std::vector<IncomingFramework> frameworks;
    for (const QJsonValue &value : root[u"diplomas"_s].toArray()) {
        IncomingFramework incoming = frameworkFrom(value.toObject(), sources, readOn);
        if (!incoming.shortName.isEmpty())
            frameworks.push_back(std::move(incoming));
    }
    if (frameworks.empty())
        return base::fail(noFramework(fileName));
    return frameworks;
}

// One line of a table, by what its columns mean.
class TableLine {
public:
    TableLine(const std::vector<std::optional<FrameworkColumn>> &columns, const Row &row)
        : m_columns(columns)
        , m_row(row)
    {
    }

    [[nodiscard]] QString text(FrameworkColumn column) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (m_columns[i] == column)
                return m_row.cells.value(qsizetype(i)).trimmed();
        }
        return {};
    }
    [[nodiscard]] std::optional<int> year(FrameworkColumn column) const
    {
        bool isNumber = false;
        const int number = text(column).toInt(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    [[nodiscard]] bool flag(FrameworkColumn column) const
    {
        const QString word = base::folded(text(column));
        return word == base::folded(yesWord()) || word == u"x" || word == u"1";
    }
    [[nodiscard]] base::Error wrong(FrameworkColumn column) const
    {
        return {errors::kFrameworkColumns,
            QCoreApplication::translate("exchange",
                "Line %1, “%2”: “%3” cannot be read. Mend it in the file, then import it again.")
                .arg(QString::number(m_row.line), titleOf(column), text(column)),
            {}};
    }

private:
    const std::vector<std::optional<FrameworkColumn>> &m_columns;
    const Row &m_row;
};

// By its stored name or as people read it; an empty cell is the first.
template <class Values>
auto valueNamed(const Values &values, const QString &typed)
    -> std::optional<typename Values::value_type>
{
    if (typed.isEmpty())
        return values.front();
    for (const auto value : values) {
        const bool isIt = base::folded(typed) == base::folded(diplomas::titleOf(value))
            || base::folded(typed) == base::folded(diplomas::storedName(value));
        if (isIt)
            return value;
    }
    return std::nullopt;
}

base::Result<std::optional<QDate>> dayIn(const TableLine &line)
{
    const QString typed = line.text(FrameworkColumn::VerifiedOn);
    if (typed.isEmpty())
        return std::optional<QDate>();
    const auto day = base::parseDate(typed);
    if (!day)
        return base::fail(line.wrong(FrameworkColumn::VerifiedOn));
    return std::optional(*day);
}

base::Result<diplomas::UnitDetails> unitIn(const TableLine &line)
{
    diplomas::UnitDetails unit{line.text(FrameworkColumn::Code)};
    unit.label = line.text(FrameworkColumn::Label);
    unit.paper = line.text(FrameworkColumn::Paper);
    const auto kind = valueNamed(diplomas::kUnitKinds, line.text(FrameworkColumn::Kind));
    if (!kind)
        return base::fail(line.wrong(FrameworkColumn::Kind));
    unit.kind = *kind;
    const auto mode = valueNamed(diplomas::kExamModes, line.text(FrameworkColumn::Mode));
    if (!mode)
        return base::fail(line.wrong(FrameworkColumn::Mode));
    unit.mode = *mode;
    if (const QString typed = line.text(FrameworkColumn::Coefficient); !typed.isEmpty()) {
        unit.coefficientHundredths = diplomas::coefficientFrom(typed);
        if (!unit.coefficientHundredths)
            return base::fail(line.wrong(FrameworkColumn::Coefficient));
    }
    unit.inProfessionalAverage = line.flag(FrameworkColumn::ProfessionalAverage);
    unit.source = line.text(FrameworkColumn::Source);
    ET_ASSIGN(unit.verifiedOn, dayIn(line));
    // A coefficient without its source is believed, not known.
    if (unit.source.isEmpty() && unit.coefficientHundredths) {
        unit.suggestedHundredths = unit.coefficientHundredths;
        unit.coefficientHundredths.reset();
    }
    return unit;
}

IncomingFramework &frameworkOf(std::vector<IncomingFramework> &frameworks, const TableLine &line)
{
    IncomingFramework wanted;
    wanted.shortName = line.text(FrameworkColumn::Diploma);
    wanted.title = line.text(FrameworkColumn::Title);
    if (wanted.title.isEmpty())
        wanted.title = wanted.shortName;
    wanted.version = line.text(FrameworkColumn::Version);
    wanted.sessions = {
        line.year(FrameworkColumn::FirstSession), line.year(FrameworkColumn::LastSession)};
    const auto known =
        std::find_if(frameworks.begin(), frameworks.end(), [&](const IncomingFramework &one) {
            return one.shortName == wanted.shortName && one.version == wanted.version
                && one.sessions == wanted.sessions;
        });
    if (known != frameworks.end())
        return *known;
    return frameworks.emplace_back(std::move(wanted));
}

base::Done addCompetency(IncomingFramework &framework, const TableLine &line)
{
    diplomas::BlockDetails block{
        line.text(FrameworkColumn::BlockCode), line.text(FrameworkColumn::Block)};
    if (block.label.isEmpty())
        block.label = block.code;
    if (block.label.isEmpty())
        block.label = QCoreApplication::translate("exchange", "Competencies");
    auto &blocks = framework.content.blocks;
    auto place = std::find_if(blocks.begin(), blocks.end(),
        [&](const diplomas::BlockDetails &one) { return isSame(one, block); });
    if (place == blocks.end())
        place = blocks.insert(blocks.end(), block);
    diplomas::CompetencyDetails competency{line.text(FrameworkColumn::Code),
        line.text(FrameworkColumn::Label), line.text(FrameworkColumn::ShortLabel),
        line.text(FrameworkColumn::Source), {}};
    if (competency.label.isEmpty())
        return base::fail(line.wrong(FrameworkColumn::Label));
    ET_ASSIGN(competency.verifiedOn, dayIn(line));
    place->competencies.push_back(std::move(competency));
    return {};
}

base::Result<std::vector<IncomingFramework>> readLines(const Sheet &sheet, const QString &fileName)
{
    std::vector<std::optional<FrameworkColumn>> columns;
    for (const QString &title : sheet.header)
        columns.push_back(frameworkColumn(title));
    for (const FrameworkColumn needed :
        {FrameworkColumn::Diploma, FrameworkColumn::Code, FrameworkColumn::Label}) {
        if (std::find(columns.begin(), columns.end(), needed) == columns.end())
            return base::fail(noFramework(fileName));
    }
    std::vector<IncomingFramework> frameworks;
    for (const Row &row : sheet.rows) {
        const TableLine line(columns, row);
        if (line.flag(FrameworkColumn::Retired))
            continue;
        if (line.text(FrameworkColumn::Diploma).isEmpty())
            return base::fail(line.wrong(FrameworkColumn::Diploma));
        IncomingFramework &framework = frameworkOf(frameworks, line);
        if (base::folded(line.text(FrameworkColumn::Sort)) != base::folded(unitWord())) {
            ET_TRY(addCompetency(framework, line));
            continue;
        }
        ET_ASSIGN(diplomas::UnitDetails unit, unitIn(line));
        framework.content.units.push_back(std::move(unit));
    }
    if (frameworks.empty())
        return base::fail(noFramework(fileName));
    return frameworks;
}

} // namespace

QByteArray writeFrameworks(const std::vector<diplomas::Framework> &frameworks)
{
    QJsonArray all;
    for (const diplomas::Framework &framework : frameworks)
        all += diplomas::toJson(framework);
    const QJsonObject root{{u"schema_version"_s, 2}, {u"diplomas"_s, all}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

base::Result<std::vector<IncomingFramework>> readFrameworks(
    const QByteArray &bytes, const QString &fileName)
{
    if (bytes.trimmed().startsWith('{'))
        return readJson(bytes, fileName);
    ET_ASSIGN(const Table table, readTable(bytes, fileName));
    return readLines(table.sheet, fileName);
}

} // namespace exchange
