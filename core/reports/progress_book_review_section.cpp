// The reviews of a progress book, in the words they were made final with.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/progress_book_sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Block;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

documents::KeyValues ownWords(const progress_book::Review &review)
{
    documents::KeyValues words;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            words.entries.push_back({say(label), value});
    };
    add(QT_TRANSLATE_NOOP("reports", "What I learned"), review.learned);
    add(QT_TRANSLATE_NOOP("reports", "My pride"), review.pride);
    add(QT_TRANSLATE_NOOP("reports", "My next aim"), review.nextAim);
    add(QT_TRANSLATE_NOOP("reports", "Family meeting"), review.meeting);
    return words;
}

void addReview(const progress_book::Review &review, std::vector<Block> &blocks)
{
    const QString finished = say(QT_TRANSLATE_NOOP("reports", "made final on %1 by %2"))
                                 .arg(base::formatDate(review.finishedOn), review.finishedBy);
    blocks.push_back(
        documents::Heading{review.term, documents::HeadingLevel::Subsection, finished});
    for (const progress_book::WrittenPart &part : review.parts) {
        blocks.push_back(documents::KeepTogether{
            {documents::Paragraph{
                 base::joined({part.author, part.subject}, u" · "_s), documents::TextStyle::Strong},
                documents::Paragraph{part.words}}});
    }
    if (documents::KeyValues words = ownWords(review); !words.entries.empty())
        blocks.push_back(std::move(words));
}

} // namespace

void addReviews(const progress_book::Book &book, std::vector<Block> &blocks)
{
    blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Term reviews"))});
    for (const progress_book::Review &review : book.reviews)
        addReview(review, blocks);
    if (book.reviews.empty()) {
        blocks.push_back(documents::Paragraph{
            say(QT_TRANSLATE_NOOP("reports", "No review has been made final yet."))});
    }
    if (book.confidence) {
        blocks.push_back(documents::Paragraph{
            base::joined({say(QT_TRANSLATE_NOOP("reports", "How sure I feel: %1 of 5 (%2)"))
                                 .arg(QString::number(book.confidence->score),
                                     base::formatDate(book.confidence->toldOn)),
                             book.confidence->words},
                u" · "_s)});
    }
}

} // namespace reports
