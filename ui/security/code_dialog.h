#pragma once

#include "core/reports/secret_sheets.h"
#include "ui/base/desk.h"

#include <QDialog>

namespace ui {

// Shows a one-time code, which is nowhere else, and prints its sheet.
class CodeDialog final : public QDialog {
    Q_OBJECT

public:
    CodeDialog(const Desk &desk, const reports::CodeSheet &sheet, QWidget *parent);
};

} // namespace ui
