#include "core/security/threshold.h"

#include <QCoreApplication>

namespace security {

QString titleOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return QCoreApplication::translate("security", "Share of practice aimed at");
    case Threshold::PracticeGreen:
        return QCoreApplication::translate("security", "Share of practice: green zone");
    case Threshold::PracticeRed:
        return QCoreApplication::translate("security", "Share of practice: red outside");
    case Threshold::FeeCeiling:
        return QCoreApplication::translate("security", "Ceiling of a year's fees");
    case Threshold::ReminderDays:
        return QCoreApplication::translate("security", "Reminders: days after the due date");
    case Threshold::AfternoonFrom:
        return QCoreApplication::translate("security", "Half-days: the afternoon begins at");
    case Threshold::ReasonHours:
        return QCoreApplication::translate("security", "Absences: hours left to give a reason");
    case Threshold::MeasureYears:
        return QCoreApplication::translate(
            "security", "Measures: school years kept after that of the decision");
    case Threshold::PercentFrom:
        return QCoreApplication::translate("security", "Cases from which a percentage is shown");
    case Threshold::CensusDay:
        return QCoreApplication::translate("security", "Census day");
    case Threshold::IdleLock:
        return QCoreApplication::translate("security", "Minutes before the window locks itself");
    case Threshold::ExamReminders:
        return QCoreApplication::translate("security", "Exams: days before a date is due");
    case Threshold::KeptMarkYears:
        return QCoreApplication::translate(
            "security", "Exams: sessions after its own in which a mark is kept");
    case Threshold::MinorHours:
        return QCoreApplication::translate("security", "Minors: hours a day and a week");
    case Threshold::MinorBreak:
        return QCoreApplication::translate(
            "security", "Minors: time without a break, and the break");
    case Threshold::MinorRest:
        return QCoreApplication::translate("security", "Minors: rest from day to day");
    case Threshold::MinorNight:
        return QCoreApplication::translate("security", "Minors: the night");
    }
    return {};
}

QString hintOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return QCoreApplication::translate("security", "A fraction, for instance 2/3.");
    case Threshold::PracticeGreen:
        return QCoreApplication::translate(
            "security", "Two percentages, for instance 60 – 72, inside the red bounds.");
    case Threshold::PracticeRed:
        return QCoreApplication::translate(
            "security", "Two percentages, for instance 55 – 78, around the green zone.");
    case Threshold::FeeCeiling:
        return QCoreApplication::translate(
            "security", "An amount in euros. Above it the program warns; it forbids nothing.");
    case Threshold::ReminderDays:
        return QCoreApplication::translate("security",
            "Three numbers of days, each above the one before, for instance 8 / 20 / 40.");
    case Threshold::AfternoonFrom:
        return QCoreApplication::translate("security",
            "A time, for instance 13h. A session that begins then or later is of the afternoon.");
    case Threshold::ReasonHours:
        return QCoreApplication::translate("security",
            "From 1 to 240 hours. After them an absence without a reason counts as not justified.");
    case Threshold::MeasureYears:
        return QCoreApplication::translate("security",
            "Two whole numbers up to 10, other measures and exclusions, for instance 1 / 2.");
    case Threshold::PercentFrom:
        return QCoreApplication::translate("security",
            "A whole number from 1 to 100. Below it, only the count is shown, such as 3/4.");
    case Threshold::CensusDay:
        return QCoreApplication::translate("security", "A day and a month, for instance 01/10.");
    case Threshold::IdleLock:
        return QCoreApplication::translate("security", "From 2 to 15 minutes.");
    case Threshold::ExamReminders:
        return QCoreApplication::translate("security",
            "Up to six numbers of days, each below the one before, for instance 120 / 60 / 30 / 7. "
            "The home page calls to mind what is due from then on.");
    case Threshold::KeptMarkYears:
        return QCoreApplication::translate(
            "security", "A whole number up to 10. Marks that are kept already stay as they are.");
    case Threshold::MinorHours:
        return QCoreApplication::translate("security",
            "At most, for instance 8 h / 35 h. The timetable tells what goes beyond; it forbids "
            "nothing.");
    case Threshold::MinorBreak:
        return QCoreApplication::translate(
            "security", "For instance 4 h 30 / 0 h 30: after so much time, a break of so much.");
    case Threshold::MinorRest:
        return QCoreApplication::translate(
            "security", "At least, from 16 on and under 16, for instance 12 h / 14 h.");
    case Threshold::MinorNight:
        return QCoreApplication::translate("security",
            "From when on for those of 16 and 17, for those under 16, and until when: for "
            "instance 22 h / 20 h / 6 h.");
    }
    return {};
}

std::vector<SettingKey> keysOf(Threshold threshold)
{
    switch (threshold) {
    case Threshold::PracticeTarget:
        return {settings::kPracticeNumerator, settings::kPracticeDenominator};
    case Threshold::PracticeGreen:
        return {settings::kPracticeGreenLow, settings::kPracticeGreenHigh};
    case Threshold::PracticeRed:
        return {settings::kPracticeRedLow, settings::kPracticeRedHigh};
    case Threshold::FeeCeiling:
        return {settings::kFeeCeilingCents};
    case Threshold::ReminderDays:
        return {settings::kReminderFirstDays, settings::kReminderSecondDays,
            settings::kReminderThirdDays};
    case Threshold::AfternoonFrom:
        return {settings::kNoonMinute};
    case Threshold::ReasonHours:
        return {settings::kReasonHours};
    case Threshold::MeasureYears:
        return {settings::kMeasureYears, settings::kExclusionYears};
    case Threshold::PercentFrom:
        return {settings::kPercentFrom};
    case Threshold::CensusDay:
        return {settings::kCensusDay};
    case Threshold::IdleLock:
        return {settings::kIdleLockMinutes};
    case Threshold::ExamReminders:
        return {settings::kExamReminderDays};
    case Threshold::KeptMarkYears:
        return {settings::kKeptMarkYears};
    case Threshold::MinorHours:
        return {settings::kMinorDay, settings::kMinorWeek};
    case Threshold::MinorBreak:
        return {settings::kMinorStretch, settings::kMinorBreak};
    case Threshold::MinorRest:
        return {settings::kMinorRest, settings::kMinorRestUnder16};
    case Threshold::MinorNight:
        return {settings::kMinorNight, settings::kMinorNightUnder16, settings::kMinorMorning};
    }
    return {};
}

} // namespace security
