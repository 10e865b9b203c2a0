#pragma once

#include "core/base/result.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

class IconButton;

// Says at the place of work what went wrong, what to mind or what was done; hidden while there is
// nothing to say. A new message replaces the one before it and is read out.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    // tone: Bad for errors, Warning, Good for what succeeded, Accent for information.
    void showMessage(Tone tone, const QString &text);
    void showError(const base::Error &error);
    // A button in the bar, gone with the message; label is a translated text.
    void setAction(const QString &label, std::function<void()> action);
    void setClosable(bool isClosable);
    // With a border, over something else.
    void setRaised(bool isRaised);
    void clear();

    [[nodiscard]] QString text() const;

signals:
    void closed(); // by the user

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void measure();
    void leave();
    const Theme &m_theme;
    Tone m_tone = Tone::Accent;
    bool m_isRaised = false;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_button;
    IconButton *m_close;
    std::function<void()> m_action;
};

} // namespace ui
