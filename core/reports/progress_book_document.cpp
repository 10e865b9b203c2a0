#include "core/reports/progress_book_document.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/student_list.h"
#include "core/reports/progress_book_sections.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using progress_book::Book;

constexpr qreal kSignatureMm = 24;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

documents::KeyValues identityOf(const Book &book)
{
    documents::KeyValues facts;
    facts.pairsPerRow = 2;
    const auto add = [&](const char *label, const QString &value) {
        if (!value.isEmpty())
            facts.entries.push_back({say(label), value});
    };
    const progress_book::Person &person = book.person;
    add(QT_TRANSLATE_NOOP("reports", "Young person"), person.letterName());
    if (person.birthDate.isValid())
        add(QT_TRANSLATE_NOOP("reports", "Born on"), base::formatDate(person.birthDate));
    add(QT_TRANSLATE_NOOP("reports", "Workshop"), person.workshopGroup);
    add(QT_TRANSLATE_NOOP("reports", "Theory"), person.theoryGroup);
    add(QT_TRANSLATE_NOOP("reports", "Master"), person.master);
    add(QT_TRANSLATE_NOOP("reports", "Period"),
        base::formatRange({book.from, std::optional(book.to)}));
    return facts;
}

documents::KeyFigures::Figure acquiredFigure(const Book &book)
{
    const base::Ratio ratio = book.competencies.acquiredNow();
    const QString label = say(QT_TRANSLATE_NOOP("reports", "Competencies acquired"));
    if (!ratio.isDefined())
        return {label, u"—"_s};
    return {label, u"%1/%2"_s.arg(ratio.numerator).arg(ratio.denominator),
        say(QT_TRANSLATE_NOOP("reports", "%1 of the own path"))
            .arg(wholePercent(ratio.permille()))};
}

documents::KeyFigures::Figure practiceFigure(const progress_book::HoursPart &part)
{
    const QString label = say(QT_TRANSLATE_NOOP("reports", "Practice in the hours"));
    if (part.terms.empty() || !part.terms.back().attended.share().isDefined())
        return {label, u"—"_s};
    const base::Ratio share = part.terms.back().attended.share();
    const hours::Judgement judgement = part.target.judge(share);
    return {label, base::formatPercent(share), titleOf(judgement), toneFor(judgement)};
}

std::vector<documents::KeyFigures::Figure> attendanceFigures(
    const progress_book::AttendancePart &part)
{
    const QString missed = say(QT_TRANSLATE_NOOP("reports", "Half-days missed"));
    const QString lates = say(QT_TRANSLATE_NOOP("reports", "Late arrivals"));
    if (part.terms.empty())
        return {{missed, u"—"_s}, {lates, u"—"_s}};
    const progress_book::TermAttendance &whole = part.terms.back();
    return {
        {missed, base::formatNumber(whole.missed),
            say(QT_TRANSLATE_NOOP("reports", "of %1 expected, %2 without a valid reason"))
                .arg(base::formatNumber(whole.expected), base::formatNumber(whole.unjustified))},
        {lates, base::formatNumber(whole.lates), base::formatMinutes(whole.lateMinutes)}};
}

documents::KeyFigures figuresOf(const Book &book)
{
    documents::KeyFigures figures;
    figures.figures.push_back(acquiredFigure(book));
    figures.figures.push_back(practiceFigure(book.hours));
    for (documents::KeyFigures::Figure &one : attendanceFigures(book.attendance))
        figures.figures.push_back(std::move(one));
    return figures;
}

documents::Signatures signaturesOf(const Book &book)
{
    documents::Signatures signatures;
    signatures.heightMm = kSignatureMm;
    signatures.boxes = {
        {say(QT_TRANSLATE_NOOP("reports", "The young person")), book.person.letterName()},
        {say(QT_TRANSLATE_NOOP("reports", "The family or legal representative"))},
        {say(QT_TRANSLATE_NOOP("reports", "The master")), book.person.master}};
    signatures.boxes.push_back(
        {say(QT_TRANSLATE_NOOP("reports", "The head of the school")), book.issuer.headName});
    return signatures;
}

} // namespace

documents::Content contentOf(const Book &book, const SchoolMarks &marks)
{
    const QString name = say(QT_TRANSLATE_NOOP("reports", "Progress book"));
    documents::Content content{u"%1 · %2"_s.arg(name, book.person.letterName())};
    content.letterhead = letterheadOf(book.issuer, marks);
    content.footer = {book.issuedOn, base::joined({book.period, book.year}, u" · "_s)};
    content.face = book.face;
    std::vector<documents::Block> &blocks = content.blocks;
    const QString path =
        enrolment::pathText(book.path.diploma, book.path.yearOfPath, book.path.plannedYears);
    const QString period = book.period == book.year ? QString() : book.period;
    blocks.push_back(documents::Heading{name, documents::HeadingLevel::Title,
        base::joined({book.person.letterName(), path, period, book.year}, u" · "_s)});
    blocks.push_back(identityOf(book));
    blocks.push_back(figuresOf(book));
    addPath(book.path, blocks);
    addCompetencies(book.competencies, blocks);
    addEvidence(book.evidence, blocks);
    addHours(book.hours, blocks);
    addAttendance(book.attendance, blocks);
    addConduct(book.conduct, blocks);
    addReviews(book, blocks);
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(documents::KeepTogether{
        {documents::Heading{say(QT_TRANSLATE_NOOP("reports", "Read and signed"))},
            signaturesOf(book)}});
    return content;
}

} // namespace reports
