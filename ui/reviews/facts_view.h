#pragma once

#include "core/reviews/review_service.h"
#include "ui/base/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

// What stands beside the box: attendance, hours, competencies, what was seen last, know-how-to-be,
// and the words of the term before.
class FactsView final : public QWidget {
    Q_OBJECT

public:
    explicit FactsView(const Theme &theme, QWidget *parent = nullptr);

    void clear();
    void addFacts(const reviews::TermFacts &facts);
    // term: "Trimestre 1"
    void addBefore(const QString &term, const std::vector<reviews::Part> &parts);
    void addNote(const QString &text);

private:
    void addSection(const QString &title);
    void addLine(const QString &text, const QString &detail = {});
    void addSeen(const std::vector<reviews::SeenLine> &seen);

    const Theme &m_theme;
    QVBoxLayout *m_column;
};

} // namespace ui
