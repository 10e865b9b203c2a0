#include "ui/base/paper.h"

#include "core/base/file_name.h"
#include "core/documents/pdf.h"
#include "ui/base/dialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace ui {

bool printOnPaper(const Desk &desk, const documents::Document &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title());
    QPrintDialog dialog(&printer, parent);
    dialog.setObjectName(u"printDialog"_s);
    dialog.setWindowTitle(QCoreApplication::translate("ui::Paper", "Print"));
    if (desk.dialogs.run(dialog) != QDialog::Accepted)
        return false;
    if (const auto painted = document.paint(printer); !painted) {
        desk.messages.showError(painted.error());
        return false;
    }
    const bool isFile =
        printer.outputFormat() == QPrinter::PdfFormat && !printer.outputFileName().isEmpty();
    desk.messages.notice(isFile ? QCoreApplication::translate("ui::Paper", "The PDF is saved.")
                                : QCoreApplication::translate("ui::Paper", "Sent to the printer."));
    return true;
}

void saveAsPdf(const Desk &desk, const documents::Document &document, const QString &suggestedName)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto path = desk.dialogs.saveFile(
        QCoreApplication::translate("ui::Paper", "Where should the PDF be kept?"),
        {QCoreApplication::translate("ui::Paper", "PDF files (*.pdf)")},
        QDir(folder).filePath(base::fileNameOf(suggestedName) + u".pdf"_s));
    if (!path)
        return;
    if (!path->endsWith(u".pdf"_s, Qt::CaseInsensitive))
        *path += u".pdf"_s;
    if (const auto saved = documents::savePdf(document, *path); !saved)
        desk.messages.showError(saved.error());
    else
        desk.messages.notice(QCoreApplication::translate("ui::Paper", "The PDF is saved."));
}

} // namespace ui
