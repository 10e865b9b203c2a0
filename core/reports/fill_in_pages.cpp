// What stands on the sheets that are filled in by hand.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/reports/fill_in_sheets.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace reports {

namespace {

using registers::WeekSheet;

constexpr size_t kMostColumns = 12;
constexpr size_t kMostRows = 18;
constexpr int kBlankRows = 2; // for somebody on a stay, or who came in since
const QString kNothing = u"—"_s;

QString say(const char *text)
{
    return QCoreApplication::translate("reports", text);
}

QString weekWords(QDate monday)
{
    return say(QT_TRANSLATE_NOOP("reports", "Week from %1 to %2"))
        .arg(base::formatDayMonth(monday), base::formatDayMonth(monday.addDays(6)));
}

QString dayWords(QDate day)
{
    return QLocale(QLocale::French, QLocale::France).toString(day, u"ddd d/MM"_s);
}

// Pages of at most so many columns and rows, in the order of both.
std::vector<FillInPage> divided(const FillInPage &whole)
{
    std::vector<FillInPage> pages;
    for (size_t column = 0; column < whole.columns.size(); column += kMostColumns) {
        const size_t lastColumn = std::min(whole.columns.size(), column + kMostColumns);
        for (size_t row = 0; row < whole.rows.size(); row += kMostRows) {
            const size_t lastRow = std::min(whole.rows.size(), row + kMostRows);
            FillInPage page{whole.title, whole.subtitle, whole.code, whole.hint, {}, {}};
            page.columns.assign(whole.columns.begin() + qsizetype(column),
                whole.columns.begin() + qsizetype(lastColumn));
            for (size_t at = row; at < lastRow; ++at) {
                FillInPage::Row part = whole.rows[at];
                part.cells = part.cells.mid(qsizetype(column), qsizetype(lastColumn - column));
                page.rows.push_back(std::move(part));
            }
            pages.push_back(std::move(page));
        }
    }
    return pages;
}

FillInPage pageOf(const WeekSheet &sheet, const QString &title)
{
    FillInPage page;
    page.title = base::joined({title, sheet.groupName}, u" · "_s);
    page.subtitle = weekWords(sheet.code.monday);
    return page;
}

void addBlankRows(FillInPage &page)
{
    for (int at = 0; at < kBlankRows; ++at) {
        page.rows.push_back({0, say(QT_TRANSLATE_NOOP("reports", "In addition:")),
            QStringList(qsizetype(page.columns.size()))});
    }
}

QString rollCell(const WeekSheet::Column &column, enrolment::EnrolmentId enrolment)
{
    if (!column.expected.contains(enrolment))
        return kNothing;
    const auto announced = column.announced.find(enrolment);
    if (announced == column.announced.end() || !announced->second.mark)
        return {};
    return shown(*announced->second.mark);
}

FillInPage rollPage(const WeekSheet &sheet)
{
    FillInPage page = pageOf(sheet, say(QT_TRANSLATE_NOOP("reports", "Roll sheet")));
    page.code = sheet.code.text();
    page.hint = say(QT_TRANSLATE_NOOP("reports",
        "Leave blank whoever is there. A absent · R late, with the minutes · S left early, with "
        "the "
        "hour · I infirmary · D exempted · L elsewhere for the school. Whoever was in charge signs "
        "beneath."));
    for (const WeekSheet::Column &column : sheet.columns) {
        const timetable::SessionPlan &plan = column.session.session.plan;
        page.columns.push_back({{dayWords(plan.day), timetable::formatSpan(plan.span),
            base::joined({column.session.partName,
                             plan.subject.isEmpty() ? column.session.natureLabel : plan.subject},
                u" · "_s)}});
    }
    for (const WeekSheet::Person &person : sheet.people) {
        FillInPage::Row row{sheet.numberOf(person.enrolment), person.name, {}};
        for (const WeekSheet::Column &column : sheet.columns)
            row.cells += rollCell(column, person.enrolment);
        page.rows.push_back(std::move(row));
    }
    addBlankRows(page);
    FillInPage::Row signature{0, say(QT_TRANSLATE_NOOP("reports", "Signature")), {}};
    for (const WeekSheet::Column &column : sheet.columns)
        signature.cells += column.session.inChargeName();
    page.rows.push_back(std::move(signature));
    return page;
}

// The sessions of one half-day of a sheet.
struct Half {
    QDate day;
    bool isAfternoon = false;
    std::vector<const WeekSheet::Column *> sessions;
};

std::vector<Half> halvesOf(const WeekSheet &sheet, int noonMinute)
{
    std::vector<Half> halves;
    for (const WeekSheet::Column &column : sheet.columns) {
        const timetable::SessionPlan &plan = column.session.session.plan;
        const bool isAfternoon = plan.span.starts >= noonMinute;
        if (halves.empty() || halves.back().day != plan.day
            || halves.back().isAfternoon != isAfternoon)
            halves.push_back({plan.day, isAfternoon, {}});
        halves.back().sessions.push_back(&column);
    }
    return halves;
}

QStringList headingOf(const Half &half)
{
    int starts = 24 * 60;
    int ends = 0;
    for (const WeekSheet::Column *column : half.sessions) {
        const timetable::DaySpan &span = column->session.session.plan.span;
        starts = std::min(starts, span.starts);
        ends = std::max(ends, span.ends);
    }
    return {dayWords(half.day),
        half.isAfternoon ? say(QT_TRANSLATE_NOOP("reports", "Afternoon"))
                         : say(QT_TRANSLATE_NOOP("reports", "Morning")),
        timetable::formatSpan({starts, ends})};
}

QString inChargeOf(const Half &half)
{
    QStringList names;
    for (const WeekSheet::Column *column : half.sessions)
        names += column->session.inChargeName();
    names.removeDuplicates();
    names.removeAll(QString());
    return names.join(u", "_s);
}

FillInPage signaturePage(const WeekSheet &sheet, int noonMinute)
{
    FillInPage page = pageOf(sheet, say(QT_TRANSLATE_NOOP("reports", "Signature sheet")));
    page.hint = say(QT_TRANSLATE_NOOP("reports",
        "Each young person signs for each half-day, and so does whoever was in charge."));
    const std::vector<Half> halves = halvesOf(sheet, noonMinute);
    for (const Half &half : halves)
        page.columns.push_back({headingOf(half)});
    for (const WeekSheet::Person &person : sheet.people) {
        FillInPage::Row row{sheet.numberOf(person.enrolment), person.name, {}};
        for (const Half &half : halves) {
            const bool isExpected = std::any_of(half.sessions.begin(), half.sessions.end(),
                [&](const auto *column) { return column->expected.contains(person.enrolment); });
            row.cells += isExpected ? QString() : kNothing;
        }
        page.rows.push_back(std::move(row));
    }
    addBlankRows(page);
    FillInPage::Row charge{0, say(QT_TRANSLATE_NOOP("reports", "In charge")), {}};
    for (const Half &half : halves)
        charge.cells += inChargeOf(half);
    page.rows.push_back(std::move(charge));
    return page;
}

template <class Make>
std::vector<FillInPage> pagesOf(const std::vector<WeekSheet> &sheets, const Make &make)
{
    std::vector<FillInPage> pages;
    for (const WeekSheet &sheet : sheets) {
        for (FillInPage &page : divided(make(sheet)))
            pages.push_back(std::move(page));
    }
    return pages;
}

} // namespace

std::vector<FillInPage> rollPages(const std::vector<WeekSheet> &sheets)
{
    return pagesOf(sheets, rollPage);
}

std::vector<FillInPage> signaturePages(const std::vector<WeekSheet> &sheets, int noonMinute)
{
    return pagesOf(
        sheets, [&](const WeekSheet &sheet) { return signaturePage(sheet, noonMinute); });
}

} // namespace reports
