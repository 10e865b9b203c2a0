#pragma once

#include "core/reviews/review.h"
#include "ui/base/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

// What one box is about: whose words, what is stored of them, and what was half typed.
struct PartBoxContent {
    reviews::PartKey key;
    QString title;
    QString note; // who wrote it when; empty: nobody yet
    QString stored;
    int rowVersion = 0; // 0: nothing is stored
    bool isFromSlip = false;
    std::optional<QString> draft = {};
    QStringList subjects = {};   // to choose from; only while nothing is stored
    bool choosesSubject = false; // the key's subject is typed here
};

// The box in which one part of a review is written. It keeps nothing: the view asks it.
class PartBox final : public QWidget {
    Q_OBJECT

public:
    PartBox(const Theme &theme, const PartBoxContent &content, QWidget *parent = nullptr);

    [[nodiscard]] reviews::PartKey key() const; // with the subject that is chosen
    [[nodiscard]] const reviews::PartKey &storedKey() const { return m_content.key; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool isFromSlip() const;
    [[nodiscard]] int rowVersion() const { return m_content.rowVersion; }
    [[nodiscard]] bool isDirty() const; // other words than the stored ones
    // Words that were being typed when the view was read again, with the cursor.
    struct Typing {
        QString words;
        QString subject;
        int cursor = 0;
        bool hadFocus = false;
    };
    [[nodiscard]] Typing typing() const;
    void goOn(const Typing &typing);
    void showError(const QString &text);

signals:
    void typed();
    void keepWanted();
    void throwAwayWanted();

private:
    [[nodiscard]] QWidget *makeFoot();
    void showState();

    const Theme &m_theme;
    const PartBoxContent m_content;
    QComboBox *m_subject = nullptr;
    QPlainTextEdit *m_words;
    QLabel *m_note;
    QCheckBox *m_slip;
    QPushButton *m_throwAway;
    QPushButton *m_keep;
};

} // namespace ui
