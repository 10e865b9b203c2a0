#pragma once

#include "core/enrolment/student_list.h"
#include "ui/base/desk.h"
#include "ui/fees/fees_services.h"

#include <QCoreApplication>

namespace ui {

// What is agreed for one student's year: each asks, does it, and says how it went, with its undo.
class AgreementActions {
    Q_DECLARE_TR_FUNCTIONS(ui::AgreementActions)

public:
    // Who pays which share of what is charged next.
    static void shares(
        const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student);
    static void bursary(
        const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student);
    // What is no longer owed once the student has left.
    static void leaving(
        const Desk &desk, const FeesServices &services, const enrolment::StudentRow &student);
    // What is still open goes to another payer from a day on.
    static void movePayer(const Desk &desk, const FeesServices &services,
        const enrolment::StudentRow &student, const std::vector<fees::DueLine> &open);

private:
    static void removeShares(
        const Desk &desk, const FeesServices &services, const fees::ShareSet &set);
};

} // namespace ui
