// What is charged, with its reduction and its due dates, and the charging itself.
#include "core/base/format.h"
#include "ui/base/form.h"
#include "ui/base/money_field.h"
#include "ui/fees/charging_tab.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace ui {

// The reduction is taken off what the year costs before anything else: off its highest line.
std::vector<fees::ChargeLine> ChargingTab::lines() const
{
    std::vector<fees::ChargeLine> lines = fees::chargeLinesOf(m_plan);
    const auto highest = std::max_element(lines.begin(), lines.end(),
        [](const auto &a, const auto &b) { return a.amount < b.amount; });
    const auto reduction = m_reduction->amount();
    if (highest == lines.end() || !reduction || reduction->isZero()
        || *reduction >= highest->amount)
        return lines;
    highest->reduction = *reduction;
    highest->reductionReason = m_reason->text();
    return lines;
}

bool ChargingTab::checkReduction()
{
    m_form->clearErrors();
    m_reduction->readNow();
    const auto reduction = m_reduction->amount();
    base::Money highest;
    for (const fees::FeeLine &line : m_plan.lines)
        highest = std::max(highest, line.amount);
    if (!m_reduction->isEmpty() && (!reduction || reduction->isNegative()))
        m_form->setError(u"reduction"_s, tr("Type an amount such as 120 or 45,50, or nothing."));
    else if (reduction && *reduction >= highest)
        m_form->setError(u"reduction"_s,
            tr("The reduction must stay below %1.").arg(base::formatMoney(highest)));
    else if (reduction && !reduction->isZero() && m_reason->text().trimmed().isEmpty())
        m_form->setError(u"reason"_s, tr("Say why: it stands in the file."));
    m_form->focusFirstError();
    return !m_form->hasErrors();
}

QString ChargingTab::datesOf(const enrolment::StudentRow &row)
{
    const auto dates = m_services.charges.proposeDueDates(*row.enrolment, count());
    if (!dates)
        return dates.error().message;
    std::map<QDate, base::Money> sums;
    for (const fees::ChargeLine &line : lines()) {
        for (const fees::Instalment &part : fees::instalmentsOf(line.owed(), *dates))
            sums[part.dueOn] += part.amount;
    }
    QStringList lines;
    for (const auto &[day, amount] : sums)
        lines += tr("%1 on %2").arg(base::formatMoney(amount), base::formatDate(day));
    return lines.join(u'\n');
}

base::Result<std::vector<fees::ChargeId>> ChargingTab::chargeOne(const enrolment::StudentRow &row)
{
    ET_ASSIGN(auto dates, m_services.charges.proposeDueDates(*row.enrolment, count()));
    ET_ASSIGN(auto charged,
        m_services.charges.charge({*row.enrolment, *payerOf(row.id), lines(), std::move(dates)}));
    return std::move(charged.charges);
}

void ChargingTab::charge()
{
    if (!checkReduction())
        return;
    std::vector<enrolment::StudentRow> rows; // charging reloads the list under us
    QStringList withoutPayer;
    for (const size_t place : chosen()) {
        if (payerOf(m_students[place].id))
            rows.push_back(m_students[place]);
        else
            withoutPayer += m_students[place].listName();
    }
    m_desk.messages.clearMessage();
    std::vector<fees::ChargeId> done;
    int students = 0;
    for (const enrolment::StudentRow &row : rows) {
        const auto charged = chargeOne(row);
        if (!charged) {
            m_desk.messages.showError(charged.error());
            break;
        }
        done.insert(done.end(), charged->begin(), charged->end());
        ++students;
    }
    if (!withoutPayer.isEmpty())
        m_desk.messages.showWarning(tr("Not charged, for want of a payer: %1. Choose who pays, or "
                                       "mark the contact who pays in the student’s file.")
                                        .arg(withoutPayer.join(u", "_s)));
    if (done.empty())
        return;
    m_reduction->setAmount({});
    m_reason->clear();
    m_desk.messages.undoable(tr("%n student(s) charged.", nullptr, students),
        [services = m_services, done]() -> base::Done {
            for (const fees::ChargeId id : done)
                ET_TRY(services.charges.voidCharge(id, tr("Charged by mistake")));
            return {};
        });
    reload(m_year);
}

} // namespace ui
