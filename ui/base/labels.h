#pragma once

#include <QLabel>

namespace ui {

// What a text is in its page; the style sheet gives each its size and colour.
enum class LabelLook { Body, Muted, Caption, Strong, Heading, Title, Figure, Field, Error };

// A label that never takes what it is given for rich text.
[[nodiscard]] QLabel *makeLabel(
    const QString &text, LabelLook look = LabelLook::Body, QWidget *parent = nullptr);
void setLook(QLabel &label, LabelLook look);

// Sets a property that the style sheet looks at, and has the widget drawn by it.
void setStyleProperty(QWidget &widget, const char *name, const QVariant &value);

// A label of one line that ends in "…" when it lacks room, and then shows the whole as a tool tip.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(
        const QString &text = {}, LabelLook look = LabelLook::Body, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_full;
};

} // namespace ui
