#include "core/exchange/statutory_lists.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace exchange {

namespace {

using statutory::ListKind;

QString say(const char *text)
{
    return QCoreApplication::translate("exchange", text);
}

ExportColumn column(const char *title, const QString &key, ColumnKind kind = ColumnKind::Text)
{
    return {say(title), kind, key};
}

void addPupils(ListExport &list, const statutory::ListSnapshot &said)
{
    const bool isChanges = said.kind == ListKind::Changes;
    if (isChanges) {
        list.columns = {column(QT_TRANSLATE_NOOP("exchange", "Day"), u"day"_s, ColumnKind::Date),
            column(QT_TRANSLATE_NOOP("exchange", "Change"), u"change"_s)};
    }
    for (const ExportColumn &one :
        {column(QT_TRANSLATE_NOOP("exchange", "Last name"), u"last-name"_s),
            column(QT_TRANSLATE_NOOP("exchange", "First names"), u"first-names"_s),
            column(QT_TRANSLATE_NOOP("exchange", "Birth date"), u"birth-date"_s, ColumnKind::Date),
            column(QT_TRANSLATE_NOOP("exchange", "Birth place"), u"birth-place"_s),
            column(QT_TRANSLATE_NOOP("exchange", "Address"), u"address"_s),
            column(QT_TRANSLATE_NOOP("exchange", "Represented by"), u"guardians"_s),
            column(QT_TRANSLATE_NOOP("exchange", "Entry"), u"entry-on"_s, ColumnKind::Date)})
        list.columns.push_back(one);
    if (isChanges && !said.isForMayor())
        list.columns.push_back(column(QT_TRANSLATE_NOOP("exchange", "Reason"), u"reason"_s));
    for (const statutory::PupilLine &line : said.pupils) {
        std::vector<ExportCell> row;
        if (isChanges) {
            row = {line.changedOn.value_or(said.asOf),
                line.isEntry ? say(QT_TRANSLATE_NOOP("exchange", "Entry"))
                             : say(QT_TRANSLATE_NOOP("exchange", "Departure"))};
        }
        row.insert(row.end(),
            {line.lastName, line.firstNames, line.birthDate, line.birthPlace, line.address,
                line.guardians, line.entryOn});
        if (isChanges && !said.isForMayor())
            row.push_back(line.reason);
        list.rows.push_back(std::move(row));
    }
}

void addStaff(ListExport &list, const statutory::ListSnapshot &said)
{
    list.columns = {column(QT_TRANSLATE_NOOP("exchange", "Last name"), u"last-name"_s),
        column(QT_TRANSLATE_NOOP("exchange", "First name"), u"first-name"_s),
        column(QT_TRANSLATE_NOOP("exchange", "Function"), u"function"_s),
        column(QT_TRANSLATE_NOOP("exchange", "Approved on"), u"approved-on"_s, ColumnKind::Date)};
    for (const statutory::StaffLine &line : said.staff) {
        list.rows.push_back({line.lastName, line.firstName, line.kind,
            line.approvedOn ? ExportCell(*line.approvedOn) : ExportCell()});
    }
}

} // namespace

ListExport statutoryList(const statutory::ListPaper &paper)
{
    const statutory::ListSnapshot &said = paper.snapshot;
    ListExport list;
    list.title =
        said.isForMayor() ? u"%1 · %2"_s.arg(said.heading(), said.commune) : said.heading();
    if (said.kind == ListKind::Staff)
        addStaff(list, said);
    else
        addPupils(list, said);
    return list;
}

} // namespace exchange
