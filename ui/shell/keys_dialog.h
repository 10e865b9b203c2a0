#pragma once

#include "ui/base/page.h"

#include <QDialog>

namespace ui {

// What F1 shows: the keys of every page, and those of the page one is on.
class KeysDialog final : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const Theme &theme, const QString &pageTitle, const QList<KeyHelp> &ofPage,
        QWidget *parent = nullptr);
};

} // namespace ui
