#pragma once

#include "tests/architecture/source_file.h"

// Names, and whatever else came from people or files, are shown as plain text: Qt's labels and
// tooltips guess rich text, and open the files it names. ui/base alone is trusted with them.
namespace architecture {

// A QLabel that is made is told setTextFormat(Qt::PlainText) within three lines.
[[nodiscard]] QStringList checkLabels(const QList<SourceFile> &sources);

// A tooltip that is set is a translated constant or went through ui::plainToolTip(). A model gives
// its tips as they are: the table makes them plain, once.
[[nodiscard]] QStringList checkToolTips(const QList<SourceFile> &sources);

} // namespace architecture
