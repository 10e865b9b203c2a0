#pragma once

#include "core/security/settings.h"

// The settings of this folder, each with where its default comes from.
namespace fees::settings {

// Whether tuition is asked by started month of who enters late or leaves early (0 or 1).
inline constexpr security::SettingKey kProrated{"fees.prorated", "0", "usage"};
// The months a year's tuition is for, from the month of its first day on.
inline constexpr security::SettingKey kYearMonths{"fees.year-months", "10", "usage"};
// The day on which the school was authorised to receive national bursaries; empty: it is not.
inline constexpr security::SettingKey kBursaryAuthorisedOn{
    "fees.bursary-authorised-on", "", "à vérifier : arrêté d’habilitation de l’école"};

// What an invoice says about VAT, as it stands in the box when one is made.
inline constexpr security::SettingKey kInvoiceMention{"fees.invoice-mention",
    "Exonération de TVA, art. 261-4-4° a du CGI", "à vérifier avec votre comptable"};
// Days a payer has from the day of an invoice on.
inline constexpr security::SettingKey kInvoiceDays{"fees.invoice-days", "30", "usage"};

} // namespace fees::settings
