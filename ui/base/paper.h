#pragma once

#include "core/documents/document.h"
#include "ui/base/desk.h"

class QWidget;

// Where a document goes: to the printer that is chosen, or into a PDF file. Both say how it went.
namespace ui {

// Whether the printer took all pages: not when no printer is chosen.
bool printOnPaper(const Desk &desk, const documents::Document &document, QWidget *parent);
// suggestedName without a suffix. The file is whole or absent.
void saveAsPdf(const Desk &desk, const documents::Document &document, const QString &suggestedName);

} // namespace ui
