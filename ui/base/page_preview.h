#pragma once

#include "ui/base/theme.h"

#include <QList>
#include <QScrollArea>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace documents {
class Document;
}

namespace ui {

// The pages of a document as they will be printed, one beneath the other. Of a long document the
// first pages alone are drawn, and it is said how many follow.
class PagePreview final : public QScrollArea {
    Q_OBJECT

public:
    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);
    // Shared with whoever prints it; null: an empty place with a text.
    void show(std::shared_ptr<const documents::Document> document);
    void showNothing(const QString &why);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void draw();

    const Theme &m_theme;
    std::shared_ptr<const documents::Document> m_document;
    QVBoxLayout *m_column;
    QList<QLabel *> m_pages;
    QLabel *m_note;
    int m_drawnWidth = 0;
};

} // namespace ui
