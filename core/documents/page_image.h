#pragma once

#include "core/documents/document.h"

#include <QImage>

namespace documents {

// One page (from 0) as it will be printed, on white, for the preview. 10 to 600 dots per inch; a
// null image for a page that does not exist.
[[nodiscard]] QImage renderPageImage(const Document &document, int page, int dpi);

} // namespace documents
