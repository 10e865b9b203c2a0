#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/read_errors.h"
#include "core/exchange/xlsx_part.h"

#include <QDir>
#include <QHash>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

constexpr qsizetype kMaximumFormats = 100'000;
constexpr size_t kMaximumSheets = 500;

struct Relation {
    QString id;
    QString kind;   // last part of the type's address: "worksheet", "styles"
    QString target; // the archive's entry
};

// The parts that another part names; base is the folder that their addresses start from.
base::Result<std::vector<Relation>> readRelations(
    const ZipArchive &archive, const QString &name, const QString &base)
{
    std::vector<Relation> relations;
    if (!archive.contains(name))
        return relations;
    XlsxPart part(archive, name);
    while (part.next()) {
        if (!part.isStart(u"Relationship") || part.attribute(u"TargetMode"_s) == u"External")
            continue;
        const QString target = part.attribute(u"Target"_s);
        const QString path = target.startsWith(u'/') ? target.mid(1) : base + target;
        relations.push_back({part.attribute(u"Id"_s), part.attribute(u"Type"_s).section(u'/', -1),
            QDir::cleanPath(path)});
    }
    ET_TRY(part.finish());
    return relations;
}

// The entry of the first relation of a kind; empty if there is none.
QString targetOfKind(const std::vector<Relation> &relations, QStringView kind)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
        [&](const Relation &relation) { return relation.kind == kind; });
    return found == relations.end() ? QString() : found->target;
}

base::Done readSheetList(const ZipArchive &archive, const QString &name,
    const std::vector<Relation> &relations, XlsxWorkbook &book)
{
    XlsxPart part(archive, name);
    while (part.next()) {
        if (part.isStart(u"workbookPr")) {
            const QString since = part.attribute(u"date1904"_s);
            book.since1904 = since == u"1" || since == u"true";
        }
        if (!part.isStart(u"sheet") || book.sheets.size() >= kMaximumSheets)
            continue;
        const QString id = part.relationId();
        const auto target = std::find_if(relations.begin(), relations.end(),
            [&](const Relation &relation) { return relation.id == id; });
        if (target == relations.end() || target->kind != u"worksheet")
            continue;
        const QString state = part.attribute(u"state"_s);
        book.sheets.push_back({part.attribute(u"name"_s).left(100), target->target,
            state == u"hidden" || state == u"veryHidden"});
    }
    return part.finish();
}

base::Done readStrings(const ZipArchive &archive, const QString &name, XlsxWorkbook &book)
{
    if (name.isEmpty() || !archive.contains(name))
        return {};
    XlsxPart part(archive, name);
    qint64 characters = 0;
    while (part.next()) {
        if (!part.isStart(u"si"))
            continue;
        book.strings.push_back(readRuns(part, u"si"));
        characters += book.strings.back().size();
        if (characters > limits::kMaximumCharacters
            || qint64(book.strings.size()) > limits::kMaximumCells)
            return base::fail(errors::tooMuchText());
    }
    return part.finish();
}

base::Done readStyles(const ZipArchive &archive, const QString &name, XlsxWorkbook &book)
{
    if (name.isEmpty() || !archive.contains(name))
        return {};
    QHash<int, CellFormat> custom;
    bool inCells = false;
    XlsxPart part(archive, name);
    while (part.next()) {
        if (part.isStart(u"numFmt") && custom.size() < kMaximumFormats) {
            custom.insert(part.attribute(u"numFmtId"_s).toInt(),
                formatOfCode(part.attribute(u"formatCode"_s)));
        } else if (part.isStart(u"cellXfs")) {
            inCells = true;
        } else if (part.isEnd(u"cellXfs")) {
            inCells = false;
        } else if (inCells && part.isStart(u"xf")
            && book.formats.size() < size_t(kMaximumFormats)) {
            const int id = part.attribute(u"numFmtId"_s).toInt();
            book.formats.push_back(custom.value(id, builtinFormat(id)));
        }
    }
    return part.finish();
}

} // namespace

bool isXlsx(const ZipArchive &archive)
{
    return archive.contains(u"[Content_Types].xml"_s)
        && std::any_of(archive.names().begin(), archive.names().end(),
            [](const QString &name) {
                return name.endsWith(u"workbook.xml"_s) || name.startsWith(u"xl/worksheets/"_s);
            })
        && !archive.contains(u"xl/workbook.bin"_s);
}

base::Result<XlsxWorkbook> readWorkbook(const ZipArchive &archive)
{
    ET_ASSIGN(const auto top, readRelations(archive, u"_rels/.rels"_s, QString()));
    QString main = targetOfKind(top, u"officeDocument");
    if (main.isEmpty())
        main = u"xl/workbook.xml"_s;
    if (!archive.contains(main))
        return base::fail(errors::damaged(u"no workbook part"_s));
    const qsizetype slash = main.lastIndexOf(u'/') + 1;
    const QString folder = main.left(slash);
    ET_ASSIGN(const auto relations,
        readRelations(archive, folder + u"_rels/"_s + main.mid(slash) + u".rels"_s, folder));
    XlsxWorkbook book;
    ET_TRY(readSheetList(archive, main, relations, book));
    ET_TRY(readStrings(archive, targetOfKind(relations, u"sharedStrings"), book));
    ET_TRY(readStyles(archive, targetOfKind(relations, u"styles"), book));
    return book;
}

QString readRuns(XlsxPart &part, QStringView end)
{
    constexpr qsizetype most = limits::kMaximumCellLength + 1;
    QString text;
    bool inPhonetic = false;
    bool inText = false;
    while (part.next() && !part.isEnd(end)) {
        if (part.isStart(u"rPh") || part.isEnd(u"rPh"))
            inPhonetic = part.isStart(u"rPh");
        else if (part.isStart(u"t") || part.isEnd(u"t"))
            inText = part.isStart(u"t");
        else if (part.isText() && inText && !inPhonetic)
            text += part.text().left(std::max<qsizetype>(0, most - text.size()));
    }
    return plainText(text);
}

} // namespace exchange
