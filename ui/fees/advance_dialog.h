#pragma once

#include "core/fees/fee_lists.h"
#include "ui/base/desk.h"

#include <QDialog>

class QLabel;

namespace ui {

class SettlesView;

// Asks where a payment's advance goes.
class AdvanceDialog final : public QDialog {
    Q_OBJECT

public:
    // open: all that is open in the school; first: what is proposed.
    AdvanceDialog(const Desk &desk, const fees::PaymentLine &payment,
        std::vector<fees::DueLine> open, const std::vector<fees::DueLine> &first,
        QWidget *parent = nullptr);
    [[nodiscard]] std::vector<fees::Allocation> allocations() const;
    // Nothing had been paid on any of them: taking the allocations back leaves them as they were.
    [[nodiscard]] bool isAllNew() const;
    void accept() override; // only what can be, and not nothing

private:
    base::Money m_advance;
    SettlesView *m_settles;
    QLabel *m_problem;
};

} // namespace ui
