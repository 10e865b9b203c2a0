#pragma once

#include "core/documents/document.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;

namespace ui {

class IconButton;

// A paper as it will be printed, one page at a time, as wide as there is room for.
class PagePreview final : public QWidget {
    Q_OBJECT

public:
    explicit PagePreview(const Theme &theme, QWidget *parent = nullptr);
    // name is read out in the place of the picture. The page that is shown stays, where there is
    // one.
    void setPaper(std::shared_ptr<const documents::Document> paper, const QString &name);
    void clear(const QString &text); // says why there is nothing to see
    [[nodiscard]] const documents::Document *paper() const { return m_document.get(); }
    void turn(int pages);
    void showFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void draw();

    std::shared_ptr<const documents::Document> m_document;
    int m_page = 0;
    QLabel *m_paper;
    QLabel *m_place; // page 1 of 3
    QWidget *m_turner;
    IconButton *m_back;
    IconButton *m_forward;
    QScrollArea *m_scroll;
};

} // namespace ui
