#pragma once

#include "core/progress_book/my_week.h"
#include "ui/base/theme.h"

#include <QWidget>

#include <array>

class QLineEdit;
class QPlainTextEdit;

namespace ui {

// What a young person's week says in words: what was made and for whom, a word, the next aim.
class WeekWordsForm final : public QWidget {
    Q_OBJECT

public:
    explicit WeekWordsForm(const Theme &theme, QWidget *parent = nullptr);
    void setWords(const progress_book::WeekWords &words); // typed is not emitted
    [[nodiscard]] progress_book::WeekWords words() const;

signals:
    void typed();

private:
    struct MadeRow {
        QLineEdit *what = nullptr;
        QLineEdit *forWhom = nullptr;
    };
    std::array<MadeRow, progress_book::kMostMade> m_made;
    QPlainTextEdit *m_word;
    QPlainTextEdit *m_aim;
};

} // namespace ui
