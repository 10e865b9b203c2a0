#include "core/base/format.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

// How many days ahead the home page looks for instalments.
constexpr int kInstalmentDaysAhead = 14;

base::Result<HomeList> read(const HomeDay &day)
{
    HomeList list{u"instalments"_s, HomeWords::tr("Instalments to follow"),
        {{HomeColumn::Person, homeColumn(u"name"_s, HomeWords::tr("Name"))},
            {HomeColumn::Text,
                homeColumn(u"amount"_s, HomeWords::tr("Amount"), exchange::ColumnKind::Money)},
            {HomeColumn::Pill, homeColumn(u"due"_s, HomeWords::tr("Due"))}},
        {}, Tone::Warning, Icon::CheckCircle, HomeWords::tr("Nothing is due"),
        HomeWords::tr("Instalments overdue, and those of the next two weeks, stand here."),
        HomeWords::tr("Fees and payments"), {u"fees"_s, {}, 0}};
    const QDate today = day.clock.today();
    fees::DueFilter filter;
    filter.dueTo = today.addDays(kInstalmentDaysAhead);
    ET_ASSIGN(const auto lines, day.services.fees.dueLines(filter));
    for (const fees::DueLine &line : lines) {
        ListCell name{line.studentName};
        name.secondary = line.payerName;
        list.lines.push_back({{name, {base::formatMoney(line.open()), line.open().cents()},
                                  {base::formatDate(line.dueOn), line.dueOn,
                                      line.isOverdueOn(today) ? Tone::Bad : Tone::Neutral}},
            {u"fees"_s, u"student"_s, line.student.value()}});
    }
    return list;
}

} // namespace

HomeSection instalments()
{
    return {{u"payment"_s, u"charge"_s, u"party"_s}, read};
}

} // namespace ui
