#include "ui/base/list_output.h"

#include "core/base/file_name.h"
#include "core/base/format.h"
#include "core/base/safe_file.h"
#include "core/documents/flow_document.h"
#include "core/documents/pdf.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/xlsx_writer.h"
#include "core/school/school_service.h"
#include "ui/base/dialogs.h"
#include "ui/base/paper.h"
#include "ui/base/proof.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr size_t kPortraitColumns = 5; // more of them need the long side of the paper

QString suffixOf(ListOutput::Format format)
{
    switch (format) {
    case ListOutput::Format::Csv:
        return u".csv"_s;
    case ListOutput::Format::Xlsx:
        return u".xlsx"_s;
    case ListOutput::Format::Pdf:
        return u".pdf"_s;
    }
    return {};
}

std::optional<security::Operation> neededFor(ListOutput::Content content)
{
    switch (content) {
    case ListOutput::Content::Plain:
        return std::nullopt;
    case ListOutput::Content::Names:
        return security::Operation::ExportNames;
    case ListOutput::Content::Details:
        return security::Operation::ExportDetails;
    }
    return std::nullopt;
}

// As on screen: a file takes 1234,56, paper 1 234,56 €.
QString paperText(const exchange::ExportCell &cell)
{
    if (const auto *amount = std::get_if<base::Money>(&cell))
        return base::formatMoney(*amount);
    if (const auto *minutes = std::get_if<base::Minutes>(&cell))
        return base::formatMinutes(*minutes);
    return exchange::cellText(cell);
}

documents::Table tableOf(const exchange::ListExport &list)
{
    documents::Table table;
    for (const exchange::ExportColumn &column : list.columns) {
        const bool isText = column.kind == exchange::ColumnKind::Text;
        const bool isLeft = isText || column.kind == exchange::ColumnKind::Date;
        table.columns.push_back({column.title, isText ? 1.0 : 0.0,
            isLeft ? documents::Align::Left : documents::Align::Right});
    }
    for (const auto &row : list.rows) {
        documents::Row line;
        for (const exchange::ExportCell &cell : row)
            line.cells.emplace_back(paperText(cell));
        table.rows.push_back(std::move(line));
    }
    return table;
}

} // namespace

ListOutput::ListOutput(const Desk &desk, security::Workspace &workspace,
    security::AccountService &accounts, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_workspace(workspace)
    , m_accounts(accounts)
{
}

QString ListOutput::whoIsAtWork() const
{
    const auto *signedIn = m_workspace.signedIn();
    return signedIn ? signedIn->login : QString();
}

bool ListOutput::mayHave(Content content) const
{
    const std::optional<security::Operation> needed = neededFor(content);
    return !needed || m_workspace.reach(*needed) != security::Reach::None;
}

bool ListOutput::isAllowed(Content content)
{
    m_desk.messages.clearMessage();
    const auto may = allowed(content);
    if (!may)
        m_desk.messages.showError(may.error());
    return may && *may;
}

void ListOutput::print(const exchange::ListExport &list, Content content, const QString &note)
{
    print(documents::FlowDocument(contentOf(list, note)), content);
}

void ListOutput::print(const documents::Document &document, Content content)
{
    if (isAllowed(content))
        printOnPaper(m_desk, document, qobject_cast<QWidget *>(parent()));
}

bool ListOutput::save(
    const exchange::ListExport &list, Content content, Format format, const QString &note)
{
    const auto path = isAllowed(content) ? askWhere(list.title, format) : std::nullopt;
    if (!path)
        return false;
    const auto bytes = bytesOf(list, format, note);
    const base::Done done =
        bytes ? base::writeWholeFile(*path, *bytes) : base::Done(base::fail(bytes.error()));
    if (!done) {
        m_desk.messages.showError(done.error());
        return false;
    }
    m_desk.messages.notice(tr("%n row(s) saved in “%1”.", nullptr, int(list.rows.size()))
                               .arg(QFileInfo(*path).fileName()));
    return true;
}

base::Result<bool> ListOutput::allowed(Content content)
{
    if (const auto needed = neededFor(content))
        ET_TRY(m_workspace.require(*needed));
    if (content != Content::Details)
        return true;
    return provedAgain(m_desk, m_accounts);
}

std::optional<QString> ListOutput::askWhere(const QString &title, Format format) const
{
    const QString suffix = suffixOf(format);
    QString filter;
    switch (format) {
    case Format::Csv:
        filter = tr("CSV files (*.csv)");
        break;
    case Format::Xlsx:
        filter = tr("Excel workbooks (*.xlsx)");
        break;
    case Format::Pdf:
        filter = tr("PDF files (*.pdf)");
        break;
    }
    auto path =
        m_desk.dialogs.saveFile(tr("Save the list"), {filter}, base::fileNameOf(title) + suffix);
    if (path && QFileInfo(*path).suffix().isEmpty())
        *path += suffix;
    return path;
}

base::Result<QByteArray> ListOutput::bytesOf(
    const exchange::ListExport &list, Format format, const QString &note) const
{
    switch (format) {
    case Format::Csv:
        return exchange::writeCsv(list);
    case Format::Xlsx:
        return exchange::writeXlsx(list);
    case Format::Pdf:
        break;
    }
    return documents::renderPdf(documents::FlowDocument(contentOf(list, note)));
}

documents::Content ListOutput::contentOf(
    const exchange::ListExport &list, const QString &note) const
{
    documents::Content content{list.title};
    if (const auto school = school::SchoolService(m_workspace).read())
        content.letterhead.schoolName = school->name;
    content.footer.issued = m_desk.clock.today();
    if (list.columns.size() > kPortraitColumns)
        content.orientation = QPageLayout::Landscape;
    content.blocks.push_back(
        {documents::Heading{list.title, documents::HeadingLevel::Title, note}});
    content.blocks.push_back({tableOf(list)});
    return content;
}

} // namespace ui
