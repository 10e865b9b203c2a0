#pragma once

#include "core/fees/charge.h"

#include <optional>

namespace fees {

// A part of an instalment.
struct InstalmentPart {
    InstalmentId instalment;
    QDate dueOn;
    base::Money amount;
    friend bool operator==(const InstalmentPart &, const InstalmentPart &) = default;
};

// What a charge was relieved of, as stored. amount is above zero, whichever way it goes.
struct Relief {
    ReliefId id;
    QString uuid;
    ChargeId charge;
    std::optional<ChargeId> movedTo; // the charge that asks another payer for it
    base::Money amount;
    QString reason;
    bool isOpposite = false;
    bool isTakenBack = false;
};

// What a charge is to be relieved of.
struct NewRelief {
    ChargeId charge;
    std::optional<ChargeId> movedTo;
    std::vector<InstalmentPart> parts;
    QString reason;
};

// What is open of a charge and due on a day or later goes to another payer.
struct PayerMove {
    ChargeId charge;
    people::PartyId payer;
    QDate from;
    QString reason; // Changement de situation au 05/01/2027
};

// The same for all charges of a student that one payer is asked for.
struct StudentPayerMove {
    people::StudentId student;
    people::PartyId fromPayer;
    people::PartyId toPayer;
    QDate from;
    QString reason;
};

struct MovedCharge {
    ReliefId relief; // what takes it back
    ChargeId from;
    ChargeId to;
    base::Money amount;
};

// The parts that make up the amount, the latest due first: what is owed soonest stays owed.
[[nodiscard]] std::vector<InstalmentPart> latestParts(
    base::Money amount, std::vector<InstalmentPart> open);

[[nodiscard]] base::Money sumOf(const std::vector<InstalmentPart> &parts);

} // namespace fees
