#include "core/exchange/list_file.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"
#include "core/exchange/xlsx_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

struct ToJson {
    QJsonValue operator()(std::monostate) const { return QJsonValue::Null; }
    QJsonValue operator()(const QString &text) const
    {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    }
    QJsonValue operator()(QDate date) const
    {
        return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue::Null;
    }
    QJsonValue operator()(base::Money amount) const { return amount.cents(); }
    QJsonValue operator()(qint64 number) const { return number; }
    QJsonValue operator()(base::Minutes length) const { return length.count(); }
    QJsonValue operator()(base::Ratio ratio) const
    {
        return QJsonObject{{u"of"_s, ratio.numerator}, {u"in"_s, ratio.denominator}};
    }
};

QString nameOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return u"text"_s;
    case ColumnKind::Date:
        return u"date"_s;
    case ColumnKind::Money:
        return u"cents"_s;
    case ColumnKind::Number:
        return u"number"_s;
    case ColumnKind::Ratio:
        return u"ratio"_s;
    case ColumnKind::Minutes:
        return u"minutes"_s;
    }
    return {};
}

// A tab or a line break inside a cell would make two of it.
QString oneCell(const QString &text)
{
    return guarded(text.simplified());
}

} // namespace

QString suffixOf(ListFormat format)
{
    switch (format) {
    case ListFormat::Csv:
        return u".csv"_s;
    case ListFormat::Xlsx:
        return u".xlsx"_s;
    case ListFormat::Json:
        return u".json"_s;
    case ListFormat::Text:
        return u".txt"_s;
    }
    return {};
}

std::optional<ListFormat> listFormatOf(const QString &fileName)
{
    for (const ListFormat format : kListFormats) {
        if (fileName.endsWith(suffixOf(format), Qt::CaseInsensitive))
            return format;
    }
    return std::nullopt;
}

base::Result<QByteArray> writeList(const ListExport &list, ListFormat format)
{
    switch (format) {
    case ListFormat::Csv:
        return writeCsv(list);
    case ListFormat::Xlsx:
        return writeXlsx(list);
    case ListFormat::Json:
        return writeJson(list);
    case ListFormat::Text:
        return writeText(list);
    }
    return QByteArray();
}

QByteArray writeJson(const ListExport &list)
{
    QJsonArray columns;
    for (const ExportColumn &column : list.columns) {
        columns.append(QJsonObject{
            {u"key"_s, column.key}, {u"title"_s, column.title}, {u"kind"_s, nameOf(column.kind)}});
    }
    QJsonArray rows;
    for (const auto &row : list.rows) {
        QJsonObject object;
        for (size_t i = 0; i < list.columns.size(); ++i) {
            object.insert(list.columns[i].key,
                i < row.size() ? std::visit(ToJson(), row[i]) : QJsonValue(QJsonValue::Null));
        }
        rows.append(object);
    }
    return QJsonDocument({{u"list"_s, list.title}, {u"columns"_s, columns}, {u"rows"_s, rows}})
        .toJson();
}

QByteArray writeText(const ListExport &list)
{
    QString text;
    QStringList cells;
    for (const ExportColumn &column : list.columns)
        cells += oneCell(column.title);
    text += cells.join(u'\t') + u'\n';
    for (const auto &row : list.rows) {
        cells.clear();
        for (size_t i = 0; i < list.columns.size(); ++i)
            cells += i < row.size() ? oneCell(cellText(row[i])) : QString();
        text += cells.join(u'\t') + u'\n';
    }
    return text.toUtf8();
}

} // namespace exchange
