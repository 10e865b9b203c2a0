#pragma once

#include "core/families/situation.h"
#include "ui/base/scroll_column.h"
#include "ui/base/theme.h"

namespace ui {

// What a change of situation does, before it is carried out: line by line before and after, the
// instalments that move, the papers to print anew.
class SituationPreviewView final : public QWidget {
    Q_OBJECT

public:
    explicit SituationPreviewView(const Theme &theme, QWidget *parent = nullptr);
    void show(const families::SituationPreview &preview);

private:
    void clear();
    void addTitle(const QString &text);
    void addText(const QString &text, bool isRemark = false);
    void addLine(const families::SituationLine &line);
    void addMoved(const std::vector<families::MovedInstalment> &moved);

    const Theme &m_theme;
    ScrollColumn *m_scroll;
};

} // namespace ui
