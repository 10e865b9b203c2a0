#pragma once

#include "ui/base/dialogs.h"
#include "ui/base/theme.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

// The dialogs people see. window is what they are shown over.
class NativeDialogs final : public QObject, public Dialogs {
    Q_OBJECT

public:
    NativeDialogs(const Theme &theme, QWidget *window, QObject *parent = nullptr);

    bool confirm(const QString &title, const QString &text, const QString &actionLabel) override;
    std::optional<QString> openFile(
        const QString &title, const QStringList &filters, const QString &directory) override;
    std::optional<QString> saveFile(
        const QString &title, const QStringList &filters, const QString &suggested) override;
    std::optional<QString> openFolder(const QString &title, const QString &directory) override;
    std::optional<QString> askText(
        const QString &title, const QString &label, const QString &initial) override;
    std::optional<QString> askPassword(const QString &title, const QString &text) override;
    int run(QDialog &dialog) override;

private:
    const Theme &m_theme;
    QPointer<QWidget> m_window;
};

} // namespace ui
