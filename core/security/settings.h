#pragma once

#include "core/security/transaction.h"

#include <QDate>

#include <optional>

namespace security {

// A fact that may change, kept as a row with where it comes from: targets, tolerances, thresholds.
// Every setting of the program is declared once, here, with its default.
struct SettingKey {
    const char *name;
    const char *standard;
    const char *source;
};

namespace settings {
// The share of practice: target 2/3, green and red bounds in permille (FNEP: two thirds practice).
inline constexpr SettingKey kPracticeNumerator{"hours.practice.numerator", "2", "FNEP 2020"};
inline constexpr SettingKey kPracticeDenominator{"hours.practice.denominator", "3", "FNEP 2020"};
inline constexpr SettingKey kPracticeGreenLow{"hours.practice.green-low", "600", "usage"};
inline constexpr SettingKey kPracticeGreenHigh{"hours.practice.green-high", "720", "usage"};
inline constexpr SettingKey kPracticeRedLow{"hours.practice.red-low", "550", "usage"};
inline constexpr SettingKey kPracticeRedHigh{"hours.practice.red-high", "780", "usage"};
// Practice a week: 24 h (FNEP 2020).
inline constexpr SettingKey kPracticeWeekMinutes{
    "hours.practice.week-minutes", "1440", "FNEP 2020"};
// Fees: the amount above which the program warns (FNEP 2020: at most 800 € a year).
inline constexpr SettingKey kFeeCeilingCents{"fees.ceiling-cents", "80000", "FNEP 2020"};
// The day of the month on which proposed instalments fall due (1 to 28).
inline constexpr SettingKey kFeeDueDay{"fees.due-day", "5", "usage"};
// Days after the due date from which a payer is written to, level by level.
inline constexpr SettingKey kReminderFirstDays{"fees.reminder.first-days", "8", "usage"};
inline constexpr SettingKey kReminderSecondDays{"fees.reminder.second-days", "20", "usage"};
inline constexpr SettingKey kReminderThirdDays{"fees.reminder.third-days", "40", "usage"};
// Attendance: the minute of the day from which a session is one of the afternoon, and the hours a
// family has to give a reason before silence counts as none.
inline constexpr SettingKey kNoonMinute{"attendance.noon-minute", "780", "usage"};
inline constexpr SettingKey kReasonHours{"attendance.reason-hours", "48", "usage"};
// School years after the one of the decision at whose end a measure leaves the file.
inline constexpr SettingKey kMeasureYears{
    "incidents.keep-years", "1", "R511-13 c. éduc., à vérifier"};
inline constexpr SettingKey kExclusionYears{
    "incidents.keep-years-exclusion", "2", "R511-13 c. éduc., à vérifier"};
// From how many cases on a percentage stands beside n/N.
inline constexpr SettingKey kPercentFrom{"reports.percent-from", "5", "usage"};
// Census day of a school year: day and month (--MM-DD).
inline constexpr SettingKey kCensusDay{"reports.census-day", "10-01", "usage"};
// Minutes without a key or a click before the window locks itself (ASVS: at most 15).
inline constexpr SettingKey kIdleLockMinutes{"security.idle-lock-minutes", "15", "OWASP ASVS"};
// Whether Good Friday and 26 December are public holidays here (local law of Alsace-Moselle).
inline constexpr SettingKey kAlsaceMoselle{"school.alsace-moselle", "0", "L3134-13 c. trav."};
// The days of the week the school opens, 1 for Monday.
inline constexpr SettingKey kOpenDays{"school.open-days", "12345", "usage"};
// Hours of the young people under 18, in minutes; what a week goes beyond is shown, never refused.
inline constexpr SettingKey kMinorDay{
    "timetable.minors.day", "480", "L3162-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorWeek{
    "timetable.minors.week", "2100", "L3162-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorStretch{
    "timetable.minors.stretch", "270", "L3162-3 c. trav., à vérifier"};
inline constexpr SettingKey kMinorBreak{
    "timetable.minors.break", "30", "L3162-3 c. trav., à vérifier"};
inline constexpr SettingKey kMinorRest{
    "timetable.minors.rest", "720", "L3164-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorRestUnder16{
    "timetable.minors.rest-under-16", "840", "L3164-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorNight{
    "timetable.minors.night", "1320", "L3163-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorNightUnder16{
    "timetable.minors.night-under-16", "1200", "L3163-1 c. trav., à vérifier"};
inline constexpr SettingKey kMinorMorning{
    "timetable.minors.morning", "360", "L3163-1 c. trav., à vérifier"};
// Ages on the day of entry: who is younger or older than these is asked about (14/15 to 18).
inline constexpr SettingKey kEntryAgeLeast{"admissions.age-least", "14", "FNEP 2020"};
inline constexpr SettingKey kEntryAgeUsual{"admissions.age-usual", "15", "FNEP 2020"};
inline constexpr SettingKey kEntryAgeMost{"admissions.age-most", "18", "FNEP 2020"};
// Months after which what is known of a candidate who does not come is to be erased.
inline constexpr SettingKey kCandidateKeepMonths{"admissions.keep-months", "12", "usage"};
// Months before the 18th birthday from which it is asked who is to be written to from then on.
inline constexpr SettingKey kMajorityChoiceMonths{"people.majority-choice-months", "3", "usage"};
// What somebody who leaves gives back, separated by semicolons.
inline constexpr SettingKey kReturnedEquipment{"enrolment.returned-equipment",
    "Tenue de travail;Chaussures de sécurité;Équipements de protection;Outillage;Clé ou badge",
    "usage"};
// Days before a date of an exam session on which it is called to mind, separated by semicolons.
inline constexpr SettingKey kExamReminderDays{"exams.reminder-days", "120;60;30;7", "usage"};
// Sessions after its own in which a kept mark serves.
inline constexpr SettingKey kKeptMarkYears{
    "exams.kept-mark-years", "5", "D337-69 c. éduc. ; pour le CAP, à vérifier"};
// What of the Bac Pro was not read in an official text: the better mark of the control oral counts,
// honours with kept marks, an absence without a good reason bars.
inline constexpr SettingKey kBacProBestMark{"exams.bac-pro.best-mark", "1", "à vérifier"};
inline constexpr SettingKey kBacProKeptHonours{"exams.bac-pro.kept-honours", "0", "à vérifier"};
inline constexpr SettingKey kBacProAbsenceBars{"exams.bac-pro.absence-bars", "1", "à vérifier"};
// What the agreement of a third-form placement says beside the school's own rules. The wording of
// the ministry's model was not read: the school checks it with the young person's own school.
inline constexpr SettingKey kPlacementTerms{"admissions.placement-terms",
    "La présente convention porte sur une séquence d’observation en milieu professionnel d’un "
    "élève de troisième. L’élève observe : il ne participe pas à la production, n’est pas payé et "
    "n’accomplit aucun travail réglementé. Il reste, pendant toute la séquence, élève de son "
    "établissement d’origine, qui est informé de tout incident. Les clauses du modèle de "
    "convention du ministère de l’Éducation nationale remis par cet établissement complètent "
    "celles-ci (modèle à vérifier et à joindre).",
    "à vérifier"};
// The yearly question to each young person, answered from 1 to 5.
inline constexpr SettingKey kConfidenceQuestion{"reviews.confidence-question",
    "De 1 à 5, à quel point as-tu confiance en toi pour la suite ?", "usage"};
// Marks in theory and their bulletin: for the schools that want them.
inline constexpr SettingKey kEvaluationsOn{"evaluations.on", "0", "usage"};
} // namespace settings

// A setting with where it comes from; the default's source when the file has none.
struct StoredSetting {
    QString value;
    QString source;
    std::optional<QDate> verifiedOn;
    friend bool operator==(const StoredSetting &, const StoredSetting &) = default;
};

class Settings {
public:
    [[nodiscard]] static base::Result<StoredSetting> stored(
        storage::Database &database, const SettingKey &key);
    [[nodiscard]] static base::Result<QString> text(
        storage::Database &database, const SettingKey &key);
    // Not a number in the file: the default.
    [[nodiscard]] static base::Result<int> number(
        storage::Database &database, const SettingKey &key);
    [[nodiscard]] static base::Done write(Transaction &transaction, const SettingKey &key,
        const QString &value, const QString &source);
    // What stood there before an edit, its date too. Errors: errors::kChangedMeanwhile.
    [[nodiscard]] static base::Done writeBack(Transaction &transaction, const SettingKey &key,
        const StoredSetting &expected, const StoredSetting &before);
};

} // namespace security
