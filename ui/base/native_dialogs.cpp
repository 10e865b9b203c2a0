#include "ui/base/native_dialogs.h"

#include "ui/base/question_dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// "csv" of "Fichiers CSV (*.csv)".
QString suffixOf(const QStringList &filters)
{
    static const QRegularExpression pattern(u"\\*\\.([A-Za-z0-9]+)"_s);
    return filters.isEmpty() ? QString() : pattern.match(filters.first()).captured(1);
}

std::optional<QString> chosen(QFileDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().first();
}

} // namespace

NativeDialogs::NativeDialogs(const Theme &theme, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_window(window)
{
}

bool NativeDialogs::confirm(const QString &title, const QString &text, const QString &actionLabel)
{
    QuestionDialog dialog(
        m_theme, title, text, actionLabel, QuestionDialog::Danger::CannotBeUndone, m_window);
    return run(dialog) == QDialog::Accepted;
}

std::optional<QString> NativeDialogs::openFile(
    const QString &title, const QStringList &filters, const QString &directory)
{
    QFileDialog dialog(m_window, title, directory);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters(filters);
    return chosen(dialog);
}

std::optional<QString> NativeDialogs::saveFile(
    const QString &title, const QStringList &filters, const QString &suggested)
{
    QFileDialog dialog(m_window, title, QFileInfo(suggested).path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffixOf(filters));
    dialog.selectFile(QFileInfo(suggested).fileName());
    return chosen(dialog);
}

std::optional<QString> NativeDialogs::openFolder(const QString &title, const QString &directory)
{
    QFileDialog dialog(m_window, title, directory);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return chosen(dialog);
}

std::optional<QString> NativeDialogs::askText(
    const QString &title, const QString &label, const QString &initial)
{
    QuestionDialog dialog(
        m_theme, title, label, tr("Continue"), QuestionDialog::Danger::None, m_window);
    dialog.addLine(label).setText(initial);
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.line()) : std::nullopt;
}

std::optional<QString> NativeDialogs::askPassword(const QString &title, const QString &text)
{
    QuestionDialog dialog(
        m_theme, title, text, tr("Continue"), QuestionDialog::Danger::None, m_window);
    dialog.addLine(text).setEchoMode(QLineEdit::Password);
    return run(dialog) == QDialog::Accepted ? std::optional(dialog.line()) : std::nullopt;
}

int NativeDialogs::run(QDialog &dialog)
{
    return dialog.exec();
}

} // namespace ui
