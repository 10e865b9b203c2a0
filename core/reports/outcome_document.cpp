#include "core/reports/outcome_document.h"

#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/outcome_sections.h"
#include "core/reports/school_letterhead.h"

using namespace Qt::Literals::StringLiterals;

namespace reports {

using documents::Heading;
using documents::HeadingLevel;
using documents::KeyFigures;
using documents::KeyValues;
using documents::Note;
using documents::Paragraph;
using documents::TextStyle;
using documents::Tone;

namespace {

KeyFigures::Figure practiceFigure(const OutcomeReport &report)
{
    const base::Ratio share = report.hours.total.attended.share();
    const QString label = translate("reports", "Share of practice");
    if (!share.isDefined())
        return {label, u"—"_s, translate("reports", "no roll yet"), Tone::Muted};
    const hours::Judgement judgement = report.hours.target.judge(share);
    return {label, base::formatPercent(share),
        base::joined({translate("reports", "%1 of %2")
                             .arg(base::formatMinutes(base::Minutes(share.numerator)),
                                 base::formatMinutes(base::Minutes(share.denominator))),
                         wordFor(judgement)},
            u"\n"_s),
        toneOf(judgement)};
}

KeyFigures::Figure attendanceFigure(const OutcomeReport &report)
{
    const hours::HoursSums &total = report.hours.total;
    const base::Ratio rate{total.attended.total().count(), total.delivered.total().count()};
    const QString label = translate("reports", "Hours attended");
    if (!rate.isDefined())
        return {label, u"—"_s, translate("reports", "no roll yet"), Tone::Muted};
    return {label, base::formatPercent(rate),
        translate("reports", "%1 of %2")
            .arg(base::formatMinutes(total.attended.total()),
                base::formatMinutes(total.delivered.total()))};
}

KeyFigures::Figure feesFigure(const OutcomeReport &report)
{
    const QString label = translate("reports", "Collected");
    if (!report.fees || report.fees->charged == 0)
        return {label, u"—"_s, {}, Tone::Muted};
    const fees::Balance &balance = report.fees->balance;
    return {label, base::formatMoney(balance.settled),
        translate("reports", "of %1 charged").arg(base::formatMoney(balance.charged))};
}

KeyFigures summary(const OutcomeReport &report)
{
    const EnrolmentFigures &enrolment = report.enrolment;
    const exams::DiplomaResults results = exams::together(report.results.diplomas);
    const outcomes::OutcomeRates &leavers = report.leavers.known;
    const QString ofAll = translate("reports", "of all leavers");
    return {
        {{translate("reports", "Enrolment"), base::formatNumber(enrolment.total),
             translate("reports", "on %1").arg(base::formatDate(enrolment.censusDay))},
            ratioFigure(report, translate("reports", "New entrants"),
                {enrolment.newEntrants, enrolment.total}),
            practiceFigure(report), attendanceFigure(report),
            ratioFigure(report, translate("reports", "Exam success"), results.ofPresent(),
                translate("reports", "of those present")),
            ratioFigure(report, translate("reports", "Employment"), leavers.employedOfAll(), ofAll),
            ratioFigure(
                report, translate("reports", "Positive exit"), leavers.positiveOfAll(), ofAll),
            feesFigure(report)},
        4};
}

KeyValues identity(const OutcomeReport &report)
{
    KeyValues values{{}, 2};
    const auto add = [&values](const QString &label, const QString &value) {
        if (!value.isEmpty())
            values.entries.push_back({label, value});
    };
    const school::School &school = report.school;
    add(translate("reports", "Head of the school"), school.headName);
    add(translate("reports", "Recognised by the State on"),
        base::formatDate(school.recognisedOn.value_or(QDate())));
    add(translate("reports", "Labelled École de Production on"),
        base::formatDate(school.labelledOn.value_or(QDate())));
    add(translate("reports", "Census day"), base::formatDate(report.enrolment.censusDay));
    return values;
}

Paragraph howToRead(const OutcomeReport &report)
{
    return {translate("reports",
                "Every rate is written as cases over all cases, with a percentage from %1 cases "
                "on; what was counted stands beside it. A dash means that there is nothing to "
                "divide by. What is not known is said in the last section.")
                .arg(report.percentFrom),
        TextStyle::Small};
}

void append(Blocks &blocks, Blocks section)
{
    blocks.insert(blocks.end(), std::make_move_iterator(section.begin()),
        std::make_move_iterator(section.end()));
}

QString subtitle(const OutcomeReport &report)
{
    return translate("reports", "%1 to %2 · figures of %3")
        .arg(base::formatDate(report.firstDay), base::formatDate(report.lastDay),
            base::formatDate(report.on));
}

Note auditNote(const OutcomeReport &report, const QString &head)
{
    return {translate("reports",
        "Head of the audit trail on %1: %2. Compared later with the school’s file, it shows "
        "whether anything was changed without a trace.")
                .arg(base::formatDate(report.on), head)};
}

} // namespace

documents::Content outcomeContent(const OutcomeReport &report, const OutcomeOptions &options)
{
    documents::Content content{translate("reports", "Annual report %1").arg(report.year),
        letterheadOf(school::issuerOf(report.school), {logoOf(report.logo)}), {report.on}};
    Blocks &blocks = content.blocks;
    blocks = {Heading{content.title, HeadingLevel::Title, subtitle(report)}, summary(report),
        identity(report), howToRead(report)};
    append(blocks, enrolmentSection(report));
    append(blocks, profileSection(report));
    append(blocks, hoursSection(report));
    append(blocks, attendanceSection(report));
    append(blocks, resultsSection(report));
    append(blocks, leaversSection(report));
    append(blocks, feesSection(report));
    Blocks end = limitsSection(report);
    end.push_back(documents::Signatures{
        {{translate("reports", "The head of the school"), report.school.headName}}});
    blocks.push_back(documents::KeepTogether{std::move(end)});
    if (options.withStudents)
        append(blocks, studentsAnnex(report));
    if (!options.auditHead.isEmpty())
        blocks.push_back(auditNote(report, options.auditHead));
    return content;
}

} // namespace reports
