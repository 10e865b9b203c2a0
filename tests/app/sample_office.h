#pragma once

#include "tests/app/program.h"

namespace tests {

// The sample school in a file of its own, and "etabli report" over it.
struct SampleOffice {
    support::TempPlace place;
    QString school = sampleSchool(place);

    [[nodiscard]] Ran report(const QString &name, const QString &to,
        const QStringList &options = {}, const QString &login = QStringLiteral("direction")) const
    {
        return etabliAs(login, kSamplePassword,
            QStringList{QStringLiteral("report"), name, school, QStringLiteral("-o"), to}
                + options);
    }
};

} // namespace tests
