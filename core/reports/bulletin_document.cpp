#include "core/reports/bulletin_document.h"

#include "core/base/format.h"
#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using documents::Align;
using documents::Block;
using evaluations::BulletinSnapshot;
using evaluations::SubjectAverage;

constexpr qreal kSignatureMm = 30;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString number(std::optional<int> hundredths)
{
    return hundredths ? evaluations::formatMark(*hundredths) : u"—"_s;
}

// "3 marks, absent once": absent is no zero, and stands beside the marks.
QString marksText(const SubjectAverage &subject)
{
    QStringList parts{
        QCoreApplication::translate("reports", "%n mark(s)", nullptr, subject.own.marks)};
    const auto add = [&parts](evaluations::Without without, int times) {
        if (times > 0) {
            parts +=
                u"%1 × %2"_s.arg(QString::number(times), evaluations::titleOf(without).toLower());
        }
    };
    add(evaluations::Without::Absent, subject.absent);
    add(evaluations::Without::Exempt, subject.exempt);
    add(evaluations::Without::NotHandedIn, subject.notHandedIn);
    return parts.join(u", "_s);
}

documents::Table tableOf(const BulletinSnapshot &said)
{
    documents::Table table;
    table.columns = {{say(QT_TRANSLATE_NOOP("reports", "Subject")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Marks")), 1},
        {say(QT_TRANSLATE_NOOP("reports", "Average on 20")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Group")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Lowest")), 0, Align::Right},
        {say(QT_TRANSLATE_NOOP("reports", "Highest")), 0, Align::Right}};
    for (const SubjectAverage &subject : said.subjects) {
        table.rows.push_back({{base::joined({subject.subject, subject.staffName}, u" · "_s),
            marksText(subject),
            documents::Cell(evaluations::shown(subject.own), documents::Tone::Strong),
            evaluations::shown(subject.group), number(subject.lowest), number(subject.highest)}});
    }
    return table;
}

} // namespace

documents::Content bulletinContent(const evaluations::Bulletin &bulletin, const SchoolMarks &marks)
{
    const BulletinSnapshot &said = bulletin.snapshot;
    const QString title = say(QT_TRANSLATE_NOOP("reports", "Term bulletin"));
    documents::Content content{u"%1 %2"_s.arg(title, bulletin.number)};
    content.letterhead = letterheadOf(said.issuer, marks);
    content.footer = {said.issuedOn, bulletin.number};
    std::vector<Block> &blocks = content.blocks;
    blocks.push_back(documents::Heading{
        title, documents::HeadingLevel::Title, u"%1 · %2"_s.arg(said.term, said.year)});
    blocks.push_back(documents::KeyValues{
        {{say(QT_TRANSLATE_NOOP("reports", "Last name")), said.lastName},
            {say(QT_TRANSLATE_NOOP("reports", "First names")), said.firstNames},
            {say(QT_TRANSLATE_NOOP("reports", "Birth")), base::formatDate(said.birthDate)},
            {say(QT_TRANSLATE_NOOP("reports", "Group")),
                base::joined({said.groupName, said.diploma}, u" · "_s)}},
        2});
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(tableOf(said));
    blocks.push_back(documents::Note{say(QT_TRANSLATE_NOOP("reports",
        "Averages are weighted by the coefficients of the marks. An absence, an exemption or a "
        "paper not handed in is no mark. There is no average over subjects."))});
    if (!said.words.empty())
        blocks.push_back(documents::Heading{say(QT_TRANSLATE_NOOP("reports", "The team’s words"))});
    for (const evaluations::BulletinWords &one : said.words) {
        documents::KeepTogether kept;
        kept.blocks.push_back(documents::Heading{base::joined({one.author, one.subject}, u" · "_s),
            documents::HeadingLevel::Subsection});
        kept.blocks.push_back(documents::Paragraph{one.words});
        blocks.push_back(std::move(kept));
    }
    blocks.push_back(documents::Spacer{4});
    blocks.push_back(documents::Signatures{
        {signatureOf(said.issuer, marks,
            say(QT_TRANSLATE_NOOP("reports", "The head of the school: stamp and signature")))},
        kSignatureMm});
    return content;
}

} // namespace reports
