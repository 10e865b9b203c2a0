#pragma once

#include "core/documents/document.h"
#include "ui/base/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class IconButton;

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
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeTurner();
    void turn(int pages);
    void draw();

    const Desk &m_desk;
    std::unique_ptr<documents::Document> m_document;
    Words m_words;
    int m_page = 0;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_paper;
    QLabel *m_place; // page 1 of 3
    QWidget *m_turner;
    IconButton *m_back;
    IconButton *m_forward;
    QScrollArea *m_scroll;
    QPushButton *m_print;
};

} // namespace ui
