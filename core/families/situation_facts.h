#pragma once

#include "core/families/situation.h"
#include "core/people/mailing.h"

namespace families {

// What a file says of a family on a day, in words to be compared.
struct SituationFacts {
    struct Adult {
        qint64 party = 0;
        QString name;
        QString role; // "Mère · vit avec · paie"
        QString address;
        QString reached; // the order of call and the number
        bool restricted = false;
    };
    QString home;
    std::vector<Adult> adults; // in the order of call
    QString letters;
    QString moneyPapers;
    QString signers;
    QStringList remarks;
};
[[nodiscard]] SituationFacts factsOf(const people::MailFile &file);

[[nodiscard]] std::vector<SituationLine> linesBetween(
    const SituationFacts &before, const SituationFacts &after);
// What of the papers tells something else now. The statements are those of whoever paid or pays.
[[nodiscard]] std::vector<Paper> papersBetween(const SituationFacts &before,
    const SituationFacts &after, const std::vector<Paper> &statements, bool hasStay);

} // namespace families
