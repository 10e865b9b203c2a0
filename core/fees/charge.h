#pragma once

#include "core/enrolment/ids.h"
#include "core/fees/fee_plan.h"
#include "core/fees/ids.h"
#include "core/people/ids.h"

#include <QDate>

namespace fees {

// One line to charge: its amount before the reduction, whose reason is told. uuid, when the caller
// gives one, makes charging the same line twice harmless.
struct ChargeLine {
    FeeKind kind;
    QString label;
    base::Money amount;
    base::Money reduction = {};
    QString reductionReason = {};
    QString uuid = {};

    [[nodiscard]] base::Money owed() const { return amount - reduction; }
};

// What an enrolment owes to whom, each line spread over the same due dates.
struct ChargeRequest {
    enrolment::EnrolmentId enrolment;
    people::PartyId payer;
    std::vector<ChargeLine> lines;
    std::vector<QDate> dueDates; // ascending, 1 to 12
    // Of each date, typed freely: together what the lines owe. Empty: each line in equal parts.
    std::vector<base::Money> dueAmounts = {};

    [[nodiscard]] base::Money owed() const;
};

// A part of a charge, to be paid on a day.
struct Instalment {
    QDate dueOn;
    base::Money amount;
    friend bool operator==(const Instalment &, const Instalment &) = default;
};

// A charge as stored.
struct Charge {
    ChargeId id;
    QString uuid;
    enrolment::EnrolmentId enrolment;
    people::PartyId payer;
    FeeKind kind;
    QString label;
    base::Money amount;
    bool isOpposite = false;
    bool isVoid = false;
};

inline constexpr int kMostInstalments = 12;

// The amount shared to the cent over the due dates; a part of nothing is left out.
[[nodiscard]] std::vector<Instalment> instalmentsOf(
    base::Money amount, const std::vector<QDate> &dueDates);

// The same for each line of a request; amounts typed freely pay the first lines first.
[[nodiscard]] std::vector<std::vector<Instalment>> instalmentsOf(const ChargeRequest &request);

// The due dates proposed for a start (the year's first day, or a later entry): one payment is due
// 30 days after it. Several are due on a day of the month (setting fees.due-day), first at least 20
// days after the start and then every 10/count months: from September on, ten are due each month
// from October to July, three in October, January and April. They may pass the year's end for who
// enters late.
[[nodiscard]] std::vector<QDate> proposedDueDates(int count, QDate start, int dayOfMonth);

// A reduction given as a percentage in hundredths (33,33 % = 3333), rounded half up to the cent.
[[nodiscard]] base::Money shareOf(base::Money amount, int hundredthsOfPercent);

// What the plan asks, as lines to charge.
[[nodiscard]] std::vector<ChargeLine> chargeLinesOf(const FeePlan &plan);

// Lines cleaned; due dates ascending and near the school year; amounts typed freely come to what
// is owed (fees.bad-schedule).
[[nodiscard]] base::Result<ChargeRequest> checkedCharge(
    const ChargeRequest &request, QDate yearFirst, QDate yearLast);

} // namespace fees
