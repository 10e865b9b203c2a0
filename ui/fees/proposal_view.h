#pragma once

#include "core/fees/proposal_service.h"
#include "ui/base/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

// How what a student is charged is worked out, line by line, and what each payer has to pay when.
class ProposalView final : public QWidget {
    Q_OBJECT

public:
    explicit ProposalView(const Theme &theme, QWidget *parent = nullptr);
    void setProposal(const fees::FeeProposal &proposal);
    void setText(const QString &text); // instead: why there is none
    // All that is shown, as one text.
    [[nodiscard]] QString text() const { return m_text; }

private:
    void start();
    void addLine(const QString &text, const QString &amount, bool isStrong = false);

    const Theme &m_theme;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QString m_text;
};

} // namespace ui
