#pragma once

#include "core/base/result.h"
#include "core/records/ids.h"
#include "core/school/issuer.h"
#include "core/security/settings.h"
#include "core/statutory/ids.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace statutory {

namespace errors {
inline constexpr base::ErrorCode kBadList{"statutory.bad-list"};
inline constexpr base::ErrorCode kBadDay{"statutory.bad-day"};
inline constexpr base::ErrorCode kBadMonth{"statutory.bad-month"};
inline constexpr base::ErrorCode kNoYear{"statutory.no-year"};
inline constexpr base::ErrorCode kBadSetting{"statutory.bad-setting"};
inline constexpr base::ErrorCode kNotOpen{"statutory.not-open"};
} // namespace errors

// What the law asks of these lists is data with its source, not code: schools verify and change it.
namespace settings {
inline constexpr security::SettingKey kPupilsDays{
    "statutory.pupils-days", "8", "Code de l’éducation, R131-3, à vérifier par l’école"};
inline constexpr security::SettingKey kPupilsBasis{
    "statutory.pupils-basis", "Code de l’éducation, article R131-3", "à vérifier par l’école"};
inline constexpr security::SettingKey kChangesBasis{
    "statutory.changes-basis", "Code de l’éducation, article R131-3", "à vérifier par l’école"};
inline constexpr security::SettingKey kStaffBasis{"statutory.staff-basis",
    "Code de l’éducation, article L443-3 (agrément)", "à vérifier par l’école"};
inline constexpr security::SettingKey kAuthority{"statutory.authority",
    "Direction des services départementaux de l’Éducation nationale (DASEN)",
    "Code de l’éducation, R131-3, à vérifier par l’école"};
inline constexpr security::SettingKey kStaffAuthority{
    "statutory.staff-authority", "Rectorat de l’académie", "à vérifier par l’école"};
// Until which age instruction is compulsory: for a list of those alone.
inline constexpr security::SettingKey kCompulsoryUntil{
    "statutory.compulsory-until", "16", "Code de l’éducation, L131-1"};
} // namespace settings

// Pupils: élèves inscrits. Changes: mouvements du mois. Staff: personnels.
enum class ListKind { Pupils, Changes, Staff };
[[nodiscard]] QString storedName(ListKind kind); // also the kind of its numbers
[[nodiscard]] ListKind listKindFrom(const QString &stored);
[[nodiscard]] QString titleOf(ListKind kind);

inline constexpr int kListTemplate = 1;

struct PupilLine {
    QString lastName; // of the civil status
    QString firstNames;
    QDate birthDate;
    QString birthPlace;
    QString address;
    QString guardians; // who represents the young person, restricted ones left out
    QDate entryOn;
    // Of a change: the day, and whether somebody came or left.
    std::optional<QDate> changedOn = {};
    bool isEntry = true;
    QString reason = {}; // for the authority alone
    friend bool operator==(const PupilLine &, const PupilLine &) = default;
};

struct StaffLine {
    QString lastName;
    QString firstName;
    QString kind; // in words
    std::optional<QDate> approvedOn;
    friend bool operator==(const StaffLine &, const StaffLine &) = default;
};

// One paper as it was issued, to one addressee. Its pages are made from this alone.
struct ListSnapshot {
    ListKind kind = ListKind::Pupils;
    school::Issuer issuer;
    QString addressee;
    QString commune; // of a mayor's paper; empty: the authority's
    QString basis;
    QString year; // "2026-2027"
    std::optional<QDate> month;
    QDate asOf;
    QDate issuedOn;
    std::optional<int> under;      // only those younger than that on the day
    std::vector<PupilLine> pupils; // or changes; none: « néant »
    std::vector<StaffLine> staff;
    friend bool operator==(const ListSnapshot &, const ListSnapshot &) = default;

    [[nodiscard]] bool isForMayor() const { return !commune.isEmpty(); }
    [[nodiscard]] int count() const
    {
        return int(kind == ListKind::Staff ? staff.size() : pupils.size());
    }
    // "Pupils enrolled on 07/09/2026", "Changes of October 2026"
    [[nodiscard]] QString heading() const;
};

[[nodiscard]] QJsonObject toJson(const ListSnapshot &snapshot);
// kBadList for one that is incomplete or of a newer program.
[[nodiscard]] base::Result<ListSnapshot> listFromJson(const QJsonObject &json);

// "octobre 2026"
[[nodiscard]] QString monthText(QDate month);

// A paper to look at or to print.
struct ListPaper {
    records::DocumentId document;
    QString number;
    ListSnapshot snapshot;
};

} // namespace statutory
