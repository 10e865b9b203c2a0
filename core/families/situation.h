#pragma once

#include "core/base/money.h"
#include "core/enrolment/student_file.h"
#include "core/families/papers.h"
#include "core/fees/ids.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace families {

namespace errors {
inline constexpr base::ErrorCode kEffectiveDay{"families.effective-day"};
inline constexpr base::ErrorCode kNothingChanges{"families.nothing-changes"};
inline constexpr base::ErrorCode kNoNewPayer{"families.no-new-payer"};
} // namespace errors

// A change of situation (changement de situation) as typed: what holds from one day on. Adults that
// are not in it stay as they are.
struct SituationForm {
    people::StudentId student{0};
    int rowVersion = 0; // of the student
    QDate from;
    QString reason; // in the school's words; may be empty
    std::optional<people::PostalAddress> home;
    std::vector<people::StudentId> movingToo; // brothers and sisters: to the same home
    std::vector<enrolment::ContactForm> adults;
    std::vector<fees::ChargeId> charges; // whose instalments from that day on move
    std::optional<size_t> payer;         // of adults: who pays them
};

// Another young person of the school with a contact in common, at the same home.
struct Housemate {
    people::StudentId student;
    QString name; // Tom Dupont
};

// A charge with something open from a day on.
struct MovableCharge {
    fees::ChargeId charge;
    QString label;
    people::PartyId payer;
    QString payerName;
    int instalments = 0;
    base::Money open;
};

// One thing that changes, in words.
struct SituationLine {
    QString what;
    QString before;
    QString after;
};

// An instalment that another payer is asked for.
struct MovedInstalment {
    QString label;
    QDate dueOn;
    base::Money amount;
    QString from;
    QString to;
};

// What a change does: computed by doing it and taking it back.
struct SituationPreview {
    std::vector<SituationLine> lines;
    std::vector<MovedInstalment> moved;
    std::vector<Paper> papers;
    QStringList remarks;
};

struct SituationChanged {
    SituationPreview done;
    security::Undo undo;
};

} // namespace families
