#pragma once

#include "ui/base/desk.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

// One picture of the school, the logo or the signature: seen, chosen from a file, removed. The page
// keeps what is chosen; a file that cannot be read is told here.
class PictureCard final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString name; // of objects: "logo" gives logo, chooseLogo, removeLogo
        QString title;
        QString choose;   // on the button
        QString question; // in the window that asks for the file
        QString shown;    // what the picture is, for those who hear it
        QString none;     // in the place of a picture
    };
    PictureCard(const Desk &desk, const Words &words, QWidget *parent = nullptr);
    void show(const QByteArray &png);
    using QWidget::show;
    [[nodiscard]] QVBoxLayout *body() const; // beneath the picture

signals:
    void chosen(const QByteArray &file);
    void removed();

private:
    void choose();

    const Desk &m_desk;
    Words m_words;
    QLabel *m_picture;
    QPushButton *m_remove;
    QVBoxLayout *m_body;
};

} // namespace ui
