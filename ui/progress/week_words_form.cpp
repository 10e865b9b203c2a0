#include "ui/progress/week_words_form.h"

#include "ui/base/form.h"
#include "ui/base/scroll_column.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

constexpr int kWordsHeight = 92; // before the user's scale

} // namespace

WeekWordsForm::WeekWordsForm(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_word(new QPlainTextEdit)
    , m_aim(new QPlainTextEdit)
{
    auto *form = new Form(theme);
    form->addSection(tr("What I made"));
    for (size_t at = 0; at < m_made.size(); ++at) {
        MadeRow &row = m_made[at];
        row = {new QLineEdit, new QLineEdit};
        const QString number = QString::number(at + 1);
        row.what->setObjectName(u"weekMade"_s + number);
        row.what->setPlaceholderText(tr("What"));
        row.what->setAccessibleName(tr("What was made, %1").arg(number));
        row.forWhom->setObjectName(u"weekForWhom"_s + number);
        row.forWhom->setPlaceholderText(tr("For whom"));
        row.forWhom->setAccessibleName(tr("For whom it was made, %1").arg(number));
        auto *line = new QWidget;
        auto *fields = new QHBoxLayout(line);
        fields->setContentsMargins(0, 0, 0, 0);
        fields->setSpacing(theme.px(8));
        fields->addWidget(row.what, 3);
        fields->addWidget(row.forWhom, 2);
        form->addWidget(line);
        for (QLineEdit *field : {row.what, row.forWhom})
            connect(field, &QLineEdit::textChanged, this, &WeekWordsForm::typed);
    }
    m_word->setObjectName(u"weekWord"_s);
    m_aim->setObjectName(u"weekAim"_s);
    for (QPlainTextEdit *words : {m_word, m_aim}) {
        words->setTabChangesFocus(true);
        words->setFixedHeight(theme.px(kWordsHeight));
        connect(words, &QPlainTextEdit::textChanged, this, &WeekWordsForm::typed);
    }
    form->addField(u"word"_s, tr("A word for me"), m_word);
    form->addField(u"aim"_s, tr("My next aim"), m_aim);
    auto *scroll = new ScrollColumn;
    scroll->column()->addWidget(form);
    scroll->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void WeekWordsForm::setWords(const progress_book::WeekWords &words)
{
    const QSignalBlocker quiet(this);
    for (size_t at = 0; at < m_made.size(); ++at) {
        const progress_book::Made made =
            at < words.made.size() ? words.made[at] : progress_book::Made();
        m_made[at].what->setText(made.what);
        m_made[at].forWhom->setText(made.forWhom);
    }
    m_word->setPlainText(words.word);
    m_aim->setPlainText(words.nextAim);
}

progress_book::WeekWords WeekWordsForm::words() const
{
    progress_book::WeekWords words;
    for (const MadeRow &row : m_made) {
        const progress_book::Made made{row.what->text(), row.forWhom->text()};
        if (!(made == progress_book::Made()))
            words.made.push_back(made);
    }
    words.word = m_word->toPlainText();
    words.nextAim = m_aim->toPlainText();
    return words;
}

} // namespace ui
