#pragma once

#include "core/exchange/list_export.h"
#include "ui/base/desk.h"

#include <QObject>

namespace documents {
struct Content;
class Document;
} // namespace documents

namespace security {
class AccountService;
class Workspace;
} // namespace security

namespace ui {

// Hands a list on as it is shown: CSV, workbook, PDF or paper. What names nobody needs no right;
// names and groups need Operation::ExportNames; addresses, birth dates, phones or money need
// ExportDetails and a password given in the last ten minutes. Tells the desk how it went.
class ListOutput final : public QObject {
    Q_OBJECT

public:
    enum class Content { Plain, Names, Details };
    enum class Format { Csv, Xlsx, Pdf };

    ListOutput(const Desk &desk, security::Workspace &workspace, security::AccountService &accounts,
        QObject *parent = nullptr);

    // Asks where; note says what was filtered, under the title of the PDF. True: a file was
    // written.
    bool save(
        const exchange::ListExport &list, Content content, Format format, const QString &note = {});
    // On the printer that is chosen.
    void print(const exchange::ListExport &list, Content content, const QString &note = {});
    void print(const documents::Document &document, Content content);
    [[nodiscard]] bool mayHave(Content content) const;
    [[nodiscard]] QString whoIsAtWork() const; // the login

private:
    [[nodiscard]] bool isAllowed(Content content);             // says why not
    [[nodiscard]] base::Result<bool> allowed(Content content); // false: the person gave up
    [[nodiscard]] base::Result<QByteArray> bytesOf(
        const exchange::ListExport &list, Format format, const QString &note) const;
    [[nodiscard]] documents::Content contentOf(
        const exchange::ListExport &list, const QString &note) const;
    [[nodiscard]] std::optional<QString> askWhere(const QString &title, Format format) const;

    const Desk m_desk;
    security::Workspace &m_workspace;
    security::AccountService &m_accounts;
};

} // namespace ui
