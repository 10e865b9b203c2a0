#pragma once

#include "core/enrolment/enrolment.h"
#include "core/security/undo.h"

namespace security {
class Workspace;
}

namespace enrolment {

namespace errors {
inline constexpr base::ErrorCode kLeavingCertified{"enrolment.leaving-certified"};
} // namespace errors

// What is checked when somebody leaves: equipment that came back, notices that are due.
enum class DepartureItemKind { Equipment, Notice };
struct DepartureItem {
    DepartureItemKind kind = DepartureItemKind::Equipment;
    QString label;
    bool done = false;
    friend bool operator==(const DepartureItem &, const DepartureItem &) = default;
};

// A duty towards the authorities by age on the last day: rows of a catalogue with their source,
// shown with the departure and ticked by whoever did it.
struct DepartureNotice {
    QString text;
    QString source;
    bool isVerified = false; // somebody read the source
};
[[nodiscard]] std::vector<DepartureNotice> noticesFor(QDate birthDate, QDate lastDay);

// A departure as the office notes it, in one step.
struct DepartureForm {
    EnrolmentId enrolment{0};
    int rowVersion = 0;
    QDate lastDay;
    QString exitCode;
    QString reason;
    QString surveyPhone; // as typed; becomes the phone of the file
    std::vector<DepartureItem> items;
};

// What is kept of a departure beside the exit.
struct Departure {
    QString reason;
    QString surveyPhone; // E.164
    std::vector<DepartureItem> items;
};

struct Departed {
    EnrolmentId enrolment{0};
    int rowVersion = 0;
    security::Undo undo;
};

// Departures (départs). Operation::ManageEnrolments. Once a certificate of leaving was issued a
// departure stands: kLeavingCertified.
class DepartureService {
public:
    explicit DepartureService(security::Workspace &workspace);

    // The school's list of what is returned, from the settings.
    [[nodiscard]] base::Result<QStringList> equipment();
    // Operation::ManageSettings. Gives the list as it is kept.
    [[nodiscard]] base::Result<QStringList> setEquipment(const QString &separatedBySemicolons);
    [[nodiscard]] base::Result<Departed> depart(const DepartureForm &form);
    // The same, inside the transaction of a use case that does more.
    [[nodiscard]] static base::Result<Departed> depart(
        security::Transaction &transaction, const DepartureForm &form);
    [[nodiscard]] base::Result<std::optional<Departure>> find(EnrolmentId enrolment);
    // The departure did not take place.
    [[nodiscard]] base::Result<security::Edited> takeBack(EnrolmentId enrolment, int rowVersion);
    [[nodiscard]] base::Done undo(const security::Undo &undo);

private:
    security::Workspace &m_workspace;
};

} // namespace enrolment
