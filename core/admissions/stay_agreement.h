#pragma once

#include "core/admissions/stay.h"
#include "core/school/issuer.h"

#include <QJsonObject>
#include <QStringList>

namespace admissions {

inline constexpr char16_t kAgreementKind[] = u"stay-agreement";
inline constexpr int kAgreementTemplate = 3;

// What an agreement (convention de séjour) says, frozen when it is issued.
struct AgreementSnapshot {
    struct Person {
        QString name;
        QString relation; // of a representative
        QString address;
        QString phone;
    };
    school::Issuer issuer;
    Person youth;
    QDate birthDate;
    QString origin;
    std::vector<Person> representatives;
    QString workshop;
    QStringList masters;
    QDate firstDay;
    QDate lastDay;
    QString hours;
    QString insurance;
    QString emergencyName;
    QString emergencyPhone;
    QDate issuedOn;
    StayKind kind = StayKind::Discovery;
    QString terms; // of a third-form placement: what the school's setting said that day
};
[[nodiscard]] QJsonObject toJson(const AgreementSnapshot &snapshot);
[[nodiscard]] AgreementSnapshot agreementFromJson(const QJsonObject &json);

// An issued agreement.
struct StayAgreement {
    QString number;
    AgreementSnapshot snapshot;
};

// Takes the next number and freezes what stands in the files now, in the caller's transaction.
[[nodiscard]] base::Result<StayAgreement> issueAgreement(
    security::Transaction &transaction, const Stay &stay);
// Those that were issued, the newest first.
[[nodiscard]] base::Result<std::vector<StayAgreement>> issuedAgreements(
    storage::Database &database, const security::Permit &permit, const Stay &stay);

} // namespace admissions
