#include "core/base/format.h"
#include "core/fees/cheque_service.h"
#include "ui/home/home_sections.h"

using namespace Qt::Literals::StringLiterals;

namespace ui {

namespace {

base::Result<HomeList> read(const HomeDay &day)
{
    const Place cheques{u"fees"_s, u"cheques"_s, 0};
    HomeList list{u"chequesToCash"_s, HomeWords::tr("Cheques to cash"),
        {{HomeColumn::Text, homeColumn(u"drawer"_s, HomeWords::tr("Drawer"))},
            {HomeColumn::Text,
                homeColumn(u"amount"_s, HomeWords::tr("Amount"), exchange::ColumnKind::Money)},
            {HomeColumn::Pill, homeColumn(u"ready"_s, HomeWords::tr("Cashed from"))}},
        {}, Tone::Accent, Icon::CheckCircle, HomeWords::tr("No cheque waits"),
        HomeWords::tr("Cheques that may be taken to the bank today stand here."),
        HomeWords::tr("Cheques"), cheques};
    const QDate today = day.clock.today();
    ET_ASSIGN(const auto drawer, fees::ChequeService(day.services.workspace).drawer());
    for (const fees::Cheque &cheque : drawer) {
        if (!cheque.isReadyOn(today))
            continue;
        list.lines.push_back(
            {{{cheque.remitterName}, {base::formatMoney(cheque.amount), cheque.amount.cents()},
                 {base::formatDate(cheque.readyOn()), cheque.readyOn(),
                     cheque.cashOn ? Tone::Warning : Tone::Neutral}},
                cheques});
    }
    return list;
}

} // namespace

HomeSection chequesToCash()
{
    return {{u"payment"_s, u"deposit"_s}, read};
}

} // namespace ui
