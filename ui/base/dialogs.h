#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QDialog;

namespace ui {

// All that stops the program to ask something. Pages are given this, never a QMessageBox: tests
// answer through FakeDialogs. Every text is shown as plain text.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    // Asks once before what cannot be undone; actionLabel is the button that does it.
    [[nodiscard]] virtual bool confirm(
        const QString &title, const QString &text, const QString &actionLabel) = 0;

    // filters as Qt writes them: "Fichiers CSV (*.csv)". directory may be empty.
    [[nodiscard]] virtual std::optional<QString> openFile(
        const QString &title, const QStringList &filters, const QString &directory) = 0;
    // suggested is a file name, with or without a folder; an existing file has been confirmed.
    [[nodiscard]] virtual std::optional<QString> saveFile(
        const QString &title, const QStringList &filters, const QString &suggested) = 0;
    [[nodiscard]] virtual std::optional<QString> openFolder(
        const QString &title, const QString &directory) = 0;

    [[nodiscard]] virtual std::optional<QString> askText(
        const QString &title, const QString &label, const QString &initial) = 0;
    [[nodiscard]] virtual std::optional<QString> askPassword(
        const QString &title, const QString &text) = 0;

    // Shows a dialog of ours and waits: QDialog::Accepted or QDialog::Rejected.
    virtual int run(QDialog &dialog) = 0;
};

} // namespace ui
