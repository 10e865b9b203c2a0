#pragma once

#include "ui/shell/centred_panel.h"

namespace ui {

class MessageBar;

// What the window shows while no school is open: make one, open one, try the sample, restore a
// backup.
class StartPage final : public CentredPanel {
    Q_OBJECT

public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);
    [[nodiscard]] MessageBar &message() const { return *m_message; }

signals:
    void createWanted();
    void openWanted();
    void sampleWanted();
    void restoreWanted();

private:
    MessageBar *m_message;
};

} // namespace ui
