#pragma once

#include "core/base/result.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kNotEnrolledNow{"enrolment.not-enrolled-now"};
inline constexpr base::ErrorCode kNoDeparture{"enrolment.no-departure"};
inline constexpr base::ErrorCode kBadCertificate{"enrolment.bad-certificate"};
} // namespace errors

// Schooling: certificat de scolarité. Leaving: certificat de radiation (exeat).
enum class CertificateKind { Schooling, Leaving };
[[nodiscard]] QString storedName(CertificateKind kind); // also the kind of its numbers
[[nodiscard]] QString titleOf(CertificateKind kind);

inline constexpr int kCertificateTemplate = 1;

// What a certificate says, frozen when it is issued. Its page is made from this alone.
struct CertificateSnapshot {
    CertificateKind kind = CertificateKind::Schooling;
    school::Issuer issuer;
    QString enrolmentUuid;
    QString lastName; // of the civil status
    QString firstNames;
    QDate birthDate;
    QString birthPlace;
    QString ine;
    QString year; // "2026-2027"
    QDate from;
    std::optional<QDate> to; // the last day of who leaves
    QString diploma;         // empty without one
    int yearOfPath = 0;
    int plannedYears = 0;
    QString group; // workshop
    QDate issuedOn;
    friend bool operator==(const CertificateSnapshot &, const CertificateSnapshot &) = default;
};

[[nodiscard]] QJsonObject toJson(const CertificateSnapshot &snapshot);
// kBadCertificate for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<CertificateSnapshot> certificateFromJson(const QJsonObject &json);

// A certificate to look at or to print.
struct Certificate {
    records::DocumentId document;
    QString number;
    QString issuedBy;
    CertificateSnapshot snapshot;
};

} // namespace enrolment
