#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace school {

namespace errors {
inline constexpr base::ErrorCode kNameMissing{"school.name-missing"};
inline constexpr base::ErrorCode kNotFounded{"school.not-founded"};
} // namespace errors

// How a school calls its young people: « élèves » or « jeunes ».
enum class Called { Students, Youths };

// A school's identity: what its letterhead, its certificates and its reports say. rowVersion: what
// an edit expects to find.
struct School {
    QString uuid;
    QString name;
    QString uai;
    QString siret;
    QString iban;
    QString addressLine1;
    QString addressLine2;
    QString postalCode;
    QString commune;
    QString phone; // E.164
    QString email;
    QString website;
    QString headName;
    std::optional<QDate> recognisedOn; // by the State, L443-2
    std::optional<QDate> labelledOn;   // by the federation
    Called called = Called::Students;
    bool isSample = false;
    int rowVersion = 1;

    // The address as it stands on an envelope, empty lines left out.
    [[nodiscard]] QStringList addressLines() const;
    // Whether the commune lies where the local law of Alsace-Moselle holds.
    [[nodiscard]] bool isInAlsaceMoselle() const;
    friend bool operator==(const School &, const School &) = default;
};

// Every text cleaned and every code checked; the first one that is wrong is told.
[[nodiscard]] base::Result<School> checked(const School &typed);

} // namespace school
