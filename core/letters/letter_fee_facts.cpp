// What a letter says of money: only of those it is written to.
#include "core/base/format.h"
#include "core/base/text.h"
#include "core/enrolment/enrolment_repository.h"
#include "core/fees/fee_list_repository.h"
#include "core/letters/letter_facts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace letters {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("letters", text);
}

bool isTo(const people::MailHousehold &household, people::PartyId party)
{
    return std::any_of(household.to.begin(), household.to.end(),
        [&](const people::Recipient &recipient) { return recipient.party == party; });
}

LetterPart scheduleOf(const std::vector<fees::DueLine> &lines, base::Money open)
{
    LetterPart part{LetterPart::Kind::Table};
    part.columns = {say(QT_TRANSLATE_NOOP("letters", "Due on")),
        say(QT_TRANSLATE_NOOP("letters", "For")), say(QT_TRANSLATE_NOOP("letters", "Left to pay"))};
    for (const fees::DueLine &line : lines) {
        if (!line.open().isZero())
            part.rows.push_back(
                {base::formatDate(line.dueOn), line.label, base::formatMoney(line.open())});
    }
    part.total = {say(QT_TRANSLATE_NOOP("letters", "Total")), QString(), base::formatMoney(open)};
    return part;
}

// « réglé par Mme Roux » — with the receipt, and what was cancelled.
QString paymentWords(const fees::StatementPayment &payment)
{
    const QString by = say(QT_TRANSLATE_NOOP("letters", "paid by %1 (%2)"))
                           .arg(payment.remitter, fees::titleOf(payment.means).toLower());
    return base::joined(
        {payment.isOpposite ? say(QT_TRANSLATE_NOOP("letters", "cancelled: %1")).arg(by) : by,
            payment.receiptNumber.isEmpty()
                ? QString()
                : say(QT_TRANSLATE_NOOP("letters", "receipt %1")).arg(payment.receiptNumber),
            payment.label},
        u" · "_s);
}

LetterPart paymentsOf(const fees::FeeAttestation &attestation)
{
    LetterPart part{LetterPart::Kind::Table};
    part.columns = {say(QT_TRANSLATE_NOOP("letters", "Day")),
        say(QT_TRANSLATE_NOOP("letters", "Payment")), say(QT_TRANSLATE_NOOP("letters", "Amount"))};
    for (const fees::StatementPayment &payment : attestation.payments) {
        part.rows.push_back({base::formatDate(payment.on), paymentWords(payment),
            base::formatMoney(payment.amount)});
    }
    part.total = {say(QT_TRANSLATE_NOOP("letters", "Total")), QString(),
        base::formatMoney(attestation.settled)};
    return part;
}

} // namespace

base::Done LetterFacts::addFees(FieldValues &values, const PlannedLetter &letter)
{
    storage::Database &database = m_workspace.database();
    ET_ASSIGN(const auto year, enrolment::EnrolmentRepository::currentYear(database));
    if (!year || !m_fees)
        return {};
    ET_ASSIGN(auto lines,
        fees::FeeListRepository::dueLines(
            database, *m_fees, {.year = year->id, .student = letter.student, .onlyOpen = false}));
    std::erase_if(
        lines, [&](const fees::DueLine &line) { return !isTo(letter.household, line.payer); });
    base::Money charged;
    base::Money settled;
    for (const fees::DueLine &line : lines) {
        charged += line.amount;
        settled += line.settled;
    }
    values[u"frais.total"_s].text = base::formatMoney(charged);
    values[u"frais.réglé"_s].text = base::formatMoney(settled);
    values[u"frais.reste"_s].text = base::formatMoney(charged - settled);
    values[u"frais.échéancier"_s].block = scheduleOf(lines, charged - settled);
    return {};
}

base::Done LetterFacts::addAttestation(
    FieldValues &values, const PlannedLetter &letter, const fees::AttestationPeriod &period)
{
    storage::Database &database = m_workspace.database();
    if (!m_fees || letter.household.to.empty() || !letter.household.to.front().party)
        return {};
    ET_ASSIGN(const auto attestation,
        fees::AttestationRepository::attestation(
            database, *m_fees, *letter.household.to.front().party, letter.student, period));
    ET_ASSIGN(const QString words, fees::textOf(database, period));
    values[u"attestation.période"_s].text = words;
    values[u"attestation.facturé"_s].text = base::formatMoney(attestation.charged);
    values[u"attestation.réglé"_s].text = base::formatMoney(attestation.settled);
    values[u"attestation.réglé en lettres"_s].text = base::moneyInWords(attestation.settled);
    values[u"attestation.règlements"_s].block = paymentsOf(attestation);
    return {};
}

} // namespace letters
