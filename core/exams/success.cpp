#include "core/exams/success.h"

namespace exams {

DiplomaResults together(const std::vector<DiplomaResults> &diplomas)
{
    DiplomaResults sum;
    for (const DiplomaResults &one : diplomas) {
        sum.registered += one.registered;
        sum.present += one.present;
        sum.absent += one.absent;
        sum.admitted += one.admitted;
        sum.partial += one.partial;
        sum.deferred += one.deferred;
        sum.withHonours += one.withHonours;
        sum.cohort += one.cohort;
        sum.cohortAdmitted += one.cohortAdmitted;
    }
    return sum;
}

} // namespace exams
