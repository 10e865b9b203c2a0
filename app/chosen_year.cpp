#include "app/chosen_year.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace app {

base::Result<school::SchoolYear> chosenYear(School &school, const Invocation &invocation)
{
    const bool isAsked = invocation.parser.isSet(u"year"_s);
    const QString label = invocation.parser.value(u"year"_s);
    ET_ASSIGN(const auto years, school.services().years.years());
    QStringList labels;
    for (const school::SchoolYear &year : years) {
        if (isAsked ? year.dates.label == label : year.state == school::YearState::Current)
            return year;
        labels += year.dates.label;
    }
    return base::fail(kUsageError,
        QCoreApplication::translate("app", "There is no school year “%1”; there are: %2.")
            .arg(label, labels.join(u", "_s)));
}

} // namespace app
