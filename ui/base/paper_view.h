#pragma once

#include "core/documents/document.h"
#include "ui/base/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace ui {

class PagePreview;

// Papers as they will be printed, page by page, beside what can be done with them.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    // What the view is of: its title, what is told beside it, and the name of its PDF.
    struct Words {
        QString title;
        QString facts;
        QString fileName;
    };

    explicit PaperView(const Desk &desk, QWidget *parent = nullptr);
    void setPaper(std::unique_ptr<documents::Document> paper, const Words &words);
    void print();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();

    const Desk &m_desk;
    Words m_words;
    QLabel *m_title;
    QLabel *m_facts;
    PagePreview *m_preview;
    QPushButton *m_print;
};

} // namespace ui
